import { distanceMapInWords } from '#shared/i18n/distance-map-of.ts';
import { stageMapInWords } from '#shared/i18n/stage-map-of.ts';
import type { Translate } from '#shared/i18n/translate.ts';
import { type Block, drawing, type Picture } from '../blocks.ts';
import type { ReportModel } from '../report-model.ts';

/** Every answer by module and stage, drawn, with how it is read. */
export const stageDrawing = (
  { stageMap }: Pick<ReportModel, 'stageMap'>,
  picture: Picture | null,
  t: Translate,
): Block[] => drawing(picture, t('charts.title.stages'), stageMapInWords(stageMap, t), t('charts.stagesNote'));

/** How far bodies lie from each other, drawn, with how it is read. */
export const distanceDrawing = (
  { distanceMap }: Pick<ReportModel, 'distanceMap'>,
  picture: Picture | null,
  t: Translate,
): Block[] =>
  distanceMap === null
    ? []
    : drawing(picture, t('charts.title.distances'), distanceMapInWords(distanceMap, t), t('charts.distancesNote'));
