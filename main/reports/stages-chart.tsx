import { REPORT_THEME } from '#shared/charts/chart-theme.ts';
import { StageMap } from '#shared/charts/stage-map.tsx';
import { directionOf } from '#shared/i18n/format.ts';
import { stageMapInWords } from '#shared/i18n/stage-map-of.ts';
import type { Translate } from '#shared/i18n/translate.ts';
import type { ReportModel } from './report-model.ts';

/** As wide as the text of the page, in CSS pixels. */
const WIDTH = 628;

/** Every answer by module and stage. */
export const stagesChart = ({ stageMap, language }: Pick<ReportModel, 'stageMap' | 'language'>, t: Translate) => (
  <StageMap
    {...stageMap}
    theme={REPORT_THEME}
    mirrored={directionOf(language) === 'rtl'}
    width={WIDTH}
    label={stageMapInWords(stageMap, t)}
  />
);
