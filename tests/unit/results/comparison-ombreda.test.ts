import { expect, it } from 'vitest';
import { compareRounds } from '#shared/results/comparison.ts';
import { type H2Answer, type H2Round, h2, h3Panel } from '#tests/fixtures/ombreda-h2.ts';
import { loadFolder, shippedFolder } from '#tests/helpers/framework-copy.ts';
import { agreedOf, inputOf } from '#tests/helpers/scored-items.ts';

const { structure } = loadFolder(shippedFolder);
const idOf = (module: string, index: number) => `${module}-${String(index + 1).padStart(2, '0')}`;

const roundOf = (round: H2Round) =>
  inputOf({
    framework: structure,
    agreed: Object.entries(round).flatMap(([module, answers]) =>
      answers.flatMap(({ value, grade }, index) =>
        value === null ? [] : [agreedOf(idOf(module, index), value, grade)],
      ),
    ),
  });

const compared = compareRounds(roundOf(h2.round1), roundOf(h2.round2));
const oneDecimal = (value: number | null | undefined) => Math.floor((value ?? Number.NaN) * 10 + 0.5) / 10;
const moduleOf = (id: string) => compared.modules.find((module) => module.id === id);

/** The share of points reached, counted sign by sign; null for a sign that is no level. */
function byHand(pairs: readonly (readonly [H2Answer | undefined, H2Answer | undefined])[]) {
  let [n, before, after] = [0, 0, 0];
  for (const [first, second] of pairs) {
    if (typeof first?.value !== 'number' || typeof second?.value !== 'number') continue;
    n += 1;
    before += first.value;
    after += second.value;
  }
  return { n, before: (before / n) * 25, after: (after / n) * 25 };
}

const pairsOf = (module: string) =>
  (h2.round1[module] ?? []).map((first, index) => [first, h2.round2[module]?.[index]] as const);

it.each(Object.entries(h3Panel))('prints the panel of H3 for %s', (id, { n, from, to }) => {
  const module = moduleOf(id);
  expect([module?.n, oneDecimal(module?.before), oneDecimal(module?.after)]).toEqual([n, from, to]);
});

it('keeps the headline of each round apart from its panel', () => {
  const { headlineBefore, headlineAfter } = moduleOf('ENV') ?? {};
  expect([oneDecimal(headlineBefore), oneDecimal(headlineAfter)]).toEqual([28.1, 39.6]);
});

it.each(Object.keys(h2.round1))('agrees for %s with a second calculation', (id) => {
  const second = byHand(pairsOf(id));
  const module = moduleOf(id);
  expect(module?.n).toBe(second.n);
  expect(module?.before).toBeCloseTo(second.before, 10);
  expect(module?.after).toBeCloseTo(second.after, 10);
});

it.each(['stage', 'direction'] as const)('agrees by %s with a second calculation', (tag) => {
  const part = tag === 'stage' ? compared.byStage : compared.byDirection;
  const tagged = structure.modules.flatMap(({ id, indicators }) =>
    pairsOf(id).map((pair, index) => ({ tag: indicators[index]?.[tag], pair })),
  );
  expect(part.map(({ id }) => id).sort()).toEqual([...new Set(tagged.map((each) => String(each.tag)))].sort());
  for (const { id, n, before, after } of part) {
    const second = byHand(tagged.filter((each) => each.tag === id).map(({ pair }) => pair));
    expect(n).toBe(second.n);
    expect(before).toBeCloseTo(second.before, 10);
    expect(after).toBeCloseTo(second.after, 10);
  }
});
