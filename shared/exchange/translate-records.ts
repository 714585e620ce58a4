import type { PackedChange, PackedRecord } from './package-format.ts';

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** Turns every id in records of another assessment into ours: in the records' names, in their states and in their histories. */
export function translateRecords(records: readonly PackedRecord[], idOf: (id: string) => string): PackedRecord[] {
  const translated = <T>(value: T): T => mapTexts(value, (text) => (UUID.test(text) ? idOf(text) : text)) as T;
  return records.map(({ record, changes }) => ({
    record: record.split('/').map(translated).join('/'),
    changes: changes.map((change): PackedChange => {
      const { id, parents, after, author } = translated(change);
      return { id, parents, after, author, at: change.at };
    }),
  }));
}

function mapTexts(value: unknown, map: (text: string) => string): unknown {
  if (typeof value === 'string') return map(value);
  if (Array.isArray(value)) return value.map((part) => mapTexts(part, map));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [map(key), mapTexts(part, map)]));
}
