import { beforeAll, describe, expect, it } from 'vitest';
import { readSample, type Sample } from '#main/library/samples.ts';
import type { AnswerValue } from '#shared/assessment/answer.ts';
import { isLevel } from '#shared/assessment/level.ts';
import { offeredGrade, reasonsToSettle, spreadOf } from '#shared/results/divergence.ts';
import { h2, h3 } from '#tests/fixtures/ombreda-h2.ts';
import { openTestCore, resources } from '#tests/helpers/open-test-core.ts';

let sample: Sample;
beforeAll(() => {
  sample = readSample(resources);
});

const fileOf = (key: string) => sample.assessments.find((each) => each.key === key) ?? expect.fail(`${key} is missing`);
const ownOf = (key: string, indicator: string) =>
  Object.entries(fileOf(key).answers[indicator] ?? {}).map(
    ([body, { value, grade, comment, cites, reason, whomToAsk }]) => ({
      body,
      value,
      grade: grade ?? null,
      comment: comment ?? '',
      cites: cites ?? [],
      reason: reason ?? '',
      whomToAsk: whomToAsk ?? '',
    }),
  );
const idsOf = (round: (typeof h2)['round1']) =>
  Object.entries(round).flatMap(([module, answers]) =>
    answers.map((answer, index) => [`${module}-${String(index + 1).padStart(2, '0')}`, answer] as const),
  );
const oneDecimal = (value: number | null | undefined) =>
  typeof value === 'number' ? Math.floor(value * 10 + 0.5) / 10 : value;

const ROUNDS = [
  ['round-1', h2.round1, h3.round1],
  ['round-2', h2.round2, h3.round2],
] as const;

