import type { Rooms } from '#main/core/rooms.ts';
import type { Assessment } from '#shared/assessment/assessment.ts';
import { fingerprintOf, fingerprintOfPrinted, printedState } from './fingerprint.ts';
import { statesNow } from './record-kinds.ts';

/** A state of an assessment: every record, and when it came about; null is the present one. */
export interface FoundState {
  readonly states: ReadonlyMap<string, unknown>;
  readonly at: string | null;
}

/** The state with a fingerprint: the present one, or the last one after an act in which the assessment stood so. Undefined where it never did. */
export function findState(rooms: Rooms, own: Assessment, fingerprint: string): FoundState | undefined {
  const now = statesNow(rooms, own);
  if (fingerprintOf(now) === fingerprint) return { states: now, at: null };
  const changes = rooms.stores.history.until(own.id, Number.MAX_SAFE_INTEGER);
  const states = new Map<string, unknown>();
  const printed = new Map<string, string>();
  let found: FoundState | undefined;
  for (const [index, { record, after, group, at }] of changes.entries()) {
    if (after === null) {
      states.delete(record);
      printed.delete(record);
    } else {
      states.set(record, after);
      printed.set(record, printedState(record, after));
    }
    const isEndOfAct = changes[index + 1]?.group !== group;
    if (isEndOfAct && fingerprintOfPrinted(printed) === fingerprint) found = { states: new Map(states), at };
  }
  return found;
}
