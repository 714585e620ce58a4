import { describe, expect, it } from 'vitest';
import { inWindow } from '#main/core/window-context.ts';
import { actsOf, anAssessment, aSetup, LAB_01, LAB_02, refusalOf } from '#tests/helpers/an-assessment.ts';
import { ATTACHABLE } from '#tests/helpers/attachable.ts';
import { openTestCore } from '#tests/helpers/open-test-core.ts';
import { answerLab, faultsOf, labId, ROUND_2, twoRounds } from './two-rounds.ts';

const citation = { title: 'Labour Force Survey', body: 'Statistics', year: 2024, page: '41', link: '' };

describe('starting the next round', () => {
  it('takes set-up, weights, framework and bodies of the baseline, with ids of their own', async () => {
    const core = openTestCore();
    const setup = aSetup({ weights: { [LAB_01]: 3 }, form: 'short', roles: ['origin', 'return'] });
    const { assessmentId: baselineId } = await anAssessment(core, setup);
    const before = await core.call('assessments.get', { assessmentId: baselineId });
    const made = await core.call('rounds.startFollowUp', { baselineId, round: ROUND_2, from: 'empty' });
    expect(made).toMatchObject({ ...setup, round: ROUND_2, baselineId, framework: before.framework, sample: null });
    expect(made.id).not.toBe(baselineId);
    const named = async (assessmentId: typeof baselineId) =>
      (await core.call('respondents.list', { assessmentId })).map(({ id, name, modules }) => ({ id, name, modules }));
    const [first, second] = [await named(baselineId), await named(made.id)];
    expect(second.map(({ name, modules }) => ({ name, modules }))).toEqual(
      first.map(({ name, modules }) => ({ name, modules })),
    );
    expect(second.filter(({ id }) => first.some((each) => each.id === id))).toEqual([]);
  });

  it('begins empty where so chosen', async () => {
    const { core, followUp } = await twoRounds([1, 2]);
    expect(await core.call('answers.list', { assessmentId: followUp.id })).toEqual([]);
    expect(followUp.status).toBe('in-progress');
  });

  it('is one act, and the library stays sound', async () => {
    const { core } = await twoRounds([1, 'NA'], 'baseline');
    expect(await faultsOf(core)).toEqual([]);
    expect(
      actsOf(core)
        .at(-1)
        ?.map((record) => record.split('/')[0]),
    ).toEqual(['assessment', 'respondent', 'respondent', 'answer', 'answer']);
  });

  it('is refused where the baseline rests in the bin or is not there', async () => {
    const { core, baseline } = await twoRounds([]);
    const baselineId = baseline.assessmentId;
    await core.call('assessments.moveToBin', { assessmentId: baselineId });
    const input = { baselineId, round: ROUND_2, from: 'empty' };
    expect(await refusalOf(core, 'rounds.startFollowUp', input)).toBe('baseline-in-bin');
    const unknown = { ...input, baselineId: '00000000-0000-4000-8000-000000000000' };
    expect(await refusalOf(core, 'rounds.startFollowUp', unknown)).toBe('unknown-assessment');
    expect(await core.call('assessments.list', {})).toHaveLength(1);
  });

  it.each([
    [{ label: ' ', date: '2028-06-20' }, 'text-missing'],
    [{ label: 'Round 2', date: '20 June' }, 'not-a-date'],
  ])('refuses the round %o', async (round, code) => {
    const { core, baseline } = await twoRounds([]);
    const input = { baselineId: baseline.assessmentId, round, from: 'empty' };
    expect(await refusalOf(core, 'rounds.startFollowUp', input)).toBe(code);
  });
});

it('keeps who leads which indicator, by the bodies of the new round', async () => {
  const core = openTestCore();
  const { assessmentId: baselineId, planning } = await anAssessment(core);
  const setup = aSetup({ leadBodies: { [LAB_01]: planning }, leadRule: true });
  await core.call('assessments.save', { assessmentId: baselineId, setup });
  const made = await core.call('rounds.startFollowUp', { baselineId, round: ROUND_2, from: 'empty' });
  const bodies = await core.call('respondents.list', { assessmentId: made.id });
  expect(made.leadRule).toBe(true);
  expect(made.leadBodies).toEqual({ [LAB_01]: bodies.find(({ name }) => name === 'Planning')?.id });
});

