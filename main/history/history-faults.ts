import { isDeepStrictEqual } from 'node:util';
import type { Rooms } from '#main/core/rooms.ts';
import type { Assessment } from '#shared/assessment/assessment.ts';
import { chainFault } from '#shared/exchange/chain.ts';
import { statesNow } from './record-kinds.ts';

/** Records of an assessment whose history is torn, or does not end in what is stored. */
export function historyFaults(rooms: Rooms, own: Assessment): string[] {
  const histories = Map.groupBy(rooms.stores.history.ofAssessment(own.id), ({ record }) => record);
  // Histories branch where two libraries wrote, and come together again where they were merged.
  const torn = [...histories].flatMap(([record, changes]) => (chainFault(changes) ? [record] : []));
  const stored = statesNow(rooms, own);
  const adrift = [...new Set([...histories.keys(), ...stored.keys()])].filter(
    (record) => !isDeepStrictEqual(histories.get(record)?.at(-1)?.after ?? null, stored.get(record) ?? null),
  );
  return [...new Set([...torn, ...adrift])].map((record) => `${own.id} ${record}`);
}
