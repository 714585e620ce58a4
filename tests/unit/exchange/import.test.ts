import { beforeEach, describe, expect, it } from 'vitest';
import type { AssessmentId, IndicatorId, RespondentId } from '#shared/assessment/ids.ts';
import { anAssessment, aRespondent, LAB_01, LAB_02, setNow } from '#tests/helpers/an-assessment.ts';
import { aLibrary, imported, opened, sent } from '#tests/helpers/exchange.ts';
import type { TestCore } from '#tests/helpers/open-test-core.ts';

const NOTHING = { new: 0, taken: 0, equal: 0, known: 0 };

let hq: TestCore;
let ministry: TestCore;
let assessmentId: AssessmentId;
let labour: RespondentId;
let planning: RespondentId;

const answer = (core: TestCore, indicatorId: IndicatorId, value: 0 | 1 | 2 | 3 | 4, comment = '') =>
  core.call('answers.save', { assessmentId, respondentId: labour, indicatorId, changes: { value, comment } });
const levelIn = async (core: TestCore, indicatorId: IndicatorId) =>
  (await core.call('answers.list', { assessmentId, respondentId: labour })).find(
    (each) => each.indicatorId === indicatorId,
  )?.value;
const checks = async (core: TestCore) => (await core.call('library.verify', {})).filter(({ passed }) => !passed);

beforeEach(async () => {
  hq = aLibrary();
  ministry = aLibrary();
  ({ assessmentId, labour, planning } = await anAssessment(hq));
});

describe('an invitation', () => {
  beforeEach(async () => {
    await answer(hq, LAB_01, 1);
    await hq.call('answers.save', {
      assessmentId,
      respondentId: planning,
      indicatorId: LAB_01,
      changes: { value: 4, comment: 'Only for Planning' },
    });
    await imported(ministry, [await sent(hq, assessmentId, 'invitation', labour)]);
  });

  it('brings the assessment, the one body and what it has answered; nothing of others', async () => {
    expect((await ministry.call('assessments.get', { assessmentId })).place).toBe('Ombreda');
    expect((await ministry.call('respondents.list', { assessmentId })).map(({ name }) => name)).toEqual(['Labour']);
    expect((await ministry.call('answers.list', { assessmentId })).map(({ value }) => value)).toEqual([1]);
    expect((await ministry.call('library.settings', {})).answeringAs).toEqual({ [assessmentId]: labour });
    expect(await checks(ministry)).toEqual([]);
  });

  it('comes back answered and is taken over', async () => {
    await answer(ministry, LAB_01, 3);
    await answer(ministry, LAB_02, 2);
    const back = await sent(ministry, assessmentId, 'respondent', labour);
    const [file] = await (await opened(hq, [back])).preview();
    expect(file).toMatchObject({
      state: 'open',
      target: { kind: 'merge' },
      counts: { new: 1, taken: 1, equal: 2, known: 0 },
      conflicts: [],
      changes: [
        { record: `answer/${labour}/LAB-01`, standing: 'taken' },
        { record: `answer/${labour}/LAB-02`, standing: 'new' },
      ],
    });
    expect(await imported(hq, [back])).toMatchObject({ counts: { new: 1, taken: 1 }, settled: 0 });
    expect([await levelIn(hq, LAB_01), await levelIn(hq, LAB_02)]).toEqual([3, 2]);
    expect(await checks(hq)).toEqual([]);
  });

  it('keeps who wrote what and when, as one act', async () => {
    setNow(ministry, '2031-05-06T07:08:09.000Z');
    await answer(ministry, LAB_02, 2);
    await imported(hq, [await sent(ministry, assessmentId, 'respondent', labour)]);
    const [step] = await hq.call('history.ofAnswer', { assessmentId, respondentId: labour, indicatorId: LAB_02 });
    expect(step).toMatchObject({ author: { respondentId: labour }, at: '2031-05-06T07:08:09.000Z', before: null });
    const [act] = await hq.call('history.acts', { assessmentId });
    expect(act).toMatchObject({ records: 1, record: `answer/${labour}/LAB-02` });
  });

  it('changes nothing when taken a second time', async () => {
    await answer(ministry, LAB_02, 2);
    const back = await sent(ministry, assessmentId, 'respondent', labour);
    await imported(hq, [back]);
    const before = await sent(hq, assessmentId);
    expect(await imported(hq, [back])).toMatchObject({ counts: { ...NOTHING, equal: 4 } });
    expect(await sent(hq, assessmentId)).toEqual(before);
  });

  it('of last week is already known after we went on', async () => {
    await answer(ministry, LAB_02, 2);
    const lastWeek = await sent(ministry, assessmentId, 'respondent', labour);
    await imported(hq, [lastWeek]);
    await answer(hq, LAB_02, 4);
    expect(await imported(hq, [lastWeek])).toMatchObject({ counts: { equal: 3, known: 1 }, settled: 0 });
    expect(await levelIn(hq, LAB_02)).toBe(4);
  });
});

