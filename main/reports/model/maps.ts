import { distanceMapOf } from '#shared/i18n/distance-map-of.ts';
import { stageMapOf } from '#shared/i18n/stage-map-of.ts';
import type { Translate } from '#shared/i18n/translate.ts';
import { consolidate } from '#shared/results/consolidation.ts';
import type { Results } from '#shared/results/results.ts';
import type { ReportModel } from '../report-model.ts';
import type { ReportOrder } from '../report-order.ts';

/** What is drawn of all answers at once: by module and stage, and how far the printed bodies lie from the others in the printed modules. */
export function answerMaps(
  order: ReportOrder,
  results: Results,
  t: Translate,
): Pick<ReportModel, 'stageMap' | 'distanceMap'> {
  const { framework, language, choices, respondents } = order;
  const isPrinted = (chosen: readonly string[] | null, id: string) => chosen === null || chosen.includes(id);
  const distances = distanceMapOf(
    consolidate(order),
    respondents.filter(({ id }) => isPrinted(choices.respondents, id)),
    framework.modules.filter(({ id }) => isPrinted(choices.modules, id)),
    language,
    t,
  );
  const isCompared = distances.rows.some(({ cells }) => cells.some(({ distance }) => distance !== null));
  return { stageMap: stageMapOf(results, framework, language, t), distanceMap: isCompared ? distances : null };
}
