import { describe, expect, it } from 'vitest';
import { anAssessment, aSetup, refusalOf, tamper } from '#tests/helpers/an-assessment.ts';
import { answerLab, faultsOf, labId, twoRounds } from './two-rounds.ts';

async function compared() {
  const rounds = await twoRounds([1, 2, 3, 2]);
  const { core, followUp, labour } = rounds;
  await answerLab(core, { assessmentId: followUp.id, respondentId: labour }, [2, 2, 2, 3]);
  const save = (number: number, reason: string | null, note = '') =>
    core.call('rounds.saveReason', {
      assessmentId: followUp.id,
      indicatorId: labId(number),
      reason: reason as 'real-change' | null,
      note,
    });
  const compare = () => core.call('rounds.compare', { assessmentId: followUp.id });
  const lab = async () => (await compare()).modules.find(({ id }) => id === 'LAB');
  return { ...rounds, save, compare, lab };
}

describe('comparing with the baseline', () => {
  it('gives the panel beside both headlines', async () => {
    const { lab, compare, baseline } = await compared();
    expect(await lab()).toEqual({
      id: 'LAB',
      n: 4,
      before: 50,
      after: 56.25,
      realChangeTo: 50,
      headlineBefore: null,
      headlineAfter: null,
    });
    expect((await compare()).baselineId).toBe(baseline.assessmentId);
  });

  it('is refused without a baseline, with itself and with another framework', async () => {
    const { core, baseline, followUp } = await compared();
    const alone = { assessmentId: baseline.assessmentId };
    expect(await refusalOf(core, 'rounds.compare', alone)).toBe('no-baseline');
    expect(await refusalOf(core, 'rounds.compare', { ...alone, baselineId: baseline.assessmentId })).toBe(
      'baseline-itself',
    );
    const changed = tamper(
      core,
      `UPDATE assessment SET framework_key = 'another' WHERE id = '${baseline.assessmentId}'`,
    );
    expect(await refusalOf(changed, 'rounds.compare', { assessmentId: followUp.id })).toBe('baseline-other-framework');
  });

  it('takes any two assessments of one framework, but then no reasons', async () => {
    const { core, followUp, save } = await compared();
    await save(1, 'real-change');
    const other = await anAssessment(core, aSetup({ place: 'Otherland' }));
    await answerLab(core, { assessmentId: other.assessmentId, respondentId: other.labour }, [1]);
    const { indicators } = await core.call('rounds.compare', {
      assessmentId: followUp.id,
      baselineId: other.assessmentId,
    });
    expect(indicators[0]).toMatchObject({ before: 1, after: 2, reason: null });
  });
});

describe('the reason for a change of level', () => {
  it('is kept with its levels, counts where it is real, and can be changed and taken away', async () => {
    const { save, lab, core } = await compared();
    expect(await save(1, 'real-change', 'The module is now yearly.')).toEqual({
      indicatorId: 'LAB-01',
      from: 1,
      to: 2,
      reason: 'real-change',
      note: 'The module is now yearly.',
    });
    expect(await lab()).toMatchObject({ before: 50, realChangeTo: 56.25 });
    await save(1, 'correction');
    expect(await lab()).toMatchObject({ realChangeTo: 50 });
    expect(await save(1, null)).toBeNull();
    expect(await save(1, null)).toBeNull();
    expect(await faultsOf(core)).toEqual([]);
  });

  it('is refused where no level changed, where the round has no baseline, and once it is closed', async () => {
    const { core, baseline, followUp, save } = await compared();
    await expect(save(2, 'real-change')).rejects.toThrow('level-unchanged');
    await expect(save(9, 'real-change')).rejects.toThrow('level-unchanged');
    await expect(save(1, 'luck')).rejects.toThrow('unknown-reason');
    await expect(save(77, 'correction')).rejects.toThrow('unknown-indicator');
    const input = { indicatorId: labId(1), reason: 'correction', note: '' };
    expect(await refusalOf(core, 'rounds.saveReason', { ...input, assessmentId: baseline.assessmentId })).toBe(
      'no-baseline',
    );
    await core.call('rounds.close', { assessmentId: followUp.id, by: 'Planning', reason: 'done' });
    await expect(save(1, 'correction')).rejects.toThrow('assessment-closed');
  });

  it('must be given again when the level moved on', async () => {
    const { core, followUp, labour, save, compare } = await compared();
    await save(1, 'real-change');
    await answerLab(core, { assessmentId: followUp.id, respondentId: labour }, [3]);
    expect((await compare()).indicators[0]).toMatchObject({ before: 1, after: 3, reason: null });
    await answerLab(core, { assessmentId: followUp.id, respondentId: labour }, [2]);
    expect((await compare()).indicators[0]).toMatchObject({ reason: 'real-change' });
  });
});
