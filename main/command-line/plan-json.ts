import type { OutputOf } from '#shared/contract/index.ts';
import type { Companion } from '#shared/framework/companion.ts';
import { courseOf } from '#shared/plan/course.ts';
import { figureLines } from '#shared/plan/figure.ts';
import { pathToTarget } from '#shared/plan/path-to-target.ts';

/** All that the command prints, as the operations answer it. */
export interface PlanPrinted {
  readonly plan: OutputOf<'plan.get'>;
  readonly recorded: OutputOf<'context.get'>;
  readonly gaps: OutputOf<'plan.evidenceGaps'>;
  readonly companion: Companion;
}

/** Empty texts and dates are null; names of persons are left out. */
export const planJson = ({ plan, recorded, gaps, companion }: PlanPrinted) => ({
  figures: figureLines(companion.figures, recorded.figures).map(({ id, listed, figure }) => ({
    id,
    name: listed?.name ?? figure?.name ?? '',
    value: figure?.value ?? null,
    unit: figure?.unit ?? listed?.unit ?? '',
    currency: figure?.currency || null,
    year: figure?.year ?? null,
    source: figure?.source || null,
  })),
  chapters: recorded.chapters.map(({ title, firstPage, lastPage, marks, quotation, quotationPage, modules }) => ({
    title,
    pages: { first: firstPage, last: lastPage },
    ...marks,
    quotation: quotation || null,
    quotationPage,
    modules,
  })),
  obstacles: recorded.obstacles.map((row) => {
    const listed = companion.obstacles.find(({ key }) => key === row.key);
    return {
      place: row.place,
      role: row.role,
      obstacle: listed?.name ?? row.text,
      element: listed?.id ?? null,
      text: row.text || null,
      saidBy: row.saidBy || null,
      severity: row.severity,
      harderHit: row.harderHit,
      change: row.change || null,
      actor: row.actor || null,
      level: row.level,
      indicator: row.indicatorId || null,
      conditions: row.conditions,
    };
  }),
  steps: plan.steps.map((step) => ({
    actor: step.actor,
    step: step.step,
    owner: step.ownerBody || null,
    ownerRole: step.ownerRole || null,
    date: step.date || null,
    cost: step.cost,
    source: step.source.kind === 'none' ? null : step.source,
    benchmark: step.benchmarkId,
    newElement: step.isNewElement,
    status: step.status,
    overdue: step.isOverdue,
    missing: step.gaps,
  })),
  benchmarks: plan.benchmarks.map(benchmarkJson),
  priority: priorityJson(plan.priority),
  practices: plan.practices.map(({ id: _, date, ...practice }) => ({ ...practice, date: date || null })),
  stakeholders: plan.stakeholders.map(({ id: _, ...stakeholder }) => stakeholder),
  gaps: gaps.map(({ id, reason, what, likelySource, ownerBody, ownerRole, date }) => {
    const [kind, about = ''] = id.split('/');
    return {
      indicator: kind === 'indicator' ? about : null,
      figure: kind === 'figure' ? about : null,
      reason,
      what,
      source: likelySource || null,
      owner: ownerBody || null,
      ownerRole: ownerRole || null,
      date: date || null,
    };
  }),
});

const benchmarkJson = (benchmark: PlanPrinted['plan']['benchmarks'][number]) => ({
  id: benchmark.id,
  statement: benchmark.statement,
  measure: benchmark.measure,
  unit: benchmark.unit || null,
  baseline: benchmark.baseline,
  target: benchmark.target,
  source: benchmark.source || null,
  frequency: benchmark.frequency,
  tracker: benchmark.trackerBody || null,
  trackerRole: benchmark.trackerRole || null,
  ifMissed: benchmark.ifMissed || null,
  missing: benchmark.gaps,
  path: pathJson(benchmark),
  readings: benchmark.readings.map(({ date, value, source, share }) => ({
    date,
    value,
    source: source || null,
    share,
  })),
});

/** Where the last reading stands against the straight path to the target. */
function pathJson(benchmark: PlanPrinted['plan']['benchmarks'][number]) {
  const course = courseOf(benchmark, benchmark.readings);
  if (course === null) return null;
  const { state, expected, shortBy } = pathToTarget(course);
  return { state, expected, shortBy };
}

const priorityJson = (priority: PlanPrinted['plan']['priority']) =>
  priority && {
    issue: priority.issue,
    reason: priority.reason || null,
    benchmark: priority.benchmarkId,
    forum: priority.forum || null,
    date: priority.date || null,
    speaker: priority.speakerBody || null,
    speakerRole: priority.speakerRole || null,
    newElement: priority.newElement || null,
    missing: priority.gaps,
  };
