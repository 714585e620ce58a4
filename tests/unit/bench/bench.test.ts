import { describe, expect, it } from 'vitest';
import { generateLibrary } from '#tests/bench/generate-library.ts';
import { lineOf, ratioOf } from '#tests/bench/line.ts';
import { tableOf } from '#tests/bench/table.ts';
import { openTestCore, temporaryFolder } from '#tests/helpers/open-test-core.ts';

const SMALL = { assessments: 3, respondents: 2, answers: 10 };

describe('the generator of libraries', () => {
  it('makes one that the program opens, finds sound and searches', async () => {
    const folder = temporaryFolder();
    generateLibrary(folder, SMALL);
    const core = openTestCore(folder);
    expect((await core.call('library.verify', {})).filter(({ passed }) => !passed)).toEqual([]);
    const [first] = await core.call('assessments.list', {});
    if (!first) throw new Error('there is no assessment');
    const answers = await core.call('answers.list', { assessmentId: first.id });
    expect(answers).toHaveLength(20);
    const commented = answers.find(({ comment }) => comment !== '');
    const { hits } = await core.call('search.find', {
      search: /Seen in (\w+)\.$/.exec(commented?.comment ?? '')?.[1] ?? '',
      assessmentId: null,
      language: 'en',
      from: 0,
    });
    expect(hits.map(({ record }) => record)).toContain(`answer/${commented?.respondentId}/${commented?.indicatorId}`);
  });
  it('makes the same one again', async () => {
    const idsIn = async () => {
      const folder = temporaryFolder();
      generateLibrary(folder, SMALL);
      return (await openTestCore(folder).call('assessments.list', {})).map(({ id }) => id);
    };
    expect(await idsIn()).toEqual(await idsIn());
  });
});

describe('the table of budgets', () => {
  const about = { work: 'save', against: 'commit', goal: 1.5 };
  it('marks a goal that is missed, and no other', () => {
    const table = tableOf([
      lineOf({ measured: [3, 4, 5], yardstick: [2, 2, 2] }, about),
      lineOf({ measured: [3, 3, 3], yardstick: [2, 2, 2] }, about),
      { work: 'annex', against: 'python', need: 'install it' },
    ]);
    expect(table.split('\n').slice(2)).toEqual([
      '| save | commit | ≤ 1.5 × | 2.00 × **missed** | 4.00 ms against 2.00 ms, 3 each |',
      '| save | commit | ≤ 1.5 × | 1.50 × | 3.00 ms against 2.00 ms, 3 each |',
      '| annex | python |  | not measured: install it |  |',
    ]);
  });
  it('says nothing of what was not measured', () => {
    expect(() => ratioOf({ measured: [], yardstick: [1] })).toThrow('Nothing was measured');
    expect(() => ratioOf({ measured: [1], yardstick: [] })).toThrow('Nothing was measured');
  });
});
