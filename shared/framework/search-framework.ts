import { folded } from '../i18n/folded.ts';
import { type Snippet, snippetOf } from '../i18n/snippet.ts';
import type { SearchRecord } from './search-records.ts';

/** A record in which all words of a search stand in one field, and a stretch of that field around the first of them. */
export interface Hit extends Snippet {
  readonly record: SearchRecord;
  readonly field: string;
}

/** Fields by which a thing is known: hits in them come first. */
const NAMES: readonly string[] = ['id', 'title', 'term', 'statement'];

/** What holds all words of a search, whatever their case and accents; hits in names first, else in the framework's order. */
export function searchFramework(records: readonly SearchRecord[], search: string): readonly Hit[] {
  const wanted = folded(search).split(/\s+/).filter(Boolean);
  const [first] = wanted;
  if (first === undefined) return [];
  const hits = records.flatMap((record) => {
    const texts = foldedTexts(record);
    const field = record.texts.find((_text, index) => holdsAll(texts[index] ?? '', wanted));
    return field ? [hitOf(record, field, first)] : [];
  });
  const isNamed = ({ field }: Hit) => NAMES.includes(field);
  return [...hits.filter(isNamed), ...hits.filter((hit) => !isNamed(hit))];
}

const known = new WeakMap<SearchRecord, readonly string[]>();

/** A record's texts without case and accents, folded once and not with every letter that is typed. */
function foldedTexts(record: SearchRecord): readonly string[] {
  const texts = known.get(record) ?? record.texts.map(([, text]) => folded(text));
  known.set(record, texts);
  return texts;
}

const holdsAll = (text: string, wanted: readonly string[]) => wanted.every((word) => text.includes(word));

const hitOf = (record: SearchRecord, [field, text]: readonly [string, string], word: string): Hit => ({
  record,
  field,
  ...snippetOf(text, word),
});
