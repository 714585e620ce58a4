import { REPORT_THEME } from '#shared/charts/chart-theme.ts';
import { DistanceMap, type DistanceMapData } from '#shared/charts/distance-map.tsx';
import { distanceMapInWords } from '#shared/i18n/distance-map-of.ts';
import { directionOf } from '#shared/i18n/format.ts';
import type { Translate } from '#shared/i18n/translate.ts';

/** As wide as the text of the page, in CSS pixels. */
const WIDTH = 628;

/** How far each body lies from the others, by module. */
export const distancesChart = (map: DistanceMapData, language: string, t: Translate) => (
  <DistanceMap
    {...map}
    theme={REPORT_THEME}
    mirrored={directionOf(language) === 'rtl'}
    width={WIDTH}
    label={distanceMapInWords(map, t)}
  />
);
