import { isDeepStrictEqual } from 'node:util';
import type { Rooms } from '#main/core/rooms.ts';
import type { Assessment } from '#shared/assessment/assessment.ts';
import type { AssessmentId } from '#shared/assessment/ids.ts';
import type { Step } from '#shared/history/steps.ts';
import { keepWhole } from '#shared/history/steps.ts';
import { refersTo, statesNow } from './record-kinds.ts';
import type { Author } from './recorder.ts';
import { replaceRecords } from './replace-records.ts';
import type { TakenBack } from './take-back.ts';

/** Every record as it stood at a moment; one that was not there has no entry. */
function statesAt({ stores }: Pick<Rooms, 'stores'>, assessmentId: AssessmentId, moment: number): Map<string, unknown> {
  const states = new Map<string, unknown>();
  for (const { record, after } of stores.history.until(assessmentId, moment)) {
    if (after === null) states.delete(record);
    else states.set(record, after);
  }
  return states;
}

/** What stands differently at `to` than at `from`, record by record. */
function stepsBetween(from: ReadonlyMap<string, unknown>, to: ReadonlyMap<string, unknown>): Step[] {
  return [...new Set([...from.keys(), ...to.keys()])]
    .map((record) => ({ record, from: from.get(record) ?? null, to: to.get(record) ?? null }))
    .filter((step) => !isDeepStrictEqual(step.from, step.to));
}

/** What changed between two moments; without a second one, until now. */
export function compareMoments(rooms: Rooms, own: Assessment, from: number, to: number | undefined): Step[] {
  const end = to === undefined ? statesNow(rooms, own) : statesAt(rooms, own.id, to);
  return stepsBetween(statesAt(rooms, own.id, from), end);
}

/** Only what bodies answered comes back by date: set-up, bodies and citations stay as they are. */
export const comesBack = (record: string): boolean => /^(answer|agreed)\//.test(record);

/** Puts records back as they were at a moment; those that would then refer to what is gone are left. */
export function bringBack(
  rooms: Rooms,
  own: Assessment,
  { moment, records, author }: { moment: number; records: readonly string[]; author: Author },
): TakenBack {
  const asked = new Set(records.filter(comesBack));
  const stored = statesNow(rooms, own);
  const steps = stepsBetween(stored, statesAt(rooms, own.id, moment)).filter(({ record }) => asked.has(record));
  const movable = keepWhole(steps, stored, refersTo(rooms.recordKinds));
  const left = steps.filter((step) => !movable.includes(step)).map(({ record }) => record);
  if (movable.length === 0) return { records: [], left };
  return rooms.act({ assessmentId: own.id, author }, (record) => {
    replaceRecords(rooms, own.id, movable);
    for (const step of movable) record(step.record, step.from, step.to);
    return { records: movable.map((step) => step.record), left };
  });
}
