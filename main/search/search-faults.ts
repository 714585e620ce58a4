import type { Rooms } from '#main/core/rooms.ts';
import type { Assessment } from '#shared/assessment/assessment.ts';
import { wordsOf } from './follow-changes.ts';

/** Records that a search would miss, or find under words that they no longer have. What the index has not come to yet is no fault. */
export function searchFaults({ stores: { search, changeStream }, recordKinds }: Rooms, own: Assessment): string[] {
  const reached = search.reached();
  const heads = changeStream.heads(own.id);
  const isBehind = heads.some(({ sequence }) => sequence > reached);
  if (isBehind) return [];
  const entries = new Map(search.entriesOf(own.id).map(({ record, sequence }) => [record, sequence]));
  const stored = new Map(
    recordKinds
      .flatMap(({ list }) => list(own))
      .filter(({ record, state }) => wordsOf(recordKinds, record, state) !== '')
      .map(({ record }) => [record, heads.find((head) => head.record === record)?.sequence]),
  );
  const stale = [...stored].filter(([record, sequence]) => entries.get(record) !== sequence).length;
  const gone = [...entries.keys()].filter((record) => !stored.has(record)).length;
  return stale + gone === 0 ? [] : [`${own.id}: ${stale + gone}`];
}

/** Entries without words, or words without an entry. */
export function indexFaults({ stores: { search } }: Rooms): string[] {
  const { entries, indexed } = search.sizes();
  return entries === indexed ? [] : [`${entries} / ${indexed}`];
}
