import type { FrameworkFault } from '#shared/framework/fault.ts';
import type { TextsOutline } from './outline.ts';
import type { YamlFile } from './read-yaml.ts';

/** In words: longer ones cannot be answered in one reading. */
const LONGEST_QUESTION = 30;
const LONGEST_DESCRIPTOR = 35;

/** Share of words in common from which two descriptors say nearly the same. */
const NEARLY_EQUAL = 0.8;

/** The question marks of the world's scripts. */
const QUESTION_MARK = /[?؟？\u037E;՞]$/;

/** Questions and level descriptors that are too long, are no questions, or do not differ from one another. */
export function wordFaults(texts: TextsOutline, file: YamlFile): FrameworkFault[] {
  return Object.entries(texts.indicators).flatMap(([id, { question, levels }]) => {
    const fault = (
      field: readonly PropertyKey[],
      code: FrameworkFault['code'],
      values: FrameworkFault['values'] = {},
    ): FrameworkFault => ({
      file: file.name,
      line: file.lineOf(['indicators', id, ...field]),
      id,
      field: field.map(String).join('.'),
      code,
      values,
    });
    const tooLong = countWords(question) > LONGEST_QUESTION;
    return [
      ...(tooLong
        ? [fault(['question'], 'question-too-long', { words: countWords(question), most: LONGEST_QUESTION })]
        : []),
      ...(question === '' || QUESTION_MARK.test(question.trim()) ? [] : [fault(['question'], 'no-question-mark')]),
      ...levels.flatMap((text, level) => {
        const words = countWords(text);
        return words > LONGEST_DESCRIPTOR
          ? [fault(['levels', level], 'level-too-long', { words, most: LONGEST_DESCRIPTOR })]
          : [];
      }),
      ...alikeLevels(levels).map(({ one, other, isEqual }) =>
        fault(['levels', other], isEqual ? 'levels-equal' : 'levels-alike', { level: one }),
      ),
    ];
  });
}

const countWords = (text: string) => text.split(/\s+/).filter((part) => /[\p{L}\p{N}]/u.test(part)).length;

const wordsIn = (text: string) => text.toLowerCase().match(/[\p{L}\p{N}]+(?:[-’'][\p{L}\p{N}]+)*/gu) ?? [];

/** Each pair of levels of which the second says what the first said already. */
function alikeLevels(levels: readonly string[]) {
  return levels.flatMap((text, other) =>
    levels.slice(0, other).flatMap((earlier, one) => {
      if (text === '' || earlier === '') return [];
      const isEqual = text.trim() === earlier.trim();
      return isEqual || likeness(earlier, text) >= NEARLY_EQUAL ? [{ one, other, isEqual }] : [];
    }),
  );
}

function likeness(one: string, other: string): number {
  const [a, b] = [new Set(wordsIn(one)), new Set(wordsIn(other))];
  const inBoth = [...a].filter((word) => b.has(word)).length;
  const inEither = a.size + b.size - inBoth;
  return inEither === 0 ? 0 : inBoth / inEither;
}
