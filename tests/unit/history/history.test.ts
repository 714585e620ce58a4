import { describe, expect, it } from 'vitest';
import {
  actsOf,
  anAssessment,
  aRespondent,
  aSetup,
  LAB_01,
  refusalOf,
  withFile,
} from '#tests/helpers/an-assessment.ts';
import { openTestCore } from '#tests/helpers/open-test-core.ts';

const citation = { title: 'Survey', body: '', year: 2024, page: '', link: '' };

describe('the history of an answer', () => {
  it('holds every state in order, each the child of the one before', async () => {
    const core = openTestCore();
    const { assessmentId, labour } = await anAssessment(core);
    const key = { assessmentId, respondentId: labour, indicatorId: LAB_01 };
    const first = await core.call('answers.save', { ...key, changes: { value: 1 }, role: 'planner' });
    const second = await core.call('answers.save', { ...key, changes: { value: 2, grade: 'A' } });
    const { answer: third } = await core.call('evidence.cite', { ...key, source: { citation } });
    const changes = await core.call('history.ofAnswer', key);
    expect(changes.map(({ before, after }) => [before, after])).toEqual([
      [null, first],
      [first, second],
      [second, third],
    ]);
    expect(changes.map(({ parents }) => parents)).toEqual([[], [changes[0]?.id], [changes[1]?.id]]);
    expect(new Set(changes.map(({ group }) => group)).size).toBe(3);
    expect(changes.map(({ author }) => author)).toEqual([
      { respondentId: labour, role: 'planner' },
      { respondentId: labour, role: 'planner' },
      { respondentId: labour, role: '' },
    ]);
    expect(changes.map(({ sequence }) => sequence)).toEqual(
      changes.map(({ sequence }) => sequence).toSorted((a, b) => a - b),
    );
    expect(
      changes.every(({ record, at }) => record === `answer/${labour}/LAB-01` && at === '2030-01-02T03:04:05.000Z'),
    ).toBe(true);
  });

  it('is its own: another respondent’s answers do not stand in it', async () => {
    const core = openTestCore();
    const { assessmentId, labour, planning } = await anAssessment(core);
    await core.call('answers.save', { assessmentId, respondentId: labour, indicatorId: LAB_01, changes: { value: 1 } });
    expect(await core.call('history.ofAnswer', { assessmentId, respondentId: planning, indicatorId: LAB_01 })).toEqual(
      [],
    );
    expect(
      await refusalOf(core, 'history.ofAnswer', { assessmentId, respondentId: planning, indicatorId: 'LAB-99' }),
    ).toBe('unknown-indicator');
  });

  it('is not written by what is refused', async () => {
    const core = openTestCore();
    const { assessmentId, labour } = await anAssessment(core);
    const key = { assessmentId, respondentId: labour, indicatorId: LAB_01 };
    await refusalOf(core, 'answers.save', { ...key, changes: { value: 'NA' } });
    expect(await core.call('history.ofAnswer', key)).toEqual([]);
  });
});

it('gains from every command one group with exactly one change for each record', async () => {
  const core = openTestCore();
  const { assessmentId, labour, planning } = await anAssessment(core);
  const key = { assessmentId, respondentId: labour, indicatorId: LAB_01 };
  await core.call('answers.save', { ...key, changes: { value: 1 } });
  const { evidence } = await core.call('evidence.cite', { ...key, source: { citation } });
  await core.call('evidence.uncite', { ...key, evidenceId: evidence.id });
  await core.call('evidence.cite', { ...key, source: { evidenceId: evidence.id } });
  await core.call('evidence.save', { assessmentId, evidenceId: evidence.id, citation: { ...citation, year: 2025 } });
  const added = await core.call('respondents.add', { assessmentId, fields: aRespondent('Chamber') });
  await core.call('respondents.save', {
    assessmentId,
    respondentId: added.id,
    fields: aRespondent('Chamber of Firms'),
  });
  await core.call('respondents.remove', { assessmentId, respondentId: added.id });
  await core.call('assessments.save', { assessmentId, setup: aSetup({ place: 'Corrand' }) });
  await core.call('assessments.moveToBin', { assessmentId });
  await core.call('assessments.takeFromBin', { assessmentId });
  await core.call('library.saveSettings', { zoom: 110 });
  const [answer, cited, chamber] = [`answer/${labour}/LAB-01`, `evidence/${evidence.id}`, `respondent/${added.id}`];
  expect(actsOf(core)).toEqual([
    ['assessment', `respondent/${labour}`, `respondent/${planning}`],
    [answer],
    [cited, answer],
    [answer],
    [answer],
    [cited],
    [chamber],
    [chamber],
    [chamber],
    ['assessment'],
    ['assessment'],
    ['assessment'],
  ]);
});

it('ends, for every record, in what is stored', async () => {
  const core = openTestCore();
  const { assessmentId, labour } = await anAssessment(core);
  const { evidence } = await core.call('evidence.cite', {
    assessmentId,
    respondentId: labour,
    indicatorId: LAB_01,
    source: { citation },
  });
  const saved = await core.call('assessments.save', { assessmentId, setup: aSetup({ place: 'Corrand' }) });
  const last = withFile(core, (database) => {
    const head = database
      .prepare<[string], string>('SELECT after_json FROM change WHERE record = ? ORDER BY sequence DESC LIMIT 1')
      .pluck();
    return ['assessment', `evidence/${evidence.id}`].map((record): unknown => JSON.parse(head.get(record) ?? 'null'));
  });
  expect(last).toEqual([saved, evidence]);
});

it('is written together with the record or not at all', async () => {
  const core = openTestCore();
  const { assessmentId, labour } = await anAssessment(core);
  const key = { assessmentId, respondentId: labour, indicatorId: LAB_01 };
  await core.call('answers.save', { ...key, changes: { value: 1 } });
  const [first] = await core.call('history.ofAnswer', key);
  // The act's group is new; its change is given an id that is taken, so that writing history fails after the record was written.
  const ids = [crypto.randomUUID(), first?.id ?? ''];
  Object.assign(core.ports, { newId: () => ids.shift() });
  expect(await refusalOf(core, 'answers.save', { ...key, changes: { value: 4 } })).toBe('unexpected');
  expect((await core.call('answers.list', { assessmentId })).map(({ value }) => value)).toEqual([1]);
  expect(await core.call('history.ofAnswer', key)).toEqual([first]);
});
