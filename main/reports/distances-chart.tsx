import { DistanceMap, type DistanceMapData } from '#shared/charts/distance-map.tsx';
import { distanceMapInWords } from '#shared/i18n/distance-map-of.ts';
import type { Translate } from '#shared/i18n/translate.ts';
import { PAGE_WIDTH, pageLook } from './page-look.ts';

/** How far each body lies from the others, by module. */
export const distancesChart = (map: DistanceMapData, language: string, t: Translate) => (
  <DistanceMap {...map} {...pageLook(language)} width={PAGE_WIDTH} label={distanceMapInWords(map, t)} />
);
