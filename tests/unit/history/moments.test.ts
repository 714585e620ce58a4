import { describe, expect, it } from 'vitest';
import { anAssessment, LAB_01, LAB_02, setNow } from '#tests/helpers/an-assessment.ts';
import { openTestCore } from '#tests/helpers/open-test-core.ts';

async function prepared() {
  const core = openTestCore();
  const { assessmentId, labour } = await anAssessment(core);
  const save = (indicatorId: typeof LAB_01, changes: object) =>
    core.call('answers.save', { assessmentId, respondentId: labour, indicatorId, changes });
  await save(LAB_01, { value: 1 });
  const [first] = await core.call('history.acts', { assessmentId });
  if (!first) throw new Error('nothing was done');
  // The clock of an old laptop runs backwards: only the order of changes counts.
  setNow(core, '2029-01-01T00:00:00.000Z');
  await save(LAB_01, { value: 3 });
  await save(LAB_02, { value: 2 });
  return { core, assessmentId, labour, moment: first.sequence };
}

describe('moments', () => {
  it('lists what was done, newest first, each act once', async () => {
    const { core, assessmentId, labour, moment } = await prepared();
    const acts = await core.call('history.acts', { assessmentId });
    expect(acts.map(({ record, records }) => [record, records])).toEqual([
      [`answer/${labour}/LAB-02`, 1],
      [`answer/${labour}/LAB-01`, 1],
      [`answer/${labour}/LAB-01`, 1],
      ['assessment', 3],
    ]);
    expect((await core.call('history.acts', { assessmentId, before: moment })).map(({ record }) => record)).toEqual([
      'assessment',
    ]);
  });

  it('compares two of them, and one with now', async () => {
    const { core, assessmentId, labour, moment } = await prepared();
    const now = await core.call('history.compare', { assessmentId, from: moment });
    expect(now.map(({ record, from, to }) => [record, Object(from).value, Object(to).value])).toEqual([
      [`answer/${labour}/LAB-01`, 1, 3],
      [`answer/${labour}/LAB-02`, undefined, 2],
    ]);
    expect(await core.call('history.compare', { assessmentId, from: moment, to: moment })).toEqual([]);
    expect((await core.call('history.compare', { assessmentId, from: 0, to: moment })).length).toBe(4);
  });

  it('brings chosen answers back as they were, in one act that can be looked at again', async () => {
    const { core, assessmentId, labour, moment } = await prepared();
    const records = [`answer/${labour}/LAB-01`, `answer/${labour}/LAB-02`, `respondent/${labour}`, 'assessment'];
    expect(await core.call('history.bringBack', { assessmentId, moment, records })).toEqual({
      records: records.slice(0, 2),
      left: [],
    });
    const answers = await core.call('answers.list', { assessmentId });
    expect(answers.map(({ indicatorId, value }) => [indicatorId, value])).toEqual([['LAB-01', 1]]);
    expect(await core.call('history.compare', { assessmentId, from: moment })).toEqual([]);
    expect((await core.call('history.acts', { assessmentId }))[0]?.records).toBe(2);
    expect((await core.call('library.verify', {})).every(({ passed }) => passed)).toBe(true);
  });

  it('changes nothing where nothing differs, nor what was not asked for', async () => {
    const { core, assessmentId, labour, moment } = await prepared();
    const before = await core.call('history.acts', { assessmentId });
    const records = [`answer/${labour}/LAB-77`];
    expect(await core.call('history.bringBack', { assessmentId, moment, records })).toEqual({ records: [], left: [] });
    expect(await core.call('history.acts', { assessmentId })).toEqual(before);
  });
});
