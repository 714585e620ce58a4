import { describe, expect, it } from 'vitest';
import { buildReportModel } from '#main/reports/build-report-model.ts';
import { makeAnnex } from '#main/reports/make-annex.ts';
import type { ReportOrder } from '#main/reports/report-order.ts';
import type { ComparedIndicatorLine, ComparedLine, RoundsModel } from '#main/reports/rounds-model.ts';
import { changesSection } from '#main/reports/sections/changes.ts';
import { overviewSection } from '#main/reports/sections/overview.ts';
import { hasLibreOffice, hasValidator, officeFaults, pdfPages, toPdf } from '#tests/helpers/office.ts';
import { plainBlocks } from '#tests/helpers/plain-blocks.ts';
import { wordParagraphs, wordParts } from '#tests/helpers/read-word.ts';
import { sampleOrders } from '#tests/reports/workbook/orders.ts';
import { aModule, t } from './lines.ts';

const aLine = (parts: Partial<ComparedLine> = {}): ComparedLine => ({
  raw: { id: 'LAB', n: 12, before: 33.3, after: 52.1, realChangeTo: 50, headlineBefore: 33.3, headlineAfter: 52.1 },
  id: 'LAB',
  name: 'Labour market',
  before: '33',
  after: '52',
  change: '+19',
  real: '+17',
  headlineBefore: '33',
  headlineAfter: '52',
  ...parts,
});

const anIndicator = (parts: Partial<ComparedIndicatorLine> = {}): ComparedIndicatorLine => ({
  id: 'LAB-01',
  moduleId: 'LAB',
  statement: 'The diagnosis names migration.',
  rawBefore: 1,
  rawAfter: 2,
  before: '1 Recognised',
  after: '2 Started',
  isInPanel: true,
  isChanged: true,
  isRealChange: true,
  reason: 'Real change',
  note: 'A decree came into force.',
  ...parts,
});

const rounds = (indicators: readonly ComparedIndicatorLine[]): RoundsModel => ({
  before: 'Round 1',
  after: 'Round 2',
  sentence: 'Ombreda: 1 of 1 modules went up.',
  notes: ['Change is given on 12 indicators.'],
  modules: [aLine()],
  byStage: [aLine({ id: 'SIT', name: 'Situation analysis' })],
  indicators,
  withoutReason: 0,
  chartInWords: 'Scores: Labour market, 33 to 52.',
});

const picture = { png: new Uint8Array(), width: 10, height: 10 };
const rowsOf = (blocks: ReturnType<typeof changesSection>, caption: string) => {
  const found = blocks.find((block) => block.kind === 'table' && block.caption === caption);
  return found?.kind === 'table' ? found.rows.map((row) => row.map(({ text }) => text)) : undefined;
};

describe('the changes since the last round', () => {
  it('are no section where there was no round before', () => {
    expect(plainBlocks(changesSection({ rounds: null }, null, t))).toEqual([]);
  });

  it('list each changed level with its reason and sentence, and say where there is none', () => {
    const blocks = plainBlocks(
      changesSection(
        {
          rounds: rounds([
            anIndicator(),
            anIndicator({ id: 'LAB-02', isChanged: false }),
            anIndicator({ id: 'LAB-03', reason: '', note: '' }),
          ]),
        },
        picture,
        t,
      ),
    );
    expect(rowsOf(blocks, 'Every level that changed, and why')).toEqual([
      ['LAB-01  The diagnosis names migration.', '1 Recognised to 2 Started', 'Real change: A decree came into force.'],
      ['LAB-03  The diagnosis names migration.', '1 Recognised to 2 Started', 'No reason given'],
    ]);
  });

  it('give panel and headline of each module and stage side by side, and the chart in words', () => {
    const blocks = plainBlocks(changesSection({ rounds: rounds([]) }, picture, t));
    expect(rowsOf(blocks, 'Modules in both rounds')).toEqual([
      ['LAB  Labour market', '12', '33', '52', '+19', '+17', '33', '52'],
    ]);
    expect(rowsOf(blocks, 'Stages of the policy cycle in both rounds')?.[0]?.[0]).toBe('Situation analysis');
    expect(blocks.find(({ kind }) => kind === 'figure')).toMatchObject({ altText: 'Scores: Labour market, 33 to 52.' });
    expect(JSON.stringify(blocks)).toContain('No level changed');
  });
});

it('adds the change to the table of modules in a follow-up', () => {
  const total = {
    raw: { score: 50, low: 40, high: 60, rating: 'established' as const, ratedModules: [], lowest: null },
    score: '50',
    range: '40 to 60',
    rating: 'Established',
    lowest: '',
    withheld: false,
  };
  const model = { finding: '', total, modules: [aModule()], proposedCount: 0, rounds: rounds([]) };
  const table = plainBlocks(overviewSection(model, picture, t)).find(({ kind }) => kind === 'table');
  if (table?.kind !== 'table') throw new Error('no table');
  const change = table.columns.findIndex(({ label }) => label === 'Change');
  expect(table.rows.map((row) => row[change]?.text)).toEqual(['+19', '']);
  expect(table.rows.every((row) => row.length === table.columns.length)).toBe(true);
});

describe('the annex of round 2 of the worked example', () => {
  const roundTwo = async (): Promise<ReportOrder> => {
    const order = (await sampleOrders())[1];
    if (!order) throw new Error('the sample is incomplete');
    return order;
  };

  it('holds every reason and its sentence, the chart with its words, and is sound', async () => {
    const order = await roundTwo();
    const bytes = await makeAnnex(order, () => undefined);
    if (hasValidator) expect(officeFaults(bytes, 'docx')).toEqual([]);
    const text = wordParagraphs(bytes)
      .map((each) => each.text)
      .join('\n');
    expect(text).toContain('Changes since the last round');
    expect(order.levelChanges.length).toBeGreaterThan(70);
    expect(order.levelChanges.filter(({ note }) => !text.includes(note))).toEqual([]);
    expect(wordParts(bytes)['word/document.xml']?.includes('Coordination, 17 to 52')).toBe(true);
    if (hasLibreOffice) expect(pdfPages(toPdf(bytes, 'docx')).join(' ')).toContain('Changes since the last round');
  });

  it('is a draft while a change of level has no reason', async () => {
    const order = await roundTwo();
    const { draft } = buildReportModel({ ...order, levelChanges: order.levelChanges.slice(1) });
    expect(draft).toContain('1 change of level since the round before has no reason yet.');
  });

  it('has no comparison where the round before is not there', async () => {
    const { rounds: none, draft } = buildReportModel({ ...(await roundTwo()), earlier: null });
    expect(none).toBeNull();
    expect(draft.join(' ')).not.toContain('reason yet');
  });
});
