import { isDeepStrictEqual } from 'node:util';
import type { Rooms } from '#main/core/rooms.ts';
import type { Assessment } from '#shared/assessment/assessment.ts';
import type { Change } from '#shared/assessment/change.ts';
import { statesNow } from './record-kinds.ts';

/** Records of an assessment whose history is torn, or does not end in what is stored. */
export function historyFaults(rooms: Rooms, own: Assessment): string[] {
  const heads = new Map<string, Change>();
  const torn = new Set<string>();
  for (const change of rooms.stores.history.ofAssessment(own.id)) {
    const head = heads.get(change.record);
    if (head ? !change.parents.includes(head.id) : change.parents.length > 0) torn.add(change.record);
    heads.set(change.record, change);
  }
  const stored = statesNow(rooms, own);
  const adrift = [...new Set([...heads.keys(), ...stored.keys()])].filter(
    (record) => !isDeepStrictEqual(heads.get(record)?.after ?? null, stored.get(record) ?? null),
  );
  return [...new Set([...torn, ...adrift])].map((record) => `${own.id} ${record}`);
}
