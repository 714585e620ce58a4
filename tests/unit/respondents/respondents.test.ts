import { describe, expect, it } from 'vitest';
import { anAssessment, aRespondent, aSetup, LAB_01, refusalOf, setNow } from '#tests/helpers/an-assessment.ts';
import { openTestCore } from '#tests/helpers/open-test-core.ts';
import { indicatorIdOf } from '#tests/helpers/scored-items.ts';

describe('adding and saving', () => {
  it('keeps the fields, trims the name and puts new ones last', async () => {
    const core = openTestCore();
    const { assessmentId } = await anAssessment(core);
    const added = await core.call('respondents.add', {
      assessmentId,
      fields: { ...aRespondent('  Chamber  ', ['TRA']), kind: 'private-sector', leadRoles: ['economy'] },
    });
    expect(added).toMatchObject({
      name: 'Chamber',
      kind: 'private-sector',
      modules: ['TRA'],
      leadRoles: ['economy'],
      assessmentId,
    });
    const list = await core.call('respondents.list', { assessmentId });
    expect(list.map(({ name }) => name)).toEqual(['Labour', 'Planning', 'Chamber']);
    expect(list.at(-1)).toEqual({ ...added, answered: 0 });
  });

  it('refuses a name that another one of the assessment has, and allows its own and that of another assessment', async () => {
    const core = openTestCore();
    const { assessmentId, labour } = await anAssessment(core);
    expect(await refusalOf(core, 'respondents.add', { assessmentId, fields: aRespondent(' Planning ') })).toBe(
      'respondent-name-taken',
    );
    expect(
      await refusalOf(core, 'respondents.save', {
        assessmentId,
        respondentId: labour,
        fields: aRespondent('Planning'),
      }),
    ).toBe('respondent-name-taken');
    await core.call('respondents.save', {
      assessmentId,
      respondentId: labour,
      fields: aRespondent(' Labour ', ['LAB']),
    });
    expect((await core.call('respondents.list', { assessmentId }))[0]).toMatchObject({
      name: 'Labour',
      modules: ['LAB'],
    });
    const other = await anAssessment(core, aSetup({ place: 'Elsewhere' }));
    expect(await core.call('respondents.list', { assessmentId: other.assessmentId })).toHaveLength(2);
  });

  it('refuses an empty name, an unknown module and a respondent of another assessment', async () => {
    const core = openTestCore();
    const { assessmentId } = await anAssessment(core);
    const other = await anAssessment(core);
    expect(await refusalOf(core, 'respondents.add', { assessmentId, fields: aRespondent('\t ') })).toBe('text-missing');
    expect(await refusalOf(core, 'respondents.add', { assessmentId, fields: aRespondent('X', ['ZZZ']) })).toBe(
      'unknown-module',
    );
    expect(
      await refusalOf(core, 'respondents.save', { assessmentId, respondentId: other.labour, fields: aRespondent('X') }),
    ).toBe('respondent-of-another-assessment');
    expect(core.ports.bugs).toEqual([]);
  });
});

describe('removing', () => {
  it('removes a respondent without answers', async () => {
    const core = openTestCore();
    const { assessmentId, planning } = await anAssessment(core);
    setNow(core, '2031-01-01T00:00:00.000Z');
    await core.call('respondents.remove', { assessmentId, respondentId: planning });
    expect((await core.call('respondents.list', { assessmentId })).map(({ name }) => name)).toEqual(['Labour']);
    expect((await core.call('assessments.get', { assessmentId })).updatedAt).toBe('2031-01-01T00:00:00.000Z');
    expect(await refusalOf(core, 'respondents.remove', { assessmentId, respondentId: planning })).toBe(
      'unknown-respondent',
    );
  });

  it.each([
    ['a level', { value: 0 }],
    ['a comment alone', { comment: 'We will ask' }],
  ] as const)('is refused for one that has given %s', async (_name, changes) => {
    const core = openTestCore();
    const { assessmentId, labour } = await anAssessment(core);
    await core.call('answers.save', { assessmentId, respondentId: labour, indicatorId: LAB_01, changes });
    expect(await refusalOf(core, 'respondents.remove', { assessmentId, respondentId: labour })).toBe(
      'respondent-has-answers',
    );
    expect(await core.call('answers.list', { assessmentId })).toHaveLength(1);
  });
});

it('counts how many indicators each has answered, comments and flags aside', async () => {
  const core = openTestCore();
  const { assessmentId, labour } = await anAssessment(core);
  const save = (indicator: string, changes: object) =>
    core.call('answers.save', { assessmentId, respondentId: labour, indicatorId: indicatorIdOf(indicator), changes });
  await save('LAB-01', { value: 0 });
  await save('LAB-02', { value: 'DK' });
  await save('LAB-03', { comment: 'Later' });
  expect((await core.call('respondents.list', { assessmentId })).map(({ name, answered }) => [name, answered])).toEqual(
    [
      ['Labour', 2],
      ['Planning', 0],
    ],
  );
});
