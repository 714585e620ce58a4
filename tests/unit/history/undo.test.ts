import { describe, expect, it } from 'vitest';
import { inWindow } from '#main/core/window-context.ts';
import type { InputOf, OperationName, OutputOf } from '#shared/contract/index.ts';
import { anAssessment, aRespondent, aSetup, LAB_01, LAB_02 } from '#tests/helpers/an-assessment.ts';
import { openTestCore, type TestCore } from '#tests/helpers/open-test-core.ts';

type Call = <N extends OperationName>(name: N, input: InputOf<N>) => Promise<OutputOf<N>>;

/** A window's way into the core. */
const windowOf =
  (core: TestCore, name: string): Call =>
  (operation, input) =>
    inWindow(name, () => core.call(operation, input));

async function prepared() {
  const core = openTestCore();
  const ids = await anAssessment(core);
  const mine = windowOf(core, 'window-one');
  const theirs = windowOf(core, 'window-two');
  const answer = (call: Call, value: 0 | 1 | 2 | 3 | 4, indicatorId = LAB_01) =>
    call('answers.save', { assessmentId: ids.assessmentId, respondentId: ids.labour, indicatorId, changes: { value } });
  const values = async () =>
    (await core.call('answers.list', { assessmentId: ids.assessmentId })).map(({ value }) => value);
  const isSound = async () => (await core.call('library.verify', {})).every(({ passed }) => passed);
  return { core, mine, theirs, answer, values, isSound, ...ids };
}

describe('undo', () => {
  it('takes back the newest act of this window, does it again, and deletes nothing', async () => {
    const { core, mine, answer, values, isSound, assessmentId, labour } = await prepared();
    await answer(mine, 1);
    await answer(mine, 3);
    const record = `answer/${labour}/LAB-01`;
    expect(await mine('history.undo', { assessmentId })).toEqual({ records: [record], left: [] });
    expect(await values()).toEqual([1]);
    await mine('history.undo', { assessmentId });
    expect(await values()).toEqual([]);
    expect(await mine('history.undoable', { assessmentId })).toEqual({ undo: false, redo: true });
    await mine('history.redo', { assessmentId });
    await mine('history.redo', { assessmentId });
    expect(await values()).toEqual([3]);
    expect(
      await core.call('history.ofAnswer', { assessmentId, respondentId: labour, indicatorId: LAB_01 }),
    ).toHaveLength(6);
    expect(await isSound()).toBe(true);
  });

  it('is refused where there is nothing, also to a window that did nothing, and to no window at all', async () => {
    const { core, mine, theirs, answer, assessmentId } = await prepared();
    await answer(mine, 1);
    await expect(theirs('history.undo', { assessmentId })).rejects.toThrow('nothing-to-undo');
    await expect(core.call('history.undo', { assessmentId })).rejects.toThrow('nothing-to-undo');
    await expect(mine('history.redo', { assessmentId })).rejects.toThrow('nothing-to-redo');
  });

  it('leaves and lists a record that another window has changed since, and takes the one before it', async () => {
    const { mine, theirs, answer, values, isSound, assessmentId, labour } = await prepared();
    await answer(mine, 1, LAB_02);
    await answer(mine, 2);
    await answer(theirs, 4);
    expect(await mine('history.undo', { assessmentId })).toEqual({
      records: [`answer/${labour}/LAB-02`],
      left: [`answer/${labour}/LAB-01`],
    });
    expect(await values()).toEqual([4]);
    expect(await isSound()).toBe(true);
  });

  it('does not take a body or a citation from under an answer', async () => {
    const { core, mine, theirs, isSound, assessmentId } = await prepared();
    const { id } = await mine('respondents.add', { assessmentId, fields: aRespondent('Chamber') });
    await theirs('answers.save', { assessmentId, respondentId: id, indicatorId: LAB_01, changes: { value: 2 } });
    await expect(mine('history.undo', { assessmentId })).rejects.toThrow('nothing-to-undo');
    expect((await core.call('respondents.list', { assessmentId })).map(({ name }) => name)).toContain('Chamber');
    expect(await isSound()).toBe(true);
  });

  it('takes back a citation together with its tie to the answer', async () => {
    const { core, mine, isSound, assessmentId, labour } = await prepared();
    const citation = { title: 'Survey', body: '', year: 2024, page: '', link: '' };
    await mine('evidence.cite', {
      assessmentId,
      respondentId: labour,
      indicatorId: LAB_01,
      source: { citation },
    });
    await mine('history.undo', { assessmentId });
    expect(await core.call('evidence.list', { assessmentId })).toEqual([]);
    expect(await core.call('answers.list', { assessmentId })).toEqual([]);
    await mine('history.redo', { assessmentId });
    expect(await core.call('evidence.list', { assessmentId })).toHaveLength(1);
    expect(await isSound()).toBe(true);
  });

  it('takes back set-up, but never the assessment itself', async () => {
    const { core, mine, isSound, assessmentId } = await prepared();
    await mine('assessments.save', { assessmentId, setup: aSetup({ place: 'Corrand' }) });
    await mine('history.undo', { assessmentId });
    expect((await core.call('assessments.get', { assessmentId })).place).toBe('Ombreda');
    const created = await mine('assessments.create', { setup: aSetup(), respondents: [] });
    await expect(mine('history.undo', { assessmentId: created.id })).rejects.toThrow('nothing-to-undo');
    expect(await isSound()).toBe(true);
  });

  it('is refused in an assessment that may not be written', async () => {
    const { mine, answer, assessmentId } = await prepared();
    await answer(mine, 1);
    await mine('assessments.moveToBin', { assessmentId });
    await expect(mine('history.undo', { assessmentId })).rejects.toThrow('assessment-in-bin');
  });
});
