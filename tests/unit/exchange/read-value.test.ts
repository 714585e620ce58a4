import { describe, expect, it } from 'vitest';
import { createTranslate } from '#main/core/translate.ts';
import { answerWords } from '#main/exchange/questionnaires/answer-words.ts';
import { readGrade, readValue } from '#shared/exchange/read-value.ts';

const words = answerWords([createTranslate('en')]);

describe('an answer as people type it', () => {
  it.each([
    ['2', 2],
    [' 2 ', 2],
    ['2.0', 2],
    ['2,00', 2],
    ['２', 2],
    ['٢', 2],
    ['۲', 2],
    ['२', 2],
    ['Started', 2],
    ['2 Started', 2],
    ['2 – started', 2],
    ['2: Started.', 2],
    ['(2) Started', 2],
    ['WORKING AND CHECKED', 4],
    ['4  Working and  checked', 4],
    ['0', 0],
    ['absent', 0],
    ['NA', 'NA'],
    ['n/a', 'NA'],
    ['N.A.', 'NA'],
    ['Does not apply', 'NA'],
    ['not applicable', 'NA'],
    ['DK', 'DK'],
    ['don’t know', 'DK'],
    ["Don't know", 'DK'],
    ['dont know.', 'DK'],
    ['?', 'DK'],
    ['', null],
    ['  \n', null],
  ])('takes “%s” for %s', (text, value) => {
    expect(readValue(text, words)).toBe(value);
  });

  it.each([
    ...[
      '5',
      '-2',
      '–2',
      '2-3',
      '2 or 3',
      '2.5',
      '22',
      '2 Working',
      'maybe',
      '45123',
      'level',
      '-',
      '½',
      '2%',
      'TRUE',
      '2?',
    ],
  ])('does not guess what “%s” means', (text) => {
    expect(readValue(text, words)).toBeUndefined();
  });
});

describe('an evidence grade as people type it', () => {
  it.each([
    ['A', 'A'],
    ['b', 'B'],
    [' Ｃ. ', 'C'],
    ['', null],
    ['D', undefined],
    ['A/B', undefined],
    ['-', undefined],
  ])('reads “%s” as %s', (text, grade) => {
    expect(readGrade(text)).toBe(grade);
  });
});
