import { describe, expect, it } from 'vitest';
import { createTranslate } from '#main/core/translate.ts';
import { findingSentence, markLabels, ratingLabel, valueLabel } from '#shared/i18n/sentences.ts';
import { RATINGS } from '#shared/results/rating.ts';
import { resultsOf } from '#shared/results/results.ts';
import { agreedOf, frameworkOf, inputOf, PROPOSED } from '#tests/helpers/scored-items.ts';

const t = createTranslate('en');

describe('the label of a value', () => {
  it.each([
    [0, '0 Absent'],
    [2, '2 Started'],
    [4, '4 Working and checked'],
    ['NA', 'Does not apply'],
    ['DK', 'Don’t know'],
    [null, 'Not answered'],
  ] as const)('of %s is “%s”', (value, label) => {
    expect(valueLabel(value, t)).toBe(label);
  });
});

it('names every rating, and says where there is none', () => {
  expect([...RATINGS, null].map((rating) => ratingLabel(rating, t))).toEqual([
    'Not addressed',
    'Emerging',
    'Established',
    'Integrated',
    'Not enough information',
  ]);
});

it('gives the marks that apply, and none where nothing is rated', () => {
  expect(markLabels({ firm: false, provisional: true }, t)).toEqual(['Not firm', 'Provisional']);
  expect(markLabels({ firm: true, provisional: false }, t)).toEqual([]);
  expect(markLabels({ firm: null, provisional: null }, t)).toEqual([]);
});

describe('the finding', () => {
  const framework = frameworkOf(
    { LAB: 5, TRA: 5 },
    { 'LAB-01': { stage: 'BUD' }, 'LAB-02': { stage: 'BUD' }, 'LAB-03': { stage: 'BUD' } },
  );
  const all = (lab: 0 | 1 | 2 | 3 | 4, tra: 0 | 1 | 2 | 3 | 4) =>
    [1, 2, 3, 4, 5].flatMap((n) => [agreedOf(`LAB-0${n}`, lab), agreedOf(`TRA-0${n}`, tra)]);
  const sentence = (agreed: ReturnType<typeof all>) =>
    findingSentence(resultsOf(inputOf({ framework, agreed }), PROPOSED), 'Ombreda', (id) => `<${id}>`, t);

  it('waits until a module is rated', () => {
    expect(sentence([])).toContain('too early');
    expect(sentence([])).toContain('Ombreda');
  });

  it('counts the strong modules among the rated ones and names the weakest module and stage', () => {
    const text = sentence(all(1, 3));
    expect(text).toMatch(/one of 2/);
    expect(text).toContain('<LAB>');
    expect(text).toContain('Budget');
    expect(text).not.toContain('{{');
  });

  it('says so where none is strong, in the singular and in the plural', () => {
    expect(sentence(all(1, 1))).toContain('2 rated modules');
    expect(sentence(all(1, 1).filter(({ indicatorId }) => indicatorId.startsWith('LAB')))).not.toMatch(
      /\b1 rated modules|none of its/,
    );
  });
});

it('prints what people typed as it is: no markup, no blanks, no references are read into it', () => {
  for (const field of ['{{value}}', '$t(level.0.name)', '<b>', '&amp;', '%s', '$&']) {
    expect(t('refusals.invalid-input', { field, value: 'v' })).toContain(field);
  }
});
