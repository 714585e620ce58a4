import { StageMap } from '#shared/charts/stage-map.tsx';
import { stageMapInWords } from '#shared/i18n/stage-map-of.ts';
import type { Translate } from '#shared/i18n/translate.ts';
import { PAGE_WIDTH, pageLook } from './page-look.ts';
import type { ReportModel } from './report-model.ts';

/** Every answer by module and stage. */
export const stagesChart = ({ stageMap, language }: Pick<ReportModel, 'stageMap' | 'language'>, t: Translate) => (
  <StageMap {...stageMap} {...pageLook(language)} width={PAGE_WIDTH} label={stageMapInWords(stageMap, t)} />
);