describe('answers carried over', () => {
  it('keep value, comment, sources and moment, lose their flag, and wait to be confirmed', async () => {
    const core = openTestCore();
    const { assessmentId: baselineId, labour } = await anAssessment(core);
    const own = { assessmentId: baselineId, respondentId: labour, indicatorId: LAB_01 };
    await core.call('answers.save', { ...own, changes: { value: 2, grade: 'A', comment: 'seen', isFlagged: true } });
    await core.call('evidence.cite', { ...own, source: { citation } });
    await core.call('answers.save', { ...own, indicatorId: LAB_02, changes: { comment: 'only a remark' } });
    const { id } = await core.call('rounds.startFollowUp', { baselineId, round: ROUND_2, from: 'baseline' });
    const [source] = await core.call('evidence.list', { assessmentId: id });
    const [first] = await core.call('answers.list', { assessmentId: baselineId });
    const carried = await core.call('answers.list', { assessmentId: id });
    expect(source).toMatchObject(citation);
    expect(source?.id).not.toBe(first?.evidenceIds[0]);
    expect(carried).toEqual([
      {
        ...first,
        respondentId: expect.not.stringMatching(labour),
        isFlagged: false,
        isCarriedOver: true,
        evidenceIds: [source?.id],
      },
      expect.objectContaining({ indicatorId: LAB_02, value: null, comment: 'only a remark' }),
    ]);
    expect(carried[1]).not.toHaveProperty('isCarriedOver');
  });

  it('count in results and are counted apart in progress and before a report', async () => {
    const { core, followUp } = await twoRounds([1, 2, 'DK'], 'baseline');
    const { progress } = await core.call('assessments.get', { assessmentId: followUp.id });
    expect(progress).toMatchObject({ answered: 3, toConfirm: 3 });
    expect(await core.call('reports.check', { assessmentId: followUp.id })).toMatchObject({ toConfirm: 3 });
    const { indicators } = await core.call('results.get', { assessmentId: followUp.id, view: 'proposed' });
    expect(indicators.slice(0, 3).map(({ value }) => value)).toEqual([1, 2, 'DK']);
  });

  it('are confirmed by choosing any value, or as they stand, and by nothing else', async () => {
    const { core, followUp, labour } = await twoRounds([1, 2, 3], 'baseline');
    const save = (number: number, changes: object) =>
      core.call('answers.save', {
        assessmentId: followUp.id,
        respondentId: labour,
        indicatorId: labId(number),
        changes,
      });
    expect(await save(1, { comment: 'more' })).toMatchObject({ isCarriedOver: true });
    expect(await save(1, { grade: 'A', isFlagged: true })).toMatchObject({ isCarriedOver: true, grade: 'A' });
    expect(await save(1, { value: 1 })).not.toHaveProperty('isCarriedOver');
    expect(await save(2, { value: 4 })).not.toHaveProperty('isCarriedOver');
    expect(await save(3, { isConfirmed: true })).toMatchObject({ value: 3 });
    const { progress } = await core.call('assessments.get', { assessmentId: followUp.id });
    expect(progress.toConfirm).toBe(0);
    expect(await faultsOf(core)).toEqual([]);
  });
});

it('carries attached files over with their citations, and the library stays sound', async () => {
  const core = openTestCore();
  const { assessmentId: baselineId, labour } = await anAssessment(core);
  const own = { assessmentId: baselineId, respondentId: labour, indicatorId: LAB_01 };
  await core.call('answers.save', { ...own, changes: { value: 2 } });
  const { evidence } = await core.call('evidence.attach', {
    ...own,
    token: core.offer(ATTACHABLE.pdf, 'plan.pdf', 'attachment'),
  });
  const { id } = await core.call('rounds.startFollowUp', { baselineId, round: ROUND_2, from: 'baseline' });
  expect(await core.call('evidence.list', { assessmentId: id })).toMatchObject([{ file: evidence.file }]);
  expect(await faultsOf(core)).toEqual([]);
});

it('is never undone out of being: its records go and come again, the assessment stays', async () => {
  const { core, baseline } = await twoRounds([1, 2]);
  await inWindow('a-window', async () => {
    const input = { baselineId: baseline.assessmentId, round: ROUND_2, from: 'baseline' } as const;
    const { id: assessmentId } = await core.call('rounds.startFollowUp', input);
    await core.call('history.undo', { assessmentId });
    expect(await core.call('assessments.get', { assessmentId })).toMatchObject({ round: ROUND_2 });
    expect(await core.call('answers.list', { assessmentId })).toEqual([]);
    await core.call('history.redo', { assessmentId });
    expect(await core.call('answers.list', { assessmentId })).toHaveLength(2);
  });
  expect(await faultsOf(core)).toEqual([]);
});

describe('the baseline of a set-up', () => {
  it('is refused where it is the round itself, follows it, or rests in the bin', async () => {
    const { core, baseline, followUp } = await twoRounds([]);
    const third = await core.call('rounds.startFollowUp', {
      baselineId: followUp.id,
      round: { label: 'Round 3', date: '2031-06-20' },
      from: 'empty',
    });
    const choose = (baselineId: string) =>
      refusalOf(core, 'assessments.save', { assessmentId: baseline.assessmentId, setup: { ...aSetup(), baselineId } });
    expect(await choose(baseline.assessmentId)).toBe('baseline-itself');
    expect(await choose(followUp.id)).toBe('baseline-cycle');
    expect(await choose(third.id)).toBe('baseline-cycle');
    const other = await anAssessment(core, aSetup({ place: 'Otherland' }));
    await core.call('assessments.moveToBin', { assessmentId: other.assessmentId });
    expect(await choose(other.assessmentId)).toBe('baseline-in-bin');
    expect((await core.call('assessments.get', { assessmentId: baseline.assessmentId })).baselineId).toBeNull();
  });

  it('may rest in the bin later without keeping the set-up from being saved', async () => {
    const { core, baseline, followUp } = await twoRounds([]);
    await core.call('assessments.moveToBin', { assessmentId: baseline.assessmentId });
    const setup = aSetup({ place: 'Renamed', baselineId: baseline.assessmentId });
    const saved = await core.call('assessments.save', { assessmentId: followUp.id, setup });
    expect(saved).toMatchObject({ place: 'Renamed', baselineId: baseline.assessmentId });
  });
});

it('answers of the follow-up leave the baseline as it was', async () => {
  const { core, baseline, followUp, labour } = await twoRounds([1, 2], 'baseline');
  const before = await core.call('answers.list', { assessmentId: baseline.assessmentId });
  await answerLab(core, { assessmentId: followUp.id, respondentId: labour }, [4, 4]);
  expect(await core.call('answers.list', { assessmentId: baseline.assessmentId })).toEqual(before);
});
