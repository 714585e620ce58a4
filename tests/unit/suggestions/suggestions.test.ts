import { describe, expect, it } from 'vitest';
import { isMet, type SuggestionRule, suggestionsFor } from '#shared/framework/suggestions.ts';
import { directionGap } from '#shared/results/direction-gap.ts';
import { anAssessment, refusalOf } from '#tests/helpers/an-assessment.ts';
import { openTestCore } from '#tests/helpers/open-test-core.ts';
import { indicatorIdOf, moduleIdOf } from '#tests/helpers/scored-items.ts';

const EDU_05 = indicatorIdOf('EDU-05');
const HSP_05 = indicatorIdOf('HSP-05');

/** Training for abroad runs, retention does not. */
const rule: SuggestionRule = {
  id: 'edu-hsp',
  when: [
    { indicator: EDU_05, atLeast: 3 },
    { indicator: HSP_05, atMost: 1 },
  ],
  note: 'PA4b',
  words: {},
};

describe('a rule', () => {
  it.each([
    [3, 1, true],
    [4, 0, true],
    [2, 1, false],
    [3, 2, false],
    [null, 0, false],
    [4, null, false],
  ])('with levels %s and %s: %s', (edu, hsp, isCaused) => {
    const levels = new Map<string, number | null>([
      ['EDU-05', edu],
      ['HSP-05', hsp],
    ]);
    expect(suggestionsFor([rule], (id) => levels.get(id) ?? null).length === 1).toBe(isCaused);
  });

  it('counts its own bound as met', () => {
    expect([isMet({ indicator: EDU_05, atLeast: 3 }, 3), isMet({ indicator: EDU_05, atMost: 1 }, 1)]).toEqual([
      true,
      true,
    ]);
  });
});

describe('the two directions', () => {
  const score = (id: string, value: number | null, n: number) => ({ id, score: value, n, applicable: n });
  const gap = (there: [number | null, number], back: [number | null, number]) =>
    directionGap([score('policy-to-migration', ...there), score('migration-to-policy', ...back)]);
  it.each([
    [[50, 3], [25, 3], { difference: 25, lagging: 'migration-to-policy' }],
    [[25, 3], [50, 3], { difference: -25, lagging: 'policy-to-migration' }],
    [[50, 3], [25.1, 3], { difference: 24.9, lagging: null }],
    [[50, 2], [0, 9], { difference: null, lagging: null }],
    [[null, 0], [null, 0], { difference: null, lagging: null }],
  ] as const)('%j against %j', (there, back, expected) => {
    const found = gap([...there], [...back]);
    expect(found.lagging).toBe(expected.lagging);
    if (expected.difference === null) expect(found.difference).toBeNull();
    else expect(found.difference).toBeCloseTo(expected.difference, 5);
  });
});

describe('suggestions of an assessment', () => {
  async function caused() {
    const core = openTestCore();
    const { assessmentId, labour } = await anAssessment(core);
    const modules = ['EDU', 'HSP'].map(moduleIdOf);
    const fields = { name: 'Labour', kind: 'ministry' as const, modules, leadRoles: [] };
    await core.call('respondents.save', { assessmentId, respondentId: labour, fields });
    const answer = (indicatorId: typeof EDU_05, value: 0 | 1 | 2 | 3) =>
      core.call('answers.save', { assessmentId, respondentId: labour, indicatorId, changes: { value } });
    await answer(EDU_05, 3);
    await answer(HSP_05, 1);
    const list = async () => (await core.call('suggestions.list', { assessmentId, language: 'en' })).suggestions;
    const decide = (decision: object) => refusalOf(core, 'suggestions.decide', { assessmentId, decision });
    return { core, assessmentId, answer, list, decide };
  }

  it('show the answers that cause them, until these change', async () => {
    const { list, answer } = await caused();
    const [found] = await list();
    expect(found).toMatchObject({
      id: 'edu-hsp-training-for-abroad',
      note: 'PA4b',
      causes: [
        { indicatorId: 'EDU-05', level: 3, isHigh: true },
        { indicatorId: 'HSP-05', level: 1, isHigh: false },
      ],
      decision: null,
    });
    await answer(HSP_05, 2);
    expect(await list()).toEqual([]);
  });

  it('are dismissed with a reason only, accepted without, and opened again', async () => {
    const { core, assessmentId, list, decide } = await caused();
    const id = 'edu-hsp-training-for-abroad';
    expect(await decide({ id, decision: 'dismissed', reason: ' ' })).toBe('text-missing');
    expect(await decide({ id: 'tra-env-money', decision: 'accepted', reason: '' })).toBe('suggestion-not-caused');
    expect(await decide({ id, decision: 'dismissed', reason: 'Retention is in another plan.' })).toBeUndefined();
    expect((await list())[0]?.decision).toEqual({
      id,
      decision: 'dismissed',
      reason: 'Retention is in another plan.',
    });
    await core.call('suggestions.reopen', { assessmentId, id });
    expect(await decide({ id, decision: 'accepted', reason: '' })).toBeUndefined();
    expect((await list())[0]?.decision?.decision).toBe('accepted');
    expect((await core.call('library.verify', {})).filter(({ passed }) => !passed)).toEqual([]);
  });
});
