import { expect, it } from 'vitest';
import { withSample } from '#tests/helpers/command-line.ts';

type Line = { id: string; toSettle: boolean; why: string[]; agreed: unknown; proposed: unknown };

it('lists the bodies of an assessment', () => {
  const { json, practice } = withSample();
  const [first, ...others] = json('respondents', practice);
  expect(Object.keys(first)).toEqual(['name', 'kind', 'modules', 'leadRoles']);
  expect(first).toMatchObject({ name: 'Vess Delta planning directorate', leadRoles: ['planning'] });
  expect(others).toHaveLength(2);
});

it('shows the class example side by side: two levels apart, proposed, agreed', () => {
  const { json, round1 } = withSample();
  const all: Line[] = json('consolidation', round1);
  expect(all).toHaveLength(122);
  const found = all.find(({ id }) => id === 'HSP-04');
  expect(Object.keys(found ?? {})).toEqual(['id', 'answers', 'spread', 'toSettle', 'why', 'proposed', 'agreed']);
  expect(found).toMatchObject({ spread: 2, toSettle: false, why: ['range', 'grade-a-against-grade-a'], agreed: 2 });
  expect(found).toMatchObject({
    answers: expect.arrayContaining([
      { respondent: 'Ministry of Health and Social Protection', value: 3, grade: 'B' },
      { respondent: 'Ministry of Education and Skills', value: 1, grade: 'A' },
    ]),
  });
});

it('settles what is to settle, and refuses what is no agreement', () => {
  const { run, json, practice } = withSample();
  const open = () => (json('consolidation', practice) as Line[]).filter(({ toSettle }) => toSettle);
  const [first, ...others] = open();
  if (!first) throw new Error('nothing is to settle');
  const by = ['--by', 'Meeting of 20 September'];
  const reason = ['--reason', 'All read the plan together.'];
  const refused: readonly (readonly [string[], string])[] = [
    [['agree', practice, first.id, '2', ...by], 'Say why'],
    [['agree', practice, first.id, 'NA', ...by], 'no reason is given'],
    [['agree', practice, first.id, '7', ...by, ...reason], '“7” is not an answer'],
    [['agree', practice, first.id, '2', ...by, ...reason, '--grade', 'D'], '“D” is not an evidence grade'],
    [['agree', practice, 'HSP-04', '2', ...by, ...reason], 'not in the short form'],
    [['agree', practice, 'ZZZ-01', '2', ...by, ...reason], 'ZZZ-01'],
    [['agree', practice, first.id, '2', '--by', ' ', ...reason], 'left empty'],
  ];
  for (const [words, sentence] of refused) {
    const { status, stdout, stderr } = run(...words);
    expect({ words, status, stdout }).toEqual({ words, status: 1, stdout: '' });
    expect(stderr).toContain(sentence);
  }
  expect(run('agree', practice, first.id, '2', ...reason).status).toBe(2);
  expect(open()).toHaveLength(others.length + 1);

  expect(run('agree', practice, first.id, '2', ...by, ...reason, '--grade', 'B')).toMatchObject({ status: 0 });
  expect(open().map(({ id }) => id)).toEqual(others.map(({ id }) => id));
  expect((json('consolidation', practice) as Line[]).find(({ id }) => id === first.id)).toMatchObject({
    agreed: 2,
    why: first.why,
  });
});
