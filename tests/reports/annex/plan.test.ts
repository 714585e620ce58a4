import { describe, expect, it } from 'vitest';
import { buildReportModel } from '#main/reports/build-report-model.ts';
import { annexOutline, NO_PICTURES } from '#main/reports/outline.ts';
import type { ReportOrder } from '#main/reports/report-order.ts';
import { aPlannedOrder } from '#tests/reports/a-planned-order.ts';
import { wordsIn } from '#tests/reports/words-in.ts';
import { t } from './lines.ts';

const partsOf = (order: ReportOrder) => annexOutline(buildReportModel(order), NO_PICTURES, order.choices, t);
const saidIn = (order: ReportOrder) => JSON.stringify(partsOf(order));

describe('the plan in the annex', () => {
  it('holds every text of the plan and of the data-collection plan', async () => {
    const order = await aPlannedOrder({ sections: ['action', 'practices', 'dont-know'] });
    const said = saidIn(order);
    const { steps, benchmarks, priority, resultRows, entryPoints, practices, stakeholders } = order.plan;
    const written = wordsIn({ steps, benchmarks, priority, resultRows, entryPoints, practices, stakeholders });
    expect(written.length).toBeGreaterThan(80);
    expect(written.filter((words) => !said.includes(JSON.stringify(words).slice(1, -1)))).toEqual([]);
    for (const { what, likelySource } of order.evidenceGaps)
      for (const words of [what, likelySource]) expect(said).toContain(JSON.stringify(words).slice(1, -1));
  });

  it('marks drafts, says what is missing, and adds costs up within each currency', async () => {
    const said = saidIn(await aPlannedOrder({ sections: ['action'] }));
    expect(said).toContain('still missing: owner, date, cost, benchmark');
    expect(said).toContain('still missing: cost, benchmark');
    expect(said).toContain('USD 3,500.5, prices of different years: 2026, 2027');
    expect(said).toContain('EUR 300, prices of 2026');
    expect(said).not.toContain('USD 4,499.5');
    expect(said).toContain('Behind the path: 22\u00a0% of rural nurse posts in 2027');
    expect(said).toContain('42 % of the way');
    expect(said).toContain('Answers: clash EDU–HSP');
  });

  it('prints a person only where names were chosen, and no role where only bodies are', async () => {
    const said = async (names: ReportOrder['choices']['names']) =>
      saidIn(await aPlannedOrder({ sections: ['action'], names }));
    expect(await said('names')).toContain('planning unit (Amal Noor)');
    expect(await said('role')).toContain('planning unit');
    expect(await said('role')).not.toContain('Amal Noor');
    expect(await said('none')).not.toMatch(/planning unit|Amal Noor/);
  });

  it('lays the results matrix across where its rows are too long for an upright page', async () => {
    const order = await aPlannedOrder({ sections: ['action'] });
    const across = (changed: ReportOrder) =>
      partsOf(changed)
        .flatMap(({ blocks }) => blocks)
        .some((block) => block.kind === 'table' && block.isWide === true);
    expect(across(order)).toBe(false);
    const long = 'Places in rural posts are kept for those who come back from abroad. '.repeat(5);
    const resultRows = order.plan.resultRows.map((row) => ({ ...row, measure: long }));
    expect(across({ ...order, plan: { ...order.plan, resultRows } })).toBe(true);
  });

  it('says so where nothing is planned', async () => {
    const order = await aPlannedOrder({ sections: ['action', 'practices'] });
    const nothing = { steps: [], costs: [], benchmarks: [], resultRows: [], entryPoints: [], practices: [] };
    const empty = { ...order, plan: { ...order.plan, ...nothing, stakeholders: [], priority: null }, evidenceGaps: [] };
    const said = saidIn(empty);
    for (const sentence of [
      'No priority was chosen yet.',
      'No step was written down yet.',
      'No line of the results matrix was worded yet.',
      'No benchmark was chosen yet.',
      'No entry point was named yet.',
      'No stakeholder was listed yet.',
      'No good practice was named yet.',
    ])
      expect(said).toContain(sentence);
  });
});