describe('a conflict', () => {
  let theirs: Uint8Array;
  beforeEach(async () => {
    await answer(hq, LAB_01, 1, 'Our reading');
    await imported(ministry, [await sent(hq, assessmentId, 'invitation', labour)]);
    await answer(ministry, LAB_01, 4, 'The law was passed');
    await answer(hq, LAB_01, 2, 'Our second reading');
    theirs = await sent(ministry, assessmentId, 'respondent', labour);
  });

  it('is shown side by side and not taken before it is decided', async () => {
    const [file] = await (await opened(hq, [theirs])).preview();
    expect(file).toMatchObject({
      conflicts: [{ record: `answer/${labour}/LAB-01`, canKeepBoth: true, mine: { value: 2 }, theirs: { value: 4 } }],
    });
    await expect(imported(hq, [theirs])).rejects.toThrow('conflicts-undecided');
    expect(await levelIn(hq, LAB_01)).toBe(2);
  });

  it.each([
    ['mine', 2, 'Our second reading'],
    ['theirs', 4, 'The law was passed'],
    ['comment', 2, 'Our second reading\nAlso answered: 4 Working and checked, evidence grade C. The law was passed'],
  ] as const)('settled by keeping %s has both ends as parents', async (all, value, comment) => {
    expect(await imported(hq, [theirs], { all })).toMatchObject({ settled: 1 });
    const [kept] = await hq.call('answers.list', { assessmentId, respondentId: labour });
    expect(kept).toMatchObject({ value, comment });
    const steps = await hq.call('history.ofAnswer', { assessmentId, respondentId: labour, indicatorId: LAB_01 });
    expect(steps.at(-1)?.parents).toEqual([steps[1]?.id, steps[2]?.id]);
    expect(await checks(hq)).toEqual([]);
  });

  it('settled here is taken over there, and no conflict any more', async () => {
    await imported(hq, [theirs], { all: 'comment' });
    const settled = await sent(hq, assessmentId, 'respondent', labour);
    expect(await imported(ministry, [settled])).toMatchObject({ counts: { taken: 1 }, settled: 0 });
    expect(await levelIn(ministry, LAB_01)).toBe(2);
    expect(await imported(hq, [theirs])).toMatchObject({ counts: { known: 1 }, settled: 0 });
    expect(await checks(ministry)).toEqual([]);
  });

  it('settled alike on both sides is equal', async () => {
    const ours = await sent(hq, assessmentId, 'respondent', labour);
    await imported(hq, [theirs], { all: 'theirs' });
    await imported(ministry, [ours], { all: 'mine' });
    expect(await imported(hq, [await sent(ministry, assessmentId)])).toMatchObject({
      counts: { ...NOTHING, equal: 3 },
    });
  });

  it('is none where both came to say the same', async () => {
    await answer(hq, LAB_01, 4, 'The law was passed');
    expect(await imported(hq, [theirs])).toMatchObject({ counts: { equal: 3 }, settled: 0 });
    const joined = await sent(hq, assessmentId, 'respondent', labour);
    expect(await imported(ministry, [joined])).toMatchObject({ counts: { taken: 1 } });
    expect(await checks(hq)).toEqual([]);
  });
});

