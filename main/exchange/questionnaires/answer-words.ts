import { LEVELS } from '#shared/assessment/level.ts';
import { type AnswerWords, foldedWords } from '#shared/exchange/read-value.ts';
import type { Translate } from '#shared/i18n/translate.ts';

/** How answers are written in words, in each of the languages that a file may be filled in. */
export const answerWords = (languages: readonly Translate[]): AnswerWords => ({
  levels: LEVELS.map((level) => languages.map((t) => foldedWords(t(`level.${level}.name`)))),
  NA: languages.flatMap((t) => alternatives(t('questionnaire.words.NA'), t('value.NA'))),
  DK: languages.flatMap((t) => alternatives(t('questionnaire.words.DK'), t('value.DK'))),
});

const alternatives = (list: string, name: string): string[] => [...list.split('|'), name].map(foldedWords);
