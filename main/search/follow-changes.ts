import type { Rooms } from '#main/core/rooms.ts';
import type { AnyRecordKind } from '#main/history/record-kinds.ts';
import { indexedWords } from '#shared/search/words.ts';

/** Reads the changes that the index has not seen yet, at most so many; says whether that was all. */
export function followChanges({ database, stores, recordKinds }: Rooms, most: number): boolean {
  const { search, changeStream } = stores;
  const reached = search.reached();
  const changes = changeStream.following(reached, most);
  const last = changes.at(-1);
  if (!last) return true;
  database
    .transaction(() => {
      // No index, or one of an older rule: what may lie there is not to be mixed with the new one.
      if (reached === 0) search.clear();
      const newest = new Map(changes.map((change) => [`${change.assessmentId} ${change.record}`, change]));
      for (const { assessmentId, record, sequence, after } of newest.values())
        search.put({ assessmentId, record, sequence }, after === null ? '' : wordsOf(recordKinds, record, after));
      search.reach(last.sequence);
    })
    .immediate();
  return changes.length < most;
}

/** The words by which a record is found: all that people typed in it, and the indicator that it is named for. */
export function wordsOf(kinds: readonly AnyRecordKind[], record: string, state: unknown): string {
  const texts = kinds.find((kind) => kind.isOf(record))?.textsOf(state) ?? [];
  return indexedWords([...record.split('/').filter((part) => INDICATOR.test(part)), ...texts]);
}

/** Such as "LAB-07"; ids of records have hyphens too, but small letters. */
const INDICATOR = /^[A-Z]+-[0-9]+$/;
