import { expect, it } from 'vitest';
import { createTranslate } from '#main/core/translate.ts';
import type { Block } from '#main/reports/blocks.ts';
import { buildReportModel } from '#main/reports/build-report-model.ts';
import type { ReportOrder } from '#main/reports/report-order.ts';
import { coherenceSection } from '#main/reports/sections/coherence.ts';
import { plainBlocks } from '#tests/helpers/plain-blocks.ts';
import { sampleOrders } from '#tests/reports/workbook/orders.ts';

const t = createTranslate('en');

async function sectionOf(change: (order: ReportOrder) => ReportOrder = (order) => order): Promise<Block[]> {
  const order = (await sampleOrders())[0];
  if (!order) throw new Error('The sample is incomplete');
  return plainBlocks(coherenceSection(buildReportModel(change(order)), [], t));
}

const tableOf = (blocks: readonly Block[], caption: string) => {
  const found = blocks.find((block) => block.kind === 'table' && block.caption === caption);
  if (found?.kind !== 'table') throw new Error(`No table ${caption}`);
  return found;
};

it('prints the matrix with signs and fills, a minus as a real one', async () => {
  const { columns, rows } = tableOf(await sectionOf(), 'Coherence matrix: the row acts on the column');
  expect(columns.slice(1).map(({ label }) => label)).toEqual(['LAB', 'TRA', 'EDU', 'HSP', 'ENV', 'MIG']);
  expect(rows[2]?.map(({ text }) => text)).toEqual([
    'EDU  Education, human capital and skills',
    '+2',
    '+1',
    '',
    '−2',
    '0',
    '+1',
  ]);
  expect(rows[2]?.[4]).toEqual({ text: '−2', tone: 'strong', fill: 'E5A88C' });
  expect(rows[2]?.[5]).toEqual({ text: '0', tone: 'plain' });
});

it('prints measures, the pairs by urgency, the conflict log and every reason', async () => {
  const blocks = await sectionOf();
  const labour = tableOf(blocks, 'What each does and receives').rows[0]?.map(({ text }) => text);
  expect(labour?.slice(1)).toEqual(['+6', '+6', '0', '+5', '+6', '−1', '−2', '+5']);
  const first = tableOf(blocks, 'Pairs, the most urgent first').rows[0]?.map(({ text }) => text);
  expect(first?.slice(1, 6)).toEqual(['−2 / +1', 'One-sided conflict', '3', '0 none', '3']);
  expect(tableOf(blocks, 'Reasons for each cell').rows).toHaveLength(30);
  const logged = blocks.filter((block) => block.kind === 'definitions');
  expect(JSON.stringify(logged)).toContain('Education, human capital and skills – Health');
  expect(JSON.stringify(blocks)).toContain('Lever left unused: Labour market and employment');
});

it('says what is withheld and what is blank where little was discussed', async () => {
  const blocks = await sectionOf((order) => ({
    ...order,
    matrices: order.matrices.map(({ level, matrix }) => ({
      level,
      matrix: {
        ...matrix,
        paths: null,
        loops: null,
        cells: matrix.cells.map((cell) => (cell.from === 'LAB' ? { ...cell, score: null } : cell)),
      },
    })),
  }));
  const [labour] = tableOf(blocks, 'Coherence matrix: the row acts on the column').rows;
  expect(labour?.slice(2).every(({ text, tone }) => text === 'not discussed' && tone === 'quiet')).toBe(true);
  expect(JSON.stringify(blocks)).toContain('Under 80 per cent of the cells were discussed');
});

it('says so where nothing was discussed', async () => {
  const blocks = await sectionOf((order) => ({
    ...order,
    matrices: [],
    suggestions: { ...order.suggestions, suggestions: [] },
  }));
  expect(blocks.flatMap((block) => (block.kind === 'paragraph' ? [block.phrase.text] : []))).toEqual([
    'No coherence matrix was discussed in this round.',
    'No pair of answers calls for a suggestion. More may come when more is answered.',
  ]);
});
