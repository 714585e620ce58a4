import { expect } from 'vitest';
import type { WorkBook } from 'xlsx';
import type { ReportOrder } from '#main/reports/report-order.ts';
import en from '#resources/locales/en.json';
import type { TagScore } from '#shared/results/by-tag.ts';
import { resultsOf } from '#shared/results/results.ts';
import { rowsOf, rowWith } from './read-workbook.ts';

const DIRECTION_CODES: Readonly<Record<string, string>> = en.workbook.direction;
const TOLERANCE = 1e-9;

function expectFigure(actual: string | number | undefined, expected: number | null, where: string): void {
  if (expected === null) expect(actual, where).toBe('');
  else {
    expect(typeof actual, where).toBe('number');
    expect(Math.abs(Number(actual) - expected), `${where}: ${actual} for ${expected}`).toBeLessThanOrEqual(TOLERANCE);
  }
}

/** Every figure and word of the sheet Scores against the rules. */
export function expectScores(workbook: WorkBook, order: ReportOrder): void {
  const results = resultsOf(order, { kind: 'proposed' });
  const rows = new Map(rowsOf(workbook, 'Scores').map((row) => [row[0], row]));
  for (const module of results.modules) {
    const row = rows.get(module.id) ?? [];
    const unrated = module.applicable === 0 ? 'Not assessed' : en.rating.none;
    expectFigure(row[2], module.rating === null ? null : module.score, `${module.id} score`);
    expectFigure(row[3], module.coverage, `${module.id} coverage`);
    expectFigure(row[4], module.low, `${module.id} low`);
    expectFigure(row[5], module.high, `${module.id} high`);
    expectFigure(row[6], module.confidence, `${module.id} confidence`);
    expect(row[7], `${module.id} rating`).toBe(module.rating === null ? unrated : en.rating[module.rating]);
    expect(row[8], `${module.id} firm`).toBe(module.firm === false ? 'Not firm' : '');
    expect(row[9], `${module.id} provisional`).toBe(module.provisional === true ? 'Provisional' : '');
    expect(row.slice(10, 12), `${module.id} counts`).toEqual([module.answered, module.applicable]);
    expectFigure(row[12], module.score, `${module.id} before rating`);
  }
  expectTotal(workbook, order);
  expectTags(rows, results.byStage, (id) => id);
  expectTags(rows, results.byDirection, (id) => DIRECTION_CODES[id] ?? '');
  expectTags(rows, results.bySdg, (id) => `SDG ${id}`);
  expectTags(rows, results.byGcm, (id) => `GCM ${id}`);
}

function expectTags(
  rows: ReadonlyMap<string | number | undefined, (string | number)[]>,
  tags: readonly TagScore[],
  codeOf: (id: string) => string,
): void {
  expect(tags.length).toBeGreaterThan(0);
  for (const tag of tags) {
    const row = rows.get(codeOf(tag.id)) ?? [];
    expectFigure(row[2], tag.score, `${tag.id} score`);
    expect(row.slice(10, 12), tag.id).toEqual([tag.n, tag.applicable]);
  }
}

function expectTotal(workbook: WorkBook, order: ReportOrder): void {
  const { total, modules } = resultsOf(order, { kind: 'proposed' });
  const mean = rowWith(workbook, 'Scores', 'Mean of the rated modules');
  expectFigure(mean[2], total.score, 'total score');
  expectFigure(mean[4], total.low, 'total low');
  expectFigure(mean[5], total.high, 'total high');
  expect(mean[7]).toBe(total.rating === null ? en.figure.totalWithheld : en.rating[total.rating]);
  const lowest = rowWith(workbook, 'Scores', 'Lowest rated module');
  const name = order.framework.modules.find(({ id }) => id === total.lowest)?.name ?? '';
  expect(lowest[7]).toBe(name);
  expect(rowWith(workbook, 'Scores', 'Modules rated')[2]).toBe(total.ratedModules.length);
  expect(rowWith(workbook, 'Scores', 'Modules assessed')[2]).toBe(
    modules.filter(({ applicable }) => applicable > 0).length,
  );
}
