import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isLevel, LEVELS } from '#shared/assessment/level.ts';
import { consolidate } from '#shared/results/consolidation.ts';
import { resultsOf } from '#shared/results/results.ts';
import { agreedLab, consolidatedLab, fullAnswer, type Said } from '#tests/helpers/consolidated.ts';
import { frameworkOf, inputOf, moduleIdOf, PROPOSED, respondentOf } from '#tests/helpers/scored-items.ts';

const classExample: Said[] = [
  { by: 'Health', value: 3, grade: 'B' },
  { by: 'Education', value: 1, grade: 'A' },
];

it('finds the class example two levels apart, proposes the lower, and settles it when agreed', () => {
  const open = consolidatedLab(classExample);
  expect(open).toMatchObject({ spread: 2, why: ['range'], toSettle: true, agreed: null });
  expect(open.proposed).toEqual({ value: 1, grade: 'A', origin: 'lower-median' });
  const settled = consolidatedLab(classExample, { agreed: agreedLab(2) });
  expect(settled).toMatchObject({ toSettle: false, why: ['range'], spread: 2, agreed: { value: 2 } });
  expect(settled.proposed).toEqual(open.proposed);
});

it('lists the answers in the order of the bodies, without those that only comment', () => {
  const said: Said[] = [
    { by: 'B', value: null },
    { by: 'A', value: 'DK', whomToAsk: 'Council' },
  ];
  expect(consolidatedLab(said).answers.map(({ respondentId }) => respondentId)).toEqual(['A']);
  const bodies = ['Z', 'Y'].map((name) => respondentOf(name, ['LAB']));
  const input = inputOf({ framework: frameworkOf({ LAB: 1 }), respondents: bodies });
  const answers = [fullAnswer({ by: 'Y', value: 1 }), fullAnswer({ by: 'Z', value: 2 })];
  const [first] = consolidate({ ...input, answers, agreed: [] });
  expect(first?.answers.map(({ respondentId }) => respondentId)).toEqual(['Z', 'Y']);
});

it('leaves out modules that are not assessed', () => {
  const input = inputOf({
    framework: frameworkOf({ LAB: 1, TRA: 1 }),
    assessment: { modulesNotAssessed: [{ moduleId: moduleIdOf('TRA'), reason: 'Later' }] },
  });
  expect(consolidate({ ...input, answers: [], agreed: [] }).map(({ id }) => id)).toEqual(['LAB-01']);
});

describe('the lead-body rule', () => {
  const lead = (grade: 'A' | 'B', leadRule: boolean) =>
    consolidatedLab(
      [
        { by: 'Lead', value: 3, grade },
        { by: 'Other', value: 1, grade: 'B' },
      ],
      { leadRule },
    );

  it('proposes the lead body’s answer where that has grade A, and it stays to settle', () => {
    expect(lead('A', true)).toMatchObject({ proposed: { value: 3, grade: 'A', origin: 'lead-body' }, toSettle: true });
  });

  it('proposes the lower median without grade A, and where the rule is off', () => {
    expect(lead('B', true).proposed).toMatchObject({ value: 1, origin: 'lower-median' });
    expect(lead('A', false).proposed).toMatchObject({ value: 1, origin: 'lower-median' });
  });

  it('changes what results count in the same way', () => {
    const respondents = ['Lead', 'Other'].map((name, index) => ({
      ...respondentOf(name, ['LAB']),
      leadRoles: index === 0 ? ['labour'] : [],
    }));
    const framework = { modules: frameworkOf({ LAB: 1 }).modules.map((module) => ({ ...module, lead: ['labour'] })) };
    const answers = [fullAnswer({ by: 'Lead', value: 3, grade: 'A' }), fullAnswer({ by: 'Other', value: 1 })];
    const countedWith = (leadRule: boolean) =>
      resultsOf(inputOf({ framework, respondents, answers, assessment: { leadRule } }), PROPOSED).indicators[0]?.value;
    expect([countedWith(false), countedWith(true)]).toEqual([1, 3]);
  });
});

describe('whatever the bodies answer', () => {
  const value = fc.constantFrom(...LEVELS, 'NA' as const, 'DK' as const);
  const said = fc
    .array(fc.record({ value, grade: fc.constantFrom('A' as const, 'B' as const, 'C' as const) }), { maxLength: 8 })
    .map((all): Said[] =>
      all.map(({ value: each, grade }, index) => ({
        by: `B${index}`,
        value: each,
        grade: isLevel(each) ? grade : null,
      })),
    );

  it('the proposal is a value that some body gave, and it is there as soon as anybody answered', () => {
    fc.assert(
      fc.property(said, fc.boolean(), (all, leadRule) => {
        const { proposed } = consolidatedLab([{ by: 'first', value: null }, ...all], { leadRule });
        expect(proposed === null).toBe(all.length === 0);
        if (proposed) expect(all.map((each) => each.value)).toContain(proposed.value);
      }),
    );
  });

  it('what is to settle does not depend on the order of the bodies, nor on a don’t know more', () => {
    fc.assert(
      fc.property(said, (all) => {
        const { why, spread } = consolidatedLab([{ by: 'x', value: 'DK' }, ...all]);
        expect(consolidatedLab([{ by: 'x', value: 'DK' }, ...all.toReversed()])).toMatchObject({ why, spread });
        expect(consolidatedLab([...all, { by: 'x', value: 'DK' }, { by: 'y', value: 'DK' }])).toMatchObject({ why });
      }),
    );
  });

  it('is never to settle once agreed', () => {
    fc.assert(
      fc.property(said, value, (all, agreed) => {
        const settled = consolidatedLab([{ by: 'x', value: 0 }, ...all], { agreed: agreedLab(agreed) });
        expect(settled.toSettle).toBe(false);
      }),
    );
  });
});
