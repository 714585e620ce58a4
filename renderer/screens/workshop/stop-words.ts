import { findIndicator } from '#shared/framework/find-indicator.ts';
import type { Framework } from '#shared/framework/framework.ts';
import { formatSignedWhole } from '#shared/i18n/format.ts';
import { gradedLabel } from '#shared/i18n/sentences.ts';
import type { Translate } from '#shared/i18n/translate.ts';
import type { Decision } from '#shared/workshop/decision.ts';
import type { Stop } from '#shared/workshop/stops.ts';

/** What a stop is called in a list: "LAB-07", "EDU ↔ HSP", "Break". */
export function stopCode(stop: Stop, t: Translate): string {
  if (stop.kind === 'indicator') return stop.indicatorId;
  return stop.kind === 'pair'
    ? t('workshop.pairCode', { first: stop.first, second: stop.second })
    : t(`workshop.part.${stop.part}`);
}

/** The statement of an indicator, or the title of a question of the founding note; a pair and another part say all with their name. */
export function stopStatement(stop: Stop, framework: Framework): string {
  if (stop.kind === 'indicator') return findIndicator(framework, stop.indicatorId)?.statement ?? '';
  return stop.kind === 'part' ? (framework.elements.find(({ id }) => id === stop.part)?.title ?? '') : '';
}

/** What was settled, in a few words: "2 Started, grade A", or both directions of a pair. */
export function settledWords(
  { settled }: Extract<Decision, { outcome: 'settled' }>,
  { t, language }: { readonly t: Translate; readonly language: string },
): string {
  if (settled.kind === 'answer') return gradedLabel(settled, t);
  const words = (cell: typeof settled.forward) =>
    cell === null ? t('coherence.notDiscussed') : formatSignedWhole(language, cell.score);
  return t('workshop.pairSettled', { forward: words(settled.forward), back: words(settled.back) });
}
