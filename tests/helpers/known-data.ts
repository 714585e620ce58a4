import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { resources } from './open-test-core.ts';

const leaves = (value: unknown): string[] => {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(leaves) : [];
};
const sample = join(resources, 'samples/ombreda');

/** What people typed into the worked example, and the titles of sources: no translation touches it. The longest first, so that no part of a text hides the whole. */
const KNOWN: readonly string[] = [
  ...readdirSync(sample).map((file) => join(sample, file)),
  join(resources, 'frameworks/mainstay-1/sources.yaml'),
]
  .flatMap((file) => leaves(parse(readFileSync(file, 'utf8'))))
  .flatMap((text) => [text, text.replace(/\s+/g, ' ').trim()])
  // A year on its own would hide a part of every date.
  .filter((text) => text.length > 3 && /\p{L}/u.test(text))
  .sort((a, b) => b.length - a.length);

const WHOLE = new Set(KNOWN);

/** Ids, codes, keys, grades, addresses, hashes, dates in English, the name of the program, and React Aria's own words, which go by the locale. */
const CODES =
  /https?:\/\/\S+|\b[A-Z]{3}(-\d{2})?\b|\b[A-Z]{1,2}\d{1,2}[a-e]?\b|\b\d{1,2}\.[0-9a-z]{1,2}\b|\b[A-Z]\b|\bNA\b|\bDK\b|\bMainstay\b|\bmainstay-\d+\b|\b\d{1,2} (January|February|March|April|May|June|July|August|September|October|November|December) \d{4}\b|\/tmp\/[\w/-]+|\bEnglish\b|\b[0-9a-f]{12}([0-9a-f]{52})?\b|\bDismiss\b|\bSelect an item\b|\bFN\b|\b(Ctrl|Shift|Alt|Enter|Esc|Tab)\b|\b[kM]B\b/g;

/** The English words that remain of a text when everything is taken away that no translation touches. */
export function untranslatedIn(text: string): string[] {
  // A name within a sentence that runs the other way is set apart by two signs without width.
  const plain = text.replace(/[\u2068\u2069]/g, '');
  // Most are one known text and nothing else, or hold no letter of English.
  if (WHOLE.has(plain) || !/[A-Za-z]/.test(plain.replace(CODES, ''))) return [];
  const rest = KNOWN.reduce((left, known) => left.replaceAll(known, ''), plain).replace(CODES, '');
  return /[A-Za-z]/.test(rest) ? [text] : [];
}
