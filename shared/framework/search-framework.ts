import { findFolded, folded } from '../i18n/folded.ts';
import type { SearchRecord } from './search-records.ts';

/** A record in which all words of a search stand in one field, and a stretch of that field around the first of them. */
export interface Hit {
  readonly record: SearchRecord;
  readonly field: string;
  readonly before: string;
  readonly match: string;
  readonly after: string;
}

/** Letters shown on each side of what was found. */
const AROUND = 70;
/** Fields by which a thing is known: hits in them come first. */
const NAMES: readonly string[] = ['id', 'title', 'term', 'statement'];

/** What holds all words of a search, whatever their case and accents; hits in names first, else in the framework's order. */
export function searchFramework(records: readonly SearchRecord[], search: string): readonly Hit[] {
  const wanted = folded(search).split(/\s+/).filter(Boolean);
  const [first] = wanted;
  if (first === undefined) return [];
  const hits = records.flatMap((record) => {
    const field = record.texts.find(([, text]) => holdsAll(folded(text), wanted));
    return field ? [hitOf(record, field, first)] : [];
  });
  const isNamed = ({ field }: Hit) => NAMES.includes(field);
  return [...hits.filter(isNamed), ...hits.filter((hit) => !isNamed(hit))];
}

const holdsAll = (text: string, wanted: readonly string[]) => wanted.every((word) => text.includes(word));

function hitOf(record: SearchRecord, [field, text]: readonly [string, string], word: string): Hit {
  const { start, end } = findFolded(text, word) ?? { start: 0, end: 0 };
  const from = start <= AROUND ? 0 : text.indexOf(' ', start - AROUND) + 1;
  const to = text.length - end <= AROUND ? text.length : Math.max(end, text.lastIndexOf(' ', end + AROUND));
  return {
    record,
    field,
    before: `${from > 0 ? '… ' : ''}${text.slice(from, start)}`,
    match: text.slice(start, end),
    after: `${text.slice(end, to)}${to < text.length ? ' …' : ''}`,
  };
}
