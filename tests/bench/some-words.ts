import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';

const FILES = ['round-1.yaml', 'round-2.yaml', 'practice.yaml'];

/** Every comment in a part of the worked example. */
const commentsIn = (value: unknown): string[] =>
  typeof value === 'object' && value !== null
    ? Object.entries(value).flatMap(([key, part]) =>
        key === 'comment' && typeof part === 'string' ? [part] : commentsIn(part),
      )
    : [];

/** Sentences as officials write them: the comments of the worked example. */
export const someComments = (resources: string): readonly string[] =>
  FILES.flatMap((file) => commentsIn(parse(readFileSync(join(resources, 'samples/ombreda', file), 'utf8'))));

const SYLLABLES = ['ba', 'do', 'ka', 'lim', 'ne', 'or', 'pa', 'ri', 'sul', 'ta', 'ven', 'zo'];

/** An invented name of a place; of the rarer ones a search finds few. */
export function aPlaceName(random: () => number): string {
  const word = Array.from({ length: 3 }, () => SYLLABLES[Math.floor(random() * SYLLABLES.length)]).join('');
  return word.charAt(0).toUpperCase() + word.slice(1);
}
