import type { OutputOf } from '#shared/contract/index.ts';
import { roundHalfUp } from '#shared/i18n/format.ts';
import { markLabels, ratingLabel } from '#shared/i18n/sentences.ts';
import type { Translate } from '#shared/i18n/translate.ts';

type Results = OutputOf<'results.get'>;

/** Ids and unrounded numbers only; labels are for people. */
export function resultsJson(
  view: string,
  { proposedCount, total, modules, byStage, byDirection, bySdg, byGcm, redFlags }: Results,
) {
  const tags = (scores: Results['byStage']) => scores.map(({ id, score, n }) => ({ id, score, n }));
  return {
    view,
    proposedCount,
    total,
    modules,
    byStage: tags(byStage),
    byDirection: tags(byDirection),
    bySdg: tags(bySdg),
    byGcm: tags(byGcm),
    redFlags,
  };
}

const shown = (value: number | null) => (value === null ? '–' : String(roundHalfUp(value)));

/** The form that was asked, and one line a module, as a person reads it. */
export function resultsText(
  { total, modules, redFlags, proposedCount }: Results,
  form: string,
  t: Translate,
): string[] {
  const rows = modules.map((module) => {
    const rating = [ratingLabel(module.rating, t), ...markLabels(module, t)].join(', ');
    return `${module.id}  ${shown(module.rating === null ? null : module.score)}  (${shown(module.low)}–${shown(module.high)})  ${rating}`;
  });
  return [
    form,
    ...rows,
    t('cli.total', { score: shown(total.score), low: shown(total.low), high: shown(total.high) }),
    t('cli.redFlags', { count: redFlags.length, list: redFlags.join(' ') }),
    t('cli.proposed', { count: proposedCount }),
  ];
}
