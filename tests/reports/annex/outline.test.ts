import { beforeEach, describe, expect, it } from 'vitest';
import type { Block } from '#main/reports/blocks.ts';
import { buildReportModel } from '#main/reports/build-report-model.ts';
import { annexOutline, NO_PICTURES } from '#main/reports/outline.ts';
import type { ReportOrder } from '#main/reports/report-order.ts';
import { sampleOrders } from '#tests/reports/workbook/orders.ts';
import { t } from './lines.ts';

let sample: Promise<ReportOrder[]> | undefined;
let roundOne: ReportOrder;
beforeEach(async () => {
  sample ??= sampleOrders();
  const [first] = await sample;
  if (!first) throw new Error('The sample is incomplete');
  roundOne = first;
});

function partsOf(choices: Partial<ReportOrder['choices']>) {
  const order = { ...roundOne, choices: { ...roundOne.choices, ...choices } };
  return annexOutline(buildReportModel(order), NO_PICTURES, order.choices, t);
}
const titles = (blocks: readonly Block[], level: 1 | 2 = 1) =>
  blocks.flatMap((block) =>
    block.kind === 'heading' && block.level === level ? [`${block.number} ${block.text}`] : [],
  );
const said = (choices: Partial<ReportOrder['choices']>) => JSON.stringify(partsOf(choices));

describe('the outline of a chosen annex', () => {
  it('keeps the numbers of the framework where sections are left out', () => {
    const parts = partsOf({ sections: ['summary', 'results', 'impact', 'sources'] });
    expect(parts.map(({ blocks }) => titles(blocks))).toEqual([['4 Results', '7 Impact appraisal'], ['10 Annexes']]);
    expect(titles(parts[1]?.blocks ?? [], 2)).toEqual(['10.1 Sources']);
    expect(said({ sections: ['results'] })).toContain('Not part of this edition: Purpose and method; ');
  });

  it('numbers from 1 on where the order is another', () => {
    const parts = partsOf({ sections: ['colophon', 'impact', 'method', 'sources'] });
    expect(parts.map(({ blocks }) => titles(blocks))).toEqual([
      ['1 Impact appraisal', '2 Purpose and method'],
      ['3 Annexes'],
    ]);
    expect(titles(parts[1]?.blocks ?? [], 2)).toEqual(['3.1 About this document', '3.2 Sources']);
  });

  it('has no second part without annexes', () => {
    expect(partsOf({ sections: ['method'] })).toHaveLength(1);
  });

  it('prints chosen modules, with the totals of all', () => {
    const modules = roundOne.framework.modules.slice(0, 1).map(({ id }) => id);
    const text = said({ modules });
    expect(text).toContain('Labour market and employment (LAB)');
    expect(text).not.toContain('Gender equality (GEN)');
    expect(text).toContain('Only these modules are printed: Labour market and employment.');
    expect(text).toContain(buildReportModel(roundOne).finding);
    expect(text).toContain('GEN  Gender');
  });

  it("prints chosen bodies' own answers and no other body's", () => {
    const labour = roundOne.respondents.find(({ name }) => name === 'Ministry of Labour');
    const others = roundOne.answers.filter(
      ({ respondentId, comment }) => respondentId !== labour?.id && comment.length > 20,
    );
    expect(others.length).toBeGreaterThan(5);
    const text = said({ respondents: labour ? [labour.id] : [] });
    expect(others.filter(({ comment }) => text.includes(JSON.stringify(comment).slice(1, -1)))).toEqual([]);
    expect(text).toContain('only those of these bodies are printed: Ministry of Labour.');
  });

  it('names roles or no roles', () => {
    const answers = roundOne.answers.map((answer) => ({ ...answer, role: 'Head of planning' }));
    const saidOf = (names: 'role' | 'none') => {
      const order = { ...roundOne, answers, choices: { ...roundOne.choices, names } };
      return JSON.stringify(annexOutline(buildReportModel(order), NO_PICTURES, order.choices, t));
    };
    expect(saidOf('role')).toContain('Head of planning');
    expect(saidOf('none')).not.toContain('Head of planning');
  });

  it('in summary keeps the values that count, and leaves out what each body said', () => {
    const text = said({ detail: 'summary' });
    const spoken = roundOne.answers.find(({ comment }) => comment.length > 40)?.comment ?? '';
    expect(spoken).not.toBe('');
    expect(text).not.toContain(JSON.stringify(spoken).slice(1, -1));
    expect(text).toContain('Values that count: Labour market and employment');
    expect(said({})).toContain(JSON.stringify(spoken).slice(1, -1));
  });
});
