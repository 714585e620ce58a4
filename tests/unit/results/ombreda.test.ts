import { describe, expect, it } from 'vitest';
import type { Results } from '#shared/results/results.ts';
import { resultsOf } from '#shared/results/results.ts';
import { type H2Answer, type H2Round, h2, h3 } from '#tests/fixtures/ombreda-h2.ts';
import { loadFolder, shippedFolder } from '#tests/helpers/framework-copy.ts';
import { AGREED, agreedOf, inputOf } from '#tests/helpers/scored-items.ts';

const { structure } = loadFolder(shippedFolder);
const idOf = (module: string, index: number) => `${module}-${String(index + 1).padStart(2, '0')}`;

const resultsOfRound = (round: H2Round): Results =>
  resultsOf(
    inputOf({
      framework: structure,
      agreed: Object.entries(round).flatMap(([module, answers]) =>
        answers.flatMap(({ value, grade }, index) =>
          value === null ? [] : [agreedOf(idOf(module, index), value, grade)],
        ),
      ),
    }),
    AGREED,
  );

const results = { round1: resultsOfRound(h2.round1), round2: resultsOfRound(h2.round2) };
const oneDecimal = (value: number) => Math.floor(value * 10 + 0.5) / 10;

/** The same figures another way: how often each sign stands in a line, in whole numbers, and one division at the end. */
function byCounting(answers: readonly H2Answer[]) {
  const times = (sign: unknown) => answers.filter(({ value }) => value === sign).length;
  const answered = times(0) + times(1) + times(2) + times(3) + times(4);
  const unknown = times('DK') + times(null);
  const points = times(1) + times(2) + times(2) + 3 * times(3) + times(4) * 4;
  const graded = (grade: string) => answers.filter((answer) => answer.grade === grade).length;
  const applicable = answered + unknown;
  return {
    score: (points * 25) / answered,
    low: (points * 25) / applicable,
    high: ((points + unknown * 4) * 25) / applicable,
    coverage: (answered * 100) / applicable,
    confidence: (graded('A') * 100 + graded('B') * 60 + graded('C') * 30) / answered,
    answered,
    applicable,
  };
}

const BANDS = ['not-addressed', 'emerging', 'established', 'integrated', 'integrated'];
const band = (score: number) => BANDS[Math.trunc(score / 25)];

describe.each(['round1', 'round2'] as const)('%s of the worked example', (round) => {
  it.each(Object.entries(h3[round]))('prints the figures of H3 for %s', (id, printed) => {
    const module = results[round].modules.find((each) => each.id === id);
    expect(module).toBeDefined();
    const shown = Object.fromEntries(
      Object.keys(printed).map((key) => {
        const value: unknown = Reflect.get(module ?? {}, key);
        if (typeof value !== 'number') return [key, value];
        return [key, key === 'coverage' || key === 'confidence' ? Math.floor(value + 0.5) : oneDecimal(value)];
      }),
    );
    expect(shown).toEqual(printed);
  });

  it.each(Object.keys(h2[round]))('agrees for %s with a second calculation', (id) => {
    const module = results[round].modules.find((each) => each.id === id);
    const second = byCounting(h2[round][id] ?? []);
    for (const key of ['score', 'low', 'high', 'coverage', 'confidence'] as const)
      expect(module?.[key], key).toBeCloseTo(second[key], 10);
    expect(module).toMatchObject({ answered: second.answered, applicable: second.applicable });
    const isRated = second.coverage >= 60 && second.answered >= 5;
    expect(module?.rating).toBe(isRated ? band(second.score) : null);
    expect(module?.firm).toBe(isRated ? band(second.low) === band(second.high) : null);
    expect(module?.provisional).toBe(isRated ? second.confidence < 50 : null);
  });

  it('has for a total the plain means of its rated modules', () => {
    const rated = Object.values(h2[round])
      .map(byCounting)
      .filter(({ coverage }) => coverage >= 60);
    const mean = (key: 'score' | 'low' | 'high') => rated.reduce((sum, each) => sum + each[key], 0) / rated.length;
    const { total } = results[round];
    expect(total.ratedModules).toHaveLength(rated.length);
    for (const key of ['score', 'low', 'high'] as const) expect(total[key], key).toBeCloseTo(mean(key), 10);
  });

  it.each(['byStage', 'byDirection', 'bySdg', 'byGcm'] as const)('%s agrees with a second calculation', (part) => {
    const tagsOf = { byStage: 'stage', byDirection: 'direction', bySdg: 'sdg', byGcm: 'gcm' } as const;
    const tagged = structure.modules.flatMap(({ id, indicators }) =>
      indicators.map((indicator, index) => ({
        tags: [indicator[tagsOf[part]]].flat().map(String),
        answer: h2[round][id]?.[index],
      })),
    );
    for (const { id, score, n, applicable } of results[round][part]) {
      const second = byCounting(tagged.flatMap(({ tags, answer }) => (answer && tags.includes(id) ? [answer] : [])));
      expect([id, n, applicable]).toEqual([id, second.answered, second.applicable]);
      if (second.answered < 3) expect(score, id).toBeNull();
      else expect(score, id).toBeCloseTo(second.score, 10);
    }
    const used = new Set(tagged.flatMap(({ tags }) => tags));
    expect(new Set(results[round][part].map(({ id }) => id))).toEqual(used);
  });
});
