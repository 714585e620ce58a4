import { isDeepStrictEqual } from 'node:util';
import type { Rooms, Stores } from '#main/core/rooms.ts';
import type { Assessment } from '#shared/assessment/assessment.ts';
import type { Change } from '#shared/assessment/change.ts';
import type { AnyRecordKind } from './record-kinds.ts';
import { assessmentRecord } from './records.ts';

/** Records of an assessment whose history is torn, or does not end in what is stored. */
export function historyFaults(
  { stores, recordKinds }: Pick<Rooms, 'stores' | 'recordKinds'>,
  own: Assessment,
): string[] {
  const heads = new Map<string, Change>();
  const torn = new Set<string>();
  for (const change of stores.history.ofAssessment(own.id)) {
    const head = heads.get(change.record);
    if (head ? !change.parents.includes(head.id) : change.parents.length > 0) torn.add(change.record);
    heads.set(change.record, change);
  }
  const stored = storedRecords(recordKinds, stores, own);
  const adrift = [...new Set([...heads.keys(), ...stored.keys()])].filter(
    (record) => !isDeepStrictEqual(heads.get(record)?.after ?? null, stored.get(record) ?? null),
  );
  return [...new Set([...torn, ...adrift])].map((record) => `${own.id} ${record}`);
}

/** Every record of an assessment by the name that history gives it. */
function storedRecords(kinds: readonly AnyRecordKind[], { history }: Stores, own: Assessment): Map<string, unknown> {
  const lastState = history.ofRecord(own.id, assessmentRecord).at(-1)?.after;
  const stored = kinds.flatMap((kind) => kind.list(own)).map(({ record, state }) => [record, state] as const);
  // Every act moves the assessment's time of change without a step of its own.
  return new Map<string, unknown>([
    ...stored,
    [assessmentRecord, { ...own, updatedAt: Reflect.get(Object(lastState), 'updatedAt') }],
  ]);
}
