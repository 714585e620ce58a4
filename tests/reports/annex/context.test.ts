import { beforeEach, expect, it } from 'vitest';
import { createTranslate } from '#main/core/translate.ts';
import type { Block } from '#main/reports/blocks.ts';
import { buildReportModel } from '#main/reports/build-report-model.ts';
import { contextSheet } from '#main/reports/excel/sheets/context.ts';
import { obstaclesSheet } from '#main/reports/excel/sheets/obstacles.ts';
import { planReviewSheet } from '#main/reports/excel/sheets/plan-review.ts';
import { briefModel } from '#main/reports/model/brief.ts';
import type { ReportModel } from '#main/reports/report-model.ts';
import type { ReportOrder } from '#main/reports/report-order.ts';
import { contextSection, planReviewSection } from '#main/reports/sections/context.ts';
import { obstaclesSection } from '#main/reports/sections/obstacles.ts';
import { gridOf } from '#shared/plan/obstacle-grid.ts';
import { sampleOrders } from '#tests/reports/workbook/orders.ts';

const t = createTranslate('en');

let roundOne: ReportOrder;
let model: ReportModel;
let practice: ReportModel;
let sample: Promise<ReportOrder[]> | undefined;
beforeEach(async () => {
  sample ??= sampleOrders();
  const [first, , third] = await sample;
  if (!first || !third) throw new Error('The sample is incomplete');
  roundOne = first;
  model = buildReportModel(first);
  practice = buildReportModel(third);
});

const rowsOf = (blocks: readonly Block[], caption: string): string[][] =>
  blocks.flatMap((block) =>
    block.kind === 'table' && block.caption === caption ? block.rows.map((row) => row.map(({ text }) => text)) : [],
  );
const phrasesOf = (blocks: readonly Block[]): string[] =>
  blocks.flatMap((block) => {
    if (block.kind === 'paragraph') return [block.phrase.text];
    return block.kind === 'list' ? block.items.map(({ label, text }) => [label, text].filter(Boolean).join(' ')) : [];
  });

it('the worked example has the figures and the grid that the framework gives it (H1, H6)', () => {
  const { figures, obstacles } = roundOne.context;
  const value = (id: string) => figures.find((figure) => figure.id === id)?.value;
  expect(
    ['population', 'nationals-abroad', 'women-among-nationals-abroad', 'immigrants', 'displaced-by-hazards'].map(value),
  ).toEqual([6_200_000, 900_000, 46, 140_000, 31_000]);
  expect(
    [
      'remittances-share-of-gdp',
      'remittance-cost',
      'unemployment',
      'youth-unemployment',
      'new-nurses-applying-abroad',
      'rural-health-vacancies',
    ].map(value),
  ).toEqual([11, 7.4, 9, 24, 58, 27]);
  const idOf = (key: string) => roundOne.companion.obstacles.find((listed) => listed.key === key)?.id ?? '';
  const ids = gridOf(obstacles).map((cell) => cell.obstacles.map(({ key }) => idOf(key)).sort());
  expect(ids).toEqual([
    ['XR2', 'XR3'],
    ['XR1', 'XR3'],
    ['XR3'],
    ['XO1', 'XO10', 'XO2', 'XO3', 'XO4'],
    ['XO4', 'XO7'],
    ['XO8', 'XO9'],
    ['XW2', 'XW6'],
    ['XW1', 'XW5'],
    ['XW3', 'XW7'],
  ]);
});

it('prints known figures with year and source, and lists the missing ones as gaps', () => {
  const blocks = contextSection(model, t);
  expect(rowsOf(blocks, 'Key figures of migration')[0]).toEqual([
    'Population',
    '6,200,000 people',
    '2024',
    'Statistics Office, population estimate 2024',
  ]);
  const phrases = phrasesOf(blocks);
  expect(phrases).toContain('19 of 25 key figures are known');
  expect(phrases).toContain(
    'Returns in a year: not available. The labour force survey counts people who come home as jobseekers.',
  );
  expect(phrasesOf(contextSection(practice, t))).toEqual(['No key figure of migration was recorded in this round.']);
});

it('prints the six marks of each chapter and quotes it with its page', () => {
  const blocks = planReviewSection(model, t);
  expect(rowsOf(blocks, 'The plan, chapter by chapter')[3]).toEqual([
    'Work and employment\nPages 49 to 58',
    'yes',
    'partly',
    'partly',
    'yes',
    'yes',
    'yes',
  ]);
  expect(phrasesOf(blocks)).toContain('Budget: in full in 1, in part in 1 of 14 chapters');
  expect(JSON.stringify(blocks)).toContain(
    '“Departure for work can relieve, but never replace, the creation of jobs at home.” (page 57)',
  );
  expect(phrasesOf(planReviewSection(practice, t))).toEqual([
    'The chapters of the plan were not examined in this round.',
  ]);
});

it('prints nine cells, calls an empty one not examined, and sets reforms beside conditions', () => {
  const withoutOne = {
    ...roundOne,
    context: {
      ...roundOne.context,
      obstacles: roundOne.context.obstacles.filter(({ place, role }) => place !== 'residence' || role !== 'advocacy'),
    },
  };
  const blocks = obstaclesSection(buildReportModel(withoutOne), t);
  const grid = rowsOf(blocks, 'Obstacles by place and role');
  expect(grid.map(([place]) => place)).toEqual(['Country of residence', 'Country of origin', 'Own ranks']);
  expect(grid[0]?.[1]).toBe('XR2 No access to capital (3)\nXR3 Travel and status (2)');
  expect(grid[0]?.[3]).toBe('not examined');
  expect(rowsOf(blocks, 'Entries of the grid')).toHaveLength(19);
  const [justice] = rowsOf(blocks, 'Conditions and reforms');
  expect(justice?.[0]).toBe('Access to justice');
  expect(justice?.[1]).toContain('RBD-06: 1 Recognised');
  expect(justice?.[3]).toContain('A complaint body that takes cases from abroad. (Ministry of Justice)');
  expect(phrasesOf(obstaclesSection(practice, t))[0]).toContain('That does not mean that nothing stands in the way.');
});

it('fills the sheets Context, Plan review and Obstacles, and leaves them out where nothing is recorded', () => {
  const context = contextSheet(model, t);
  expect(context?.columns.map(({ label }) => label)).toEqual(['Item', 'Value', 'Unit', 'Year', 'Source', 'Note']);
  expect(context?.rows).toHaveLength(25);
  expect(context?.rows[0]?.[1]).toEqual({ kind: 'number', value: 6_200_000, style: 'figureWhole' });
  expect(context?.rows.flat()).toContainEqual({ kind: 'text', text: 'not available', style: 'quiet' });
  expect(planReviewSheet(model, t)?.rows).toHaveLength(14);
  const obstacles = obstaclesSheet(model, t);
  expect(obstacles?.rows).toHaveLength(20);
  expect(obstacles?.rows.map((row) => row[5])).toContainEqual({ kind: 'number', value: 3 });
  for (const sheet of [contextSheet, planReviewSheet, obstaclesSheet]) expect(sheet(practice, t)).toBeNull();
});

it('gives the brief three figures with their year, and never one that the annex does not print', () => {
  expect(briefModel(model, t).figures.map(({ value, name, source }) => [value, name, source.slice(0, 4)])).toEqual([
    ['900,000', 'Nationals abroad', '2022'],
    ['11 %', 'Remittances as share of the economy', '2024'],
    ['24 %', 'Youth unemployment', '2024'],
  ]);
  expect(briefModel(practice, t).figures).toEqual([]);
});
