import { describe, expect, it } from 'vitest';
import { LAB_01, LAB_02, refusalOf } from '#tests/helpers/an-assessment.ts';
import { filled } from '#tests/helpers/fill-questionnaire.ts';
import { indicatorIdOf } from '#tests/helpers/scored-items.ts';
import { aLabourOffice, outcomesOf, refusalsOf } from './a-return.ts';

const LAB_03 = indicatorIdOf('LAB-03');

describe('a filled questionnaire', () => {
  it('changes nothing before it is accepted, then everything in one act of its body', async () => {
    const { core, ids, readBytes, accept, answers, issue } = await aLabourOffice();
    const bytes = filled(await issue(), {
      'LAB-01': {
        Answer: 3,
        'Evidence grade': 'B',
        Comment: 'Two of five regions.',
        'Sources, one a line': 'Survey 2024\nDecree 12',
      },
      'LAB-02': { Answer: 'NA', 'Why NA, or whom to ask for DK': 'Nobody leaves.' },
      'LAB-03': { Answer: 'don’t know', 'Why NA, or whom to ask for DK': 'Statistics Office, labour unit' },
    });

    const preview = await readBytes(bytes);
    expect(outcomesOf(preview)).toEqual({ 'LAB-01': 'new', 'LAB-02': 'new', 'LAB-03': 'new' });
    expect(preview).toMatchObject({ respondentId: ids.respondentId, notes: [], refused: [], missing: [] });
    expect(await answers()).toEqual(new Map());

    expect(await accept(preview)).toEqual({ applied: 3 });
    const stored = await answers();
    expect(stored.get('LAB-01')).toMatchObject({ value: 3, grade: 'B', comment: 'Two of five regions.' });
    expect(stored.get('LAB-02')).toMatchObject({ value: 'NA', reason: 'Nobody leaves.', grade: null });
    expect(stored.get('LAB-03')).toMatchObject({ value: 'DK', whomToAsk: 'Statistics Office, labour unit' });
    const evidence = await core.call('evidence.list', { assessmentId: ids.assessmentId });
    expect(evidence.map(({ title }) => title)).toEqual(['Decree 12', 'Survey 2024']);
    expect(stored.get('LAB-01')?.evidenceIds).toHaveLength(2);
    const histories = await Promise.all(
      [LAB_01, LAB_02, LAB_03].map((indicatorId) => core.call('history.ofAnswer', { ...ids, indicatorId })),
    );
    const changes = histories.flat();
    expect(new Set(changes.map(({ group }) => group)).size).toBe(1);
    expect(changes.map(({ author }) => author.respondentId)).toEqual(Array(3).fill(ids.respondentId));
  });

  it('says “equal” when it comes a second time', async () => {
    const { readBytes, accept, issue } = await aLabourOffice();
    const bytes = filled(await issue(), { 'LAB-01': { Answer: 2, 'Sources, one a line': 'Survey' } });
    await accept(await readBytes(bytes));
    const again = await readBytes(bytes);
    expect(outcomesOf(again)).toEqual({ 'LAB-01': 'equal' });
    expect(await accept(again)).toEqual({ applied: 0 });
  });

  it('goes on from what it was sent out with', async () => {
    const { readBytes, accept, answer, answers, issue } = await aLabourOffice();
    await answer(LAB_01, { value: 1, grade: 'A', comment: 'A study.' });
    await answer(LAB_02, { value: 2 });
    const bytes = filled(await issue(), { 'LAB-01': { Answer: 3 } });
    const preview = await readBytes(bytes);
    expect(outcomesOf(preview)).toEqual({ 'LAB-01': 'taken', 'LAB-02': 'equal' });
    await accept(preview);
    expect((await answers()).get('LAB-01')).toMatchObject({ value: 3, grade: 'A', comment: 'A study.' });
  });

  it('does not take back what was changed here after it went out', async () => {
    const { readBytes, accept, answer, answers, issue } = await aLabourOffice();
    await answer(LAB_01, { value: 1 });
    const bytes = filled(await issue(), {});
    await answer(LAB_01, { value: 4 });
    const preview = await readBytes(bytes);
    expect(outcomesOf(preview)).toEqual({ 'LAB-01': 'known' });
    await accept(preview);
    expect((await answers()).get('LAB-01')?.value).toBe(4);
  });

  it('shows both where both went on, and keeps both on request', async () => {
    const { core, ids, readBytes, answer, answers, issue } = await aLabourOffice();
    await answer(LAB_01, { value: 1, comment: 'Ours.' });
    const bytes = filled(await issue(), { 'LAB-01': { Answer: 3, Comment: 'Theirs.', 'Evidence grade': 'B' } });
    await answer(LAB_01, { value: 4, comment: 'Ours, later.' });
    const preview = await readBytes(bytes);
    const [item] = preview.items;
    if (!item) throw new Error('no item');
    expect(item).toMatchObject({
      outcome: 'conflict',
      mine: { value: 4, comment: 'Ours, later.' },
      theirs: { value: 3, comment: 'Theirs.' },
    });
    const { indicatorId, mine, theirs } = item;
    const items = [{ indicatorId, mine, theirs, take: 'comment' as const }];
    await core.call('questionnaires.apply', { ...ids, readingId: preview.readingId, items });
    expect((await answers()).get('LAB-01')).toMatchObject({
      value: 4,
      comment: 'Ours, later.\n\nFrom the returned questionnaire: 3 Working, grade B · Theirs.',
    });
  });

  it('is refused when something was changed between preview and acceptance', async () => {
    const { core, ids, readBytes, answer, answers, issue } = await aLabourOffice();
    const preview = await readBytes(filled(await issue(), { 'LAB-01': { Answer: 3 }, 'LAB-02': { Answer: 1 } }));
    await answer(LAB_02, { value: 0 });
    const items = preview.items.map(({ indicatorId, mine, theirs }) => ({ indicatorId, mine, theirs, take: 'theirs' }));
    const input = { ...ids, readingId: preview.readingId, items };
    expect(await refusalOf(core, 'questionnaires.apply', input)).toBe('changed-since-preview');
    expect((await answers()).get('LAB-01')).toBeUndefined();
  });

  it('never empties what is stored, and says so', async () => {
    const { readBytes, accept, answer, answers, issue } = await aLabourOffice();
    await answer(LAB_01, { value: 2, comment: 'Kept.' });
    const preview = await readBytes(filled(await issue(), { 'LAB-01': { Answer: '', Comment: '' } }));
    expect(refusalsOf(preview)).toEqual([[2, 'LAB-01', 'answer-emptied']]);
    await accept(preview);
    expect((await answers()).get('LAB-01')).toMatchObject({ value: 2, comment: 'Kept.' });
  });
});
