import { formatNumber } from '#shared/i18n/format.ts';
import type { Translate } from '#shared/i18n/translate.ts';
import type { BenchmarkLine } from '../plan-model.ts';
import type { ReportModel } from '../report-model.ts';
import type { AnnexNumber } from './annex-numbers.ts';
import type { BriefModel } from './brief-model.ts';
import type { Within } from './limits.ts';

/** The framework allows no more (C7). */
const MOST_BENCHMARKS = 3;

/** The one priority and the benchmarks, as the annex says them in section 8. */
export function briefPlan(
  { plan: { priority, benchmarks }, language }: Pick<ReportModel, 'plan' | 'language'>,
  within: Within,
  numberOf: AnnexNumber,
  t: Translate,
): Pick<BriefModel, 'priority' | 'benchmarks'> {
  const ofPriority = numberOf('action', t('annex.action.priorityTitle'));
  const ofBenchmarks = numberOf('action', t('annex.action.benchmarksTitle'));
  const fact = (key: 'reason' | 'forum' | 'date' | 'speaker') =>
    priority?.facts.find(([label]) => label === t(`annex.action.priority.${key}`))?.[1] ?? '';
  const where = [fact('forum'), fact('date'), fact('speaker')].filter(Boolean).join('; ');
  return {
    priority: priority && {
      issue: within('priority', priority.issue, ofPriority),
      reason: within('reason', fact('reason'), ofPriority),
      where: within('where', where, ofPriority),
    },
    benchmarks: benchmarks.slice(0, MOST_BENCHMARKS).map(({ raw, statement, tracker }) => ({
      statement: within('benchmark', statement, ofBenchmarks),
      target: within('target', wayOf(raw, language, t), ofBenchmarks),
      tracker: tracker === '' ? t('brief.noOwner') : within('body', tracker, ofBenchmarks),
    })),
  };
}

/** "27 (2025) – 15 (2029), % of posts": the numbers first, as a long unit is cut. */
function wayOf({ baseline, target, unit }: BenchmarkLine['raw'], language: string, t: Translate): string {
  const shown = (point: BenchmarkLine['raw']['baseline']) =>
    point === null ? '–' : t('brief.valueInYear', { value: formatNumber(language, point.value), year: point.year });
  return [t('brief.fromTo', { from: shown(baseline), to: shown(target) }), unit].filter(Boolean).join(t('brief.comma'));
}
