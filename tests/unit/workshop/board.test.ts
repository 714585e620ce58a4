import { describe, expect, it } from 'vitest';
import type { AnswerValue } from '#shared/assessment/answer.ts';
import { LEVELS } from '#shared/assessment/level.ts';
import { boardOf, type Voice } from '#shared/workshop/board.ts';
import { promptsFor } from '#shared/workshop/prompts.ts';

const say = (...values: AnswerValue[]): Voice<AnswerValue>[] =>
  values.map((value, at) => ({ id: `${at}`, name: `Table ${at + 1}`, value, grade: null }));

describe('the board on the wall', () => {
  it('piles the groups on their levels in the order of the tables, and measures how far apart they are', () => {
    const { piles, aside, lowest, highest, apart } = boardOf<AnswerValue>(say(2, 2, 1, 3, 'DK'), LEVELS);
    expect(piles.map(({ voices }) => voices.map(({ name }) => name).join(', '))).toEqual([
      '',
      'Table 3',
      'Table 1, Table 2',
      'Table 4',
      '',
    ]);
    expect(aside.map(({ name }) => name)).toEqual(['Table 5']);
    expect([lowest, highest, apart]).toEqual([1, 3, 2]);
  });

  it('knows no distance where nobody gave a level', () => {
    expect(boardOf<AnswerValue>(say('DK', 'NA'), LEVELS)).toMatchObject({ lowest: null, highest: null, apart: 0 });
  });
});

describe('questions for the room', () => {
  const keys = (...values: AnswerValue[]) => promptsFor(say(...values)).map(({ key }) => key);

  it('begins with what those far apart saw', () => {
    expect(promptsFor(say(2, 2, 1, 3))[0]).toEqual({ key: 'apart', high: ['Table 4'], low: ['Table 3'] });
    expect(keys(2, 2, 1, 3)).toEqual(['apart', 'twoOrThree', 'evidence', 'firstStep']);
  });

  it('asks one mind for its proof, and those who do not know whom to ask', () => {
    expect(keys(2, 2)).toEqual(['same', 'evidence', 'nextStep']);
    expect(keys('DK', 3)).toEqual(['dontKnow', 'found', 'evidence', 'nextStep']);
    expect(keys('NA', 3)).toEqual(['notApplicable', 'evidence', 'nextStep']);
    expect(keys()).toEqual(['evidence', 'firstStep']);
  });
});