describe.each(ROUNDS)('%s', (key, round, figures) => {
  const agreedOf = (id: string) => fileOf(key).agreed[id];

  it('has exactly the agreed values and grades of H2', () => {
    const agreed = idsOf(round).map(([id]) => [id, agreedOf(id)?.value ?? null, agreedOf(id)?.grade ?? null]);
    expect(agreed).toEqual(idsOf(round).map(([id, { value, grade }]) => [id, value, grade]));
    expect(Object.keys(fileOf(key).agreed)).toHaveLength(idsOf(round).filter(([, { value }]) => value !== null).length);
  });

  it('comes, stored and counted, to the figures of H3', async () => {
    const core = openTestCore();
    const { assessmentIds } = await core.call('library.addSample', {});
    const assessmentId =
      assessmentIds[sample.assessments.findIndex((each) => each.key === key)] ?? expect.fail('not added');
    const { modules } = await core.call('results.get', { assessmentId, view: 'agreed' });
    for (const [id, printed] of Object.entries(figures)) {
      const module = modules.find((each) => each.id === id);
      expect([oneDecimal(module?.score), module?.rating], id).toEqual([printed.score, printed.rating]);
    }
    expect((await core.call('results.get', { assessmentId, view: 'proposed' })).modules).toEqual(modules);
  });

  it('asks two to four bodies about every indicator, save the one that nobody has answered', () => {
    const counts = idsOf(round).map(([id, { value }]) => ({ id, value, bodies: ownOf(key, id).length }));
    expect(counts.filter(({ value }) => value === null).map(({ id, bodies }) => [id, bodies])).toEqual(
      key === 'round-1' ? [['ENV-12', 0]] : [],
    );
    expect(counts.filter(({ value, bodies }) => value !== null && (bodies < 2 || bodies > 4))).toEqual([]);
  });

  it('agrees on a level within the range of the bodies’ own', () => {
    const outside = idsOf(round).filter(([id, { value }]) => {
      const levels = ownOf(key, id).flatMap((own) => (isLevel(own.value) ? [own.value] : []));
      return isLevel(value) && (levels.length === 0 || value < Math.min(...levels) || value > Math.max(...levels));
    });
    expect(outside.map(([id]) => id)).toEqual([]);
  });

  it('agrees on what is no level only where nobody can say more', () => {
    const own = (value: AnswerValue) =>
      idsOf(round)
        .filter((each) => each[1].value === value)
        .map(([id]) => ownOf(key, id));
    expect(own('DK').filter((answers) => answers.some(({ value }) => value !== 'DK'))).toEqual([]);
    expect(own('NA').filter((answers) => !answers.some(({ value }) => value === 'NA'))).toEqual([]);
  });

  it('gives an agreed grade that one of the bodies can stand for', () => {
    const better = idsOf(round).filter(([id, { value, grade }]) => {
      const order = ['C', 'B', 'A'];
      return (
        value !== null &&
        isLevel(value) &&
        order.indexOf(grade ?? '') > order.indexOf(offeredGrade(value, ownOf(key, id)) ?? '')
      );
    });
    expect(better.map(([id]) => id)).toEqual([]);
  });

  it('cites a document with its page for every grade A and B, agreed and own', () => {
    const own = idsOf(round).flatMap(([id]) => ownOf(key, id).map((each) => ({ id, ...each })));
    expect(
      own
        .filter(({ grade, cites }) => (grade === 'A' || grade === 'B') && cites.length === 0)
        .map(({ id, body }) => `${id} ${body}`),
    ).toEqual([]);
    expect(
      own
        .flatMap(({ cites }) => cites)
        .filter(({ document, page }) => !sample.documents[document] || page.trim() === ''),
    ).toEqual([]);
  });

  it('has a comment in about two of three answers', () => {
    const own = idsOf(round).flatMap(([id]) => ownOf(key, id));
    const share = own.filter(({ comment }) => comment !== '').length / own.length;
    expect(share).toBeGreaterThan(0.55);
    expect(share).toBeLessThan(0.8);
  });

  it('says why whatever does not apply, and whom to ask about what is not known', () => {
    const own = idsOf(round).flatMap(([id]) => ownOf(key, id).map((each) => ({ id, ...each })));
    expect(own.filter(({ value, reason }) => (value === 'NA') !== (reason !== '')).map(({ id }) => id)).toEqual([]);
    expect(own.filter(({ value, whomToAsk }) => (value === 'DK') !== (whomToAsk !== '')).map(({ id }) => id)).toEqual(
      [],
    );
  });

  it('lets each body answer in its own modules only, and once known', () => {
    const outside = Object.entries(fileOf(key).answers).flatMap(([id, own]) =>
      Object.keys(own)
        .filter(
          (body) => !fileOf(key).respondents.includes(body) || !sample.bodies[body]?.modules.includes(id.slice(0, 3)),
        )
        .map((body) => `${id} ${body}`),
    );
    expect(outside).toEqual([]);
  });

  it(key === 'round-1' ? 'had eleven indicators to settle' : 'had nothing to settle', () => {
    const settled = idsOf(round)
      .filter(([id]) => reasonsToSettle(ownOf(key, id)).length > 0)
      .map(([id]) => id);
    expect(settled).toHaveLength(key === 'round-1' ? 11 : 0);
    if (key === 'round-1') expect(settled).toContain('HSP-04');
  });
});

it('holds the disagreement of H3 on HSP-04: Health 3 with B, Education 1 with A, agreed on 2', () => {
  const own = ownOf('round-1', 'HSP-04');
  expect(own.find(({ body }) => body === 'health')).toMatchObject({ value: 3, grade: 'B' });
  expect(own.find(({ body }) => body === 'education')).toMatchObject({ value: 1, grade: 'A' });
  expect(spreadOf(own)).toBe(2);
  expect(fileOf('round-1').agreed['HSP-04']).toMatchObject({ value: 2 });
});

it('has a practice assessment in short form, begun, with exactly five to settle', async () => {
  const core = openTestCore();
  await core.call('library.addSample', {});
  const practice = (await core.call('assessments.page', { from: 0 })).assessments.find(({ form }) => form === 'short');
  expect(practice?.progress).toMatchObject({ toSettle: 5, indicators: 54 });
  expect(practice?.progress.answered).toBeGreaterThan(10);
  expect(practice?.progress.answered).toBeLessThan(54);
});
