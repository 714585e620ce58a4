import { expect, it } from 'vitest';
import { createTranslate } from '#main/core/translate.ts';
import type { Block } from '#main/reports/blocks.ts';
import { buildReportModel } from '#main/reports/build-report-model.ts';
import { impactSection } from '#main/reports/sections/impact.ts';
import { plainBlocks } from '#tests/helpers/plain-blocks.ts';
import { sampleOrders } from '#tests/reports/workbook/orders.ts';

const t = createTranslate('en');

const textOf = (block: Block): string => {
  if (block.kind === 'table')
    return block.rows
      .flat()
      .map(({ text }) => text)
      .join('\n');
  if (block.kind === 'definitions') return block.rows.flatMap(({ lines }) => lines.map(({ text }) => text)).join('\n');
  if (block.kind === 'paragraph') return block.phrase.text;
  return block.kind === 'heading' ? block.text : '';
};

it('prints screening, effects, options, measures and the recommendation of the worked example', async () => {
  const [order] = await sampleOrders();
  if (!order) throw new Error('The sample is incomplete');
  const blocks = plainBlocks(impactSection(buildReportModel(order), [null], t));
  const captions = blocks.flatMap((block) => (block.kind === 'table' ? [block.caption] : []));
  expect(captions).toEqual([
    'Baseline figures',
    'Screening',
    'Effects by group',
    'Options compared',
    'Measures and what is left',
  ]);
  const words = blocks.map(textOf).join('\n');
  expect(words).toContain('Recommendation: Go ahead with changes. It is looked at again on 30 June 2026.');
  expect(words).toContain('Screening: 13 points. The rule says: full appraisal.');
  for (const { figure, text, source } of buildReportModel(order).policies[0]?.effects ?? [])
    for (const part of [figure, text, source]) expect(words).toContain(part);
  expect(words).toContain('−63 major');
  expect(words).toContain('−38 moderate\nMust be dealt with');
  expect(words).toContain('−33 moderate\nVerify before decision');
  expect(words).toContain('−15 minor\naccepted by Ministry of Labour');
  const options = blocks.find((block) => block.kind === 'table' && block.caption === 'Options compared');
  expect(options?.kind === 'table' && options.rows[1]?.map(({ text }) => text).slice(0, 3)).toEqual([
    'As drafted',
    '67',
    '133',
  ]);
});

it('says so where nothing was appraised', () => {
  expect(plainBlocks(impactSection({ policies: [] }, [], t)).map(textOf)).toEqual([
    'Impact appraisal',
    'No draft policy was appraised in this round.',
  ]);
});
