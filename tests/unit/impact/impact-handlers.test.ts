import { describe, expect, it } from 'vitest';
import { inWindow } from '#main/core/window-context.ts';
import { aMitigation, anAppraisal, anEffect } from '#tests/helpers/an-appraisal.ts';
import { refusalOf } from '#tests/helpers/an-assessment.ts';

const answersOf = (line: string) =>
  [...line].map((sign) => ({ answer: { y: 'yes', n: 'no', '?': 'not-sure' }[sign] ?? null, note: '' }));

async function prepared() {
  const { core, assessmentId, policyId } = await anAppraisal();
  const list = async () => {
    const [first] = await core.call('impact.list', { assessmentId });
    if (!first) throw new Error('the policy is gone');
    return first;
  };
  const change = (changes: object) => refusalOf(core, 'impact.savePolicy', { assessmentId, policyId, changes });
  const save = (effect: object) => refusalOf(core, 'impact.saveEffect', { assessmentId, effect });
  const isSound = async () => (await core.call('library.verify', {})).every(({ passed }) => passed);
  return { core, assessmentId, policyId, list, change, save, isSound };
}

describe('a policy under appraisal', () => {
  it('is screened, and keeps what a change leaves out', async () => {
    const { list, change } = await prepared();
    const screening = { answers: answersOf('ynyyn?ynyy'), depth: null, depthReason: '' };
    expect(await change({ screening })).toBeUndefined();
    expect(await change({ lead: 'Ministry of Education' })).toBeUndefined();
    const found = await list();
    expect(found.screening).toEqual({ points: 13, answered: 10, decision: 'full' });
    expect(found.policy).toMatchObject({
      lead: 'Ministry of Education',
      title: 'Nurse training for overseas placement',
    });
    expect(found.options.map(({ name }) => name)).toEqual(['No change', 'As drafted']);
  });

  it('goes shallower than the rule only with a reason, deeper at will', async () => {
    const { change } = await prepared();
    const answers = answersOf('yynnnnnnnn');
    expect(await change({ screening: { answers, depth: 'stop', depthReason: ' ' } })).toBe('shallower-needs-reason');
    expect(
      await change({ screening: { answers, depth: 'stop', depthReason: 'Dealt with last year' } }),
    ).toBeUndefined();
    expect(await change({ screening: { answers, depth: 'full', depthReason: '' } })).toBeUndefined();
  });

  it('is recommended with a review date only, and keeps an option that has effects', async () => {
    const { change, save, policyId } = await prepared();
    expect(await change({ recommendation: 'go-ahead' })).toBe('review-date-missing');
    expect(await change({ recommendation: 'go-ahead', reviewDate: '2027-13-01' })).toBe('not-a-date');
    expect(await change({ recommendation: 'go-ahead', reviewDate: '2027-01-31' })).toBeUndefined();
    expect(await save(anEffect(policyId))).toBeUndefined();
    expect(await change({ options: [] })).toBe('option-has-effects');
  });

  it('goes with its effects and comes back with them by undo', async () => {
    const { core, assessmentId, policyId, list, save, isSound } = await prepared();
    await save(anEffect(policyId));
    const mine = <T>(work: () => Promise<T>) => inWindow('mine', work);
    await mine(() => core.call('impact.removePolicy', { assessmentId, policyId }));
    expect(await core.call('impact.list', { assessmentId })).toEqual([]);
    expect(await isSound()).toBe(true);
    await mine(() => core.call('history.undo', { assessmentId }));
    expect((await list()).options[1]?.effects).toHaveLength(1);
    expect(await isSound()).toBe(true);
  });
});

describe('an effect', () => {
  it('has its figures, and those of what is left after the measure', async () => {
    const { list, save, policyId } = await prepared();
    await save(anEffect(policyId, { mitigation: aMitigation() }));
    await save(anEffect(policyId, { id: 'e2', direction: '+', group: 'migrants-abroad', vulnerability: 1 }));
    const option = (await list()).options[1];
    expect(option?.effects[0]).toMatchObject({
      intensity: 2.5,
      significance: -62.5,
      band: 'major',
      isOpen: false,
      residualBand: 'moderate',
    });
    expect(option?.effects[0]?.residual).toBeCloseTo(-33.3, 1);
    expect(option?.harms).toBe(62.5);
    expect(option?.gains).toBeCloseTo(41.7, 1);
    expect(option?.losers).toEqual(['short-staffed-services']);
  });

  it.each([
    ['no group', { group: '' }, 'effect-needs-group'],
    ['a group of nobody', { group: 'dragons' }, 'effect-needs-group'],
    ['a channel that does not exist', { channel: 'magic' }, 'unknown-channel'],
    ['an option that does not exist', { optionId: 'nothing' }, 'unknown-option'],
    ['likelihood 0.6', { likelihood: 0.6 }, 'not-on-scale'],
    ['magnitude 4', { magnitude: 4 }, 'not-on-scale'],
    ['a measure against a gain', { direction: '+', mitigation: aMitigation() }, 'mitigation-does-not-fit'],
    [
      'a harm that is strengthened',
      { mitigation: { ...aMitigation(), kind: 'strengthen' } },
      'mitigation-does-not-fit',
    ],
    ['a date that does not exist', { mitigation: aMitigation({ date: '2026-02-30' }) }, 'not-a-date'],
  ])('is refused with %s', async (_, parts, code) => {
    const { list, save, policyId } = await prepared();
    expect(await save({ ...anEffect(policyId), ...parts })).toBe(code);
    expect((await list()).options[1]?.effects).toEqual([]);
  });

  it('is refused without its policy, and once only removed', async () => {
    const { core, assessmentId, policyId, save } = await prepared();
    expect(await save(anEffect('nothing'))).toBe('unknown-policy');
    await save(anEffect(policyId));
    await core.call('impact.removeEffect', { assessmentId, effectId: 'e1' });
    expect(await refusalOf(core, 'impact.removeEffect', { assessmentId, effectId: 'e1' })).toBe('unknown-id');
  });
});
