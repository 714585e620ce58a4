import { describe, expect, it } from 'vitest';
import { joinWords } from '#main/frameworks/join-words.ts';
import { indicatorsOf } from '#shared/framework/find-indicator.ts';
import type { Indicator } from '#shared/framework/framework.ts';
import { loadFolder, shippedFolder } from '#tests/helpers/framework-copy.ts';

const framework = joinWords(loadFolder(shippedFolder), 'en');
const indicators = indicatorsOf(framework);

const LONGEST_QUESTION = 30;
const LONGEST_DESCRIPTOR = 35;
const count = (text: string) => text.split(/\s+/).filter((part) => /[\p{L}\p{N}]/u.test(part)).length;

/** Each text of an indicator with the name of its field. */
const textsOf = (indicator: Indicator): readonly (readonly [string, string])[] => [
  ...(['statement', 'question', 'why', 'twoOrThree', 'found', 'firstStep', 'nextStep'] as const).map(
    (field) => [field, indicator[field]] as const,
  ),
  ...indicator.levels.map((text, level) => [`level ${level}`, text] as const),
  ...indicator.evidence.map((text, index) => [`evidence ${index}`, text] as const),
  ...(indicator.caution ? [['caution', indicator.caution.text] as const] : []),
];

const faults = (test: (indicator: Indicator) => readonly string[]) =>
  indicators.flatMap((indicator) => test(indicator).map((fault) => `${indicator.id} ${fault}`));

describe('every indicator', () => {
  it('asks a question of at most 30 words, which ends in a question mark', () => {
    expect(
      faults(({ question }) => (count(question) > LONGEST_QUESTION ? [`${count(question)} words: ${question}`] : [])),
    ).toEqual([]);
    expect(faults(({ question }) => (question.endsWith('?') ? [] : [question]))).toEqual([]);
  });

  it('describes each level in at most 35 words', () => {
    expect(
      faults(({ levels }) =>
        levels.flatMap((text, level) =>
          count(text) > LONGEST_DESCRIPTOR ? [`level ${level}: ${count(text)} words`] : [],
        ),
      ),
    ).toEqual([]);
  });

  it('has every text filled, without double spaces, place-holders or stray control signs', () => {
    expect(
      faults((indicator) =>
        textsOf(indicator).flatMap(([field, text]) =>
          /^\S[\s\S]*\S$/.test(text) && !/ {2}|TO-?DO|TBD|XXX|lorem|\p{Cc}/iu.test(text) ? [] : [`${field}: “${text}”`],
        ),
      ),
    ).toEqual([]);
  });

  it('has words of its own: no two share a question or a statement', () => {
    for (const field of ['question', 'statement', 'found', 'firstStep'] as const)
      expect(new Set(indicators.map((each) => each[field])).size, field).toBe(indicators.length);
  });
});

it('has every text of every module filled', () => {
  expect(
    framework.modules.flatMap(({ id, name, short, purpose, looksAt, inTheRoom, bring }) =>
      [name, short, purpose, looksAt, inTheRoom, bring].every((text) => text.trim().length > 2) ? [] : [id],
    ),
  ).toEqual([]);
});

it('names every tag that is used, and says each in words', () => {
  const missing = indicators.flatMap(({ sdg, gcm }) => [
    ...sdg.filter((id) => !framework.sdg[id]),
    ...gcm.map(String).filter((id) => !framework.gcm[id]),
  ]);
  expect(missing).toEqual([]);
});

it('warns of the evidence notes of framework A3 where they belong', () => {
  const shown = ['LAB-04', 'EDU-03', 'EDU-04', 'TRA-02', 'TRA-04', 'TRA-08', 'LAB-10', 'INS-02', 'RBD-01'];
  expect(shown.filter((id) => !indicators.some((each) => each.id === id && each.caution))).toEqual([]);
});