describe('the whole assessment', () => {
  it('goes to another library as it is, and both hold the same', async () => {
    await answer(hq, LAB_01, 1);
    const source = {
      citation: { title: 'Labour Force Survey', body: 'Statistics Office', year: 2024, page: '41', link: '' },
    };
    await hq.call('evidence.cite', { assessmentId, respondentId: labour, indicatorId: LAB_01, source });
    const agreement = { value: 2, agreedBy: 'All bodies', reason: 'Read together' } as const;
    await hq.call('answers.agree', { assessmentId, indicatorId: LAB_01, agreement });
    await imported(ministry, [await sent(hq, assessmentId)]);
    expect(await sent(ministry, assessmentId)).toEqual(await sent(hq, assessmentId));
    expect(await checks(ministry)).toEqual([]);
  });

  it('keeps a body that they took away while it has answers here', async () => {
    await imported(ministry, [await sent(hq, assessmentId)]);
    await answer(hq, LAB_01, 3);
    await ministry.call('respondents.remove', { assessmentId, respondentId: labour });
    expect(await imported(hq, [await sent(ministry, assessmentId)])).toMatchObject({ settled: 0 });
    expect(await levelIn(hq, LAB_01)).toBe(3);
    expect(await checks(hq)).toEqual([]);
    expect(await imported(ministry, [await sent(hq, assessmentId)])).toMatchObject({ settled: 0 });
    expect(await levelIn(ministry, LAB_01)).toBe(3);
  });

  it('numbers a body that bears the name of another', async () => {
    await imported(ministry, [await sent(hq, assessmentId)]);
    for (const core of [hq, ministry])
      await core.call('respondents.add', { assessmentId, fields: aRespondent('Statistics') });
    await imported(hq, [await sent(ministry, assessmentId)]);
    const names = (await hq.call('respondents.list', { assessmentId })).map(({ name }) => name);
    expect(names).toEqual(['Labour', 'Planning', 'Statistics', 'Statistics (2)']);
    expect(await checks(hq)).toEqual([]);
    await imported(ministry, [await sent(hq, assessmentId)]);
    expect((await ministry.call('respondents.list', { assessmentId })).map(({ name }) => name).sort()).toEqual(
      names.sort(),
    );
  });

  it('takes names that bodies changed with each other', async () => {
    await imported(ministry, [await sent(hq, assessmentId)]);
    const rename = (respondentId: RespondentId, name: string) =>
      ministry.call('respondents.save', { assessmentId, respondentId, fields: aRespondent(name) });
    await rename(labour, 'Meanwhile');
    await rename(planning, 'Labour');
    await rename(labour, 'Planning');
    await imported(hq, [await sent(ministry, assessmentId)]);
    expect((await hq.call('respondents.list', { assessmentId })).map(({ name }) => name)).toEqual([
      'Planning',
      'Labour',
    ]);
  });
});

describe('what may not be written', () => {
  it('a closed round takes nothing, but knows what it has', async () => {
    await imported(ministry, [await sent(hq, assessmentId)]);
    const before = await sent(ministry, assessmentId);
    await answer(ministry, LAB_01, 3);
    const after = await sent(ministry, assessmentId);
    await hq.call('rounds.close', { assessmentId, by: 'The planning unit', reason: 'All agreed' });
    expect(await imported(hq, [before])).toMatchObject({ counts: { known: 1, equal: 2 } });
    await expect(imported(hq, [after])).rejects.toThrow('assessment-closed');
  });

  it('an assessment in the bin neither takes nor goes', async () => {
    await imported(ministry, [await sent(hq, assessmentId)]);
    await answer(ministry, LAB_01, 3);
    await hq.call('assessments.moveToBin', { assessmentId });
    await expect(imported(hq, [await sent(ministry, assessmentId)])).rejects.toThrow('assessment-in-bin');
    await expect(sent(hq, assessmentId)).rejects.toThrow('assessment-in-bin');
  });
});
