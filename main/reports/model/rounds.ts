import { findIndicator } from '#shared/framework/find-indicator.ts';
import { changesInWords, comparisonNotes, comparisonSentence, pointsLine } from '#shared/i18n/comparison-words.ts';
import { formatWhole } from '#shared/i18n/format.ts';
import { valueLabel } from '#shared/i18n/sentences.ts';
import type { Translate } from '#shared/i18n/translate.ts';
import { type ComparedIndicator, type Comparison, compareRounds, lacksReason } from '#shared/results/comparison.ts';
import type { ReportOrder } from '../report-order.ts';
import type { ComparedIndicatorLine, ComparedLine, RoundsModel } from '../rounds-model.ts';

/** The comparison with the round before; null where there is none. */
export function roundsModel(order: ReportOrder, t: Translate): RoundsModel | null {
  const { earlier, assessment, framework, language } = order;
  if (earlier === null) return null;
  const comparison = compareRounds(earlier, order, order.levelChanges);
  const module = (id: string) => framework.modules.find((each) => each.id === id);
  const names = {
    place: assessment.place,
    before: earlier.assessment.round.label,
    after: assessment.round.label,
    nameOf: (id: string) => module(id)?.name ?? '',
  };
  const toLine = comparedLine(language, t);
  return {
    before: names.before,
    after: names.after,
    sentence: comparisonSentence(comparison, names, t),
    notes: comparisonNotes(comparison, earlier.assessment, assessment, t),
    modules: comparison.modules.map((each) => toLine(each, module(each.id)?.short ?? '')),
    byStage: comparison.byStage.map((each) => toLine(each, t(`stage.${each.id}`))),
    indicators: comparison.indicators.map((each) => indicatorLine(each, order, t)),
    withoutReason: comparison.indicators.filter(lacksReason).length,
    chartInWords: changesInWords(comparison.modules, (id) => module(id)?.short ?? '', language, t),
  };
}

function comparedLine(language: string, t: Translate) {
  const score = (value: number | null, withheld: string) => (value === null ? withheld : formatWhole(language, value));
  return (raw: Comparison['byStage'][number], name: string): ComparedLine => {
    const { before, after, realChangeTo } = raw;
    const points = (to: number | null) => (before === null || to === null ? '' : pointsLine(language, to - before));
    return {
      raw,
      id: raw.id,
      name,
      before: score(before, t('figure.tooFew')),
      after: score(after, t('figure.tooFew')),
      change: points(after),
      real: points(realChangeTo),
      headlineBefore: score(raw.headlineBefore, '–'),
      headlineAfter: score(raw.headlineAfter, '–'),
    };
  };
}

function indicatorLine(
  { id, moduleId, before, after, isInPanel, reason, note }: ComparedIndicator,
  { framework }: ReportOrder,
  t: Translate,
): ComparedIndicatorLine {
  return {
    id,
    moduleId,
    statement: findIndicator(framework, id)?.statement ?? '',
    rawBefore: before,
    rawAfter: after,
    before: valueLabel(before, t),
    after: valueLabel(after, t),
    isInPanel,
    isChanged: isInPanel && before !== after,
    isRealChange: reason === 'real-change',
    reason: reason === null ? '' : t(`changeReason.${reason}.name`),
    note,
  };
}
