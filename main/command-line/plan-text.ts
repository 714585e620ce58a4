import { formatDate, formatNumber } from '#shared/i18n/format.ts';
import type { Translate } from '#shared/i18n/translate.ts';
import type { PlanPrinted } from './plan-json.ts';

/** What is recorded in one line, then one line a step, a benchmark with its last reading, the priority and a gap. */
export const planText = ({ plan, recorded, gaps }: PlanPrinted, t: Translate): string[] => [
  t('cli.planRecorded', {
    figures: recorded.figures.length,
    chapters: recorded.chapters.length,
    obstacles: recorded.obstacles.length,
    practices: plan.practices.length,
    stakeholders: plan.stakeholders.length,
  }),
  ...plan.counts.flatMap(({ actor, count, warning }) => [
    t(`cli.planActor.${warning ?? 'enough'}`, { actor: t(`plan.actor.${actor}`), count }),
    ...plan.steps.filter((step) => step.actor === actor).map((step) => `  ${stepLine(step, t)}`),
  ]),
  ...plan.benchmarks.map((benchmark, index) => benchmarkLine(benchmark, index + 1, t)),
  plan.priority ? t('cli.planPriority', { issue: plan.priority.issue }) : t('cli.planNoPriority'),
  t('cli.planGaps', { count: gaps.length }),
  ...gaps.map(({ id, reason, ownerBody }) =>
    t('cli.planGap', {
      id: id.split('/')[1] ?? id,
      reason: t(`plan.gapReason.${reason}`),
      owner: ownerBody || t('plan.missing.owner'),
    }),
  ),
];

const stepLine = ({ step, ownerBody, date, status, isOverdue }: PlanPrinted['plan']['steps'][number], t: Translate) =>
  t('cli.planStep', {
    step,
    owner: ownerBody || t('plan.missing.owner'),
    date: date ? formatDate('en', date) : t('plan.missing.date'),
    status: t(isOverdue ? 'plan.overdue' : `plan.status.${status}`),
  });

function benchmarkLine(
  { statement, baseline, target, readings }: PlanPrinted['plan']['benchmarks'][number],
  number: number,
  t: Translate,
): string {
  const at = (point: { value: number; year: number | string } | null) =>
    point ? t('cli.planPoint', { value: formatNumber('en', point.value), year: point.year }) : t('history.none');
  const last = readings.at(-1);
  return t('cli.planBenchmark', {
    number,
    statement,
    baseline: at(baseline),
    target: at(target),
    last: at(last ? { value: last.value, year: last.date } : null),
  });
}
