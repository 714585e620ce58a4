import type { Rooms } from '#main/core/rooms.ts';
import type { Assessment } from '#shared/assessment/assessment.ts';
import { indicatorsOf } from '#shared/framework/find-indicator.ts';
import { formatNumber } from '#shared/i18n/format.ts';
import { type Benchmark, benchmarkSheet } from '#shared/plan/benchmark.ts';
import { type ResultRow, resultRowSheet } from '#shared/plan/result-row.ts';
import { type Step, stepSheet } from '#shared/plan/step.ts';

/** A line of the results matrix for every step that has none and was not dropped: its measure, lead and cost; objective from its indicator, figures from its benchmark. */
export function proposedRows({ stores, ports, frameworks }: Rooms, own: Assessment, language: string): ResultRow[] {
  const rows = stores.sheets.list(resultRowSheet, own.id);
  const taken = new Set(rows.map(({ stepId }) => stepId));
  const last = rows.reduce((most, { order }) => Math.max(most, order), 0);
  const benchmarks = stores.sheets.list(benchmarkSheet, own.id);
  const statements = new Map<string, string>(
    indicatorsOf(frameworks.show(own.framework, language)).map(({ id, statement }) => [id, statement]),
  );
  return stores.sheets
    .list(stepSheet, own.id)
    .filter(({ id, status }) => status !== 'dropped' && !taken.has(id))
    .map((step, index) => ({
      id: ports.newId(),
      objective: step.source.kind === 'indicator' ? (statements.get(step.source.id) ?? '') : '',
      ...ofStep(step),
      ...figuresOf(
        benchmarks.find(({ id }) => id === step.benchmarkId),
        language,
      ),
      sourceOfMoney: '',
      order: last + index + 1,
    }));
}

const ofStep = ({ id, step, ownerBody, ownerRole, cost, benchmarkId }: Step) => ({
  measure: step,
  leadBody: ownerBody,
  leadRole: ownerRole,
  cost,
  stepId: id,
  benchmarkId,
});

function figuresOf(benchmark: Benchmark | undefined, language: string) {
  if (!benchmark) return { indicator: '', baseline: '', target: '' };
  const inYear = (at: Benchmark['baseline']) =>
    at === null ? '' : `${[formatNumber(language, at.value), benchmark.unit].filter(Boolean).join(' ')} (${at.year})`;
  return {
    indicator: benchmark.statement,
    baseline: inYear(benchmark.baseline),
    target: inYear(benchmark.target),
  };
}
