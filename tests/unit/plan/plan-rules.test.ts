import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { gapLines } from '#shared/plan/evidence-gap.ts';
import { totalsPerCurrency } from '#shared/plan/money.ts';
import { PROPOSAL_POINTS, rankProposals, strongModules } from '#shared/plan/proposed-steps.ts';
import { pathAt, shareOfTheWay } from '#shared/plan/reading.ts';
import { missingPartners } from '#shared/plan/stakeholder.ts';
import { ACTORS } from '#shared/plan/step.ts';
import { countsPerActor } from '#shared/plan/step-gaps.ts';

describe('money', () => {
  const cents = fc.integer({ min: 0, max: 1_000_000_000_000_000 });
  it('is summed to the hundredth within a currency, in any order, and never across', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(cents, fc.constantFrom('USD', 'EUR', 'XOF')), { maxLength: 20 }), (costs) => {
        const rows = costs.map(([amount, currency]) => ({ amount: amount / 100, currency, priceYear: 2025 }));
        const totals = totalsPerCurrency(rows);
        expect(totalsPerCurrency(rows.toReversed())).toEqual(totals);
        for (const { currency, amount } of totals) {
          const exact = costs.filter(([, own]) => own === currency).reduce((sum, [own]) => sum + BigInt(own), 0n);
          expect(amount).toBe(Number(exact) / 100);
        }
        expect(totals).toHaveLength(new Set(rows.map(({ currency }) => currency)).size);
      }),
    );
  });

  it('names the price years it mixes, and counts no cost as none', () => {
    const cost = (amount: number, priceYear: number) => ({ amount, currency: 'USD', priceYear });
    expect(totalsPerCurrency([cost(0.1, 2026), null, cost(0.2, 2025)])).toEqual([
      { currency: 'USD', amount: 0.3, priceYears: [2025, 2026] },
    ]);
    expect(totalsPerCurrency([null])).toEqual([]);
  });
});

describe('steps per actor', () => {
  it.each([
    [2, 'too-few'],
    [3, null],
    [5, null],
    [6, 'too-many'],
  ] as const)('%i of one actor: %s', (count, warning) => {
    const steps = Array.from({ length: count }, () => ({ actor: ACTORS[1], status: 'draft' as const }));
    const dropped = { actor: ACTORS[1], status: 'dropped' as const };
    expect(countsPerActor([...steps, dropped])[1]).toEqual({ actor: 'civil-society', count, warning });
  });
});

describe('proposed steps', () => {
  const indicator = { id: 'LAB-01', moduleId: 'LAB', isCritical: false, level: 1 as const, isWellEvidenced: false };

  it('are for levels 0 to 2, with every reason that holds', () => {
    const ranked = rankProposals(
      [
        { ...indicator, level: 3 as const },
        { ...indicator, id: 'LAB-02', level: null },
        { ...indicator, id: 'LAB-03', level: 2 as const },
        { ...indicator, id: 'LAB-04', isCritical: true, level: 0 as const, isWellEvidenced: true },
        { ...indicator, id: 'LAB-05' },
      ],
      ['LAB'],
    );
    expect(ranked.map(({ id, reasons }) => [id, ...reasons])).toEqual([
      ['LAB-04', 'critical', 'level-0', 'influence', 'cheap-evidence'],
      ['LAB-05', 'level-1', 'influence'],
      ['LAB-03', 'level-2', 'influence'],
    ]);
    expect(ranked[0]?.points).toBe(Object.values(PROPOSAL_POINTS).reduce((sum, each) => sum + each, 0) - 3);
  });

  it('never rank below one that has the same reasons and fewer', () => {
    const level = fc.constantFrom(0, 1, 2, 3, 4, null);
    const any = fc.record({ level, isCritical: fc.boolean(), isWellEvidenced: fc.boolean() });
    fc.assert(
      fc.property(fc.array(any), (rows) => {
        const ranked = rankProposals(
          rows.map((row, index) => ({ ...row, id: String(index), moduleId: 'LAB' }) as never),
          [],
        );
        expect(ranked.length).toBe(rows.filter((row) => row.level !== null && row.level <= 2).length);
        for (const [index, { points }] of ranked.entries())
          expect(points).toBeLessThanOrEqual(ranked[index - 1]?.points ?? Number.POSITIVE_INFINITY);
      }),
    );
  });

  it('know a module of strong influence by the upper half of the matrix', () => {
    const influences = [5, 1, 3, -2, null, 3];
    expect(strongModules(influences.map((influence, index) => ({ id: String(index), influence })))).toEqual([
      '0',
      '2',
      '5',
    ]);
    expect(strongModules([{ id: 'LAB', influence: null }])).toEqual([]);
    expect(strongModules([{ id: 'LAB', influence: -1 }])).toEqual([]);
  });
});

describe('the way from baseline to target', () => {
  const way = { baseline: { value: 27, year: 2025 }, target: { value: 15, year: 2029 } };

  it('is measured in shares, backwards too, and none where there is none', () => {
    expect([27, 21, 15, 30].map((value) => shareOfTheWay(value, way))).toEqual([0, 0.5, 1, -0.25]);
    expect(shareOfTheWay(20, { ...way, target: { value: 27, year: 2029 } })).toBeNull();
    expect(shareOfTheWay(20, { ...way, baseline: null })).toBeNull();
  });

  it('is straight', () => {
    expect([2025, 2027, 2029].map((year) => pathAt(year, way))).toEqual([27, 21, 15]);
    expect(pathAt(2027, { ...way, target: { value: 15, year: 2025 } })).toBeNull();
    expect(pathAt(2027, { ...way, target: null })).toBeNull();
  });
});

it('makes a line of the data-collection plan of every don’t-know, weak critical indicator and missing figure', () => {
  const asked = { isCritical: true, value: 2, grade: 'C' } as const;
  expect(
    gapLines(
      [
        { ...asked, id: 'LAB-01' },
        { ...asked, id: 'LAB-02', isCritical: false },
        { ...asked, id: 'LAB-03', grade: 'B' },
        { ...asked, id: 'LAB-04', isCritical: false, value: 'DK', grade: null },
        { ...asked, id: 'LAB-05', value: null, grade: 'C' },
        { ...asked, id: 'LAB-06', value: 'NA', grade: 'C' },
      ],
      ['remittance-cost'],
    ),
  ).toEqual([
    { id: 'indicator/LAB-01', reason: 'weak-evidence' },
    { id: 'indicator/LAB-04', reason: 'dont-know' },
    { id: 'figure/remittance-cost', reason: 'figure-missing' },
  ]);
});

it('names the under-represented partners of whom nobody is listed', () => {
  expect(missingPartners([{ partner: 'private-sector' }, { partner: 'other' }])).toEqual([
    'local-ngo',
    'international-agency',
    'development-ministry',
  ]);
});
