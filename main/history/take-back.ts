import { isDeepStrictEqual } from 'node:util';
import type { Rooms } from '#main/core/rooms.ts';
import { currentWindow } from '#main/core/window-context.ts';
import type { Assessment } from '#shared/assessment/assessment.ts';
import type { AssessmentId } from '#shared/assessment/ids.ts';
import { AppError } from '#shared/contract/refusal.ts';
import { keepWhole, netSteps, reversed, type Step } from '#shared/history/steps.ts';
import { undoStacks } from '#shared/history/undo-stacks.ts';
import { refersTo, statesNow } from './record-kinds.ts';
import type { Author } from './recorder.ts';
import { assessmentRecord } from './records.ts';
import { replaceRecords } from './replace-records.ts';

export interface TakenBack {
  readonly records: readonly string[];
  /** Records that stay as they are, because a later change of another window or an import has touched them. */
  readonly left: readonly string[];
}

/**
 * Takes back the newest act of this window in this assessment, or does again what it took back last. It writes new
 * changes and deletes nothing. An act of which nothing can be moved any more is passed over for the next older one.
 */
export function takeBack(rooms: Rooms, assessmentId: AssessmentId, kind: 'undo' | 'redo', author: Author): TakenBack {
  const { stores, guard, act } = rooms;
  const own = guard.open(assessmentId);
  const left: string[] = [];
  for (const group of undoStacks(stores.history.actsOfWindow(assessmentId, currentWindow()))[kind].toReversed()) {
    const net = netSteps(stores.history.ofGroup(group));
    const steps = kind === 'undo' ? reversed(net) : net;
    const movable = movableSteps(rooms, own, steps);
    left.push(...steps.filter((step) => !movable.includes(step)).map(({ record }) => record));
    if (movable.length === 0) continue;
    return act({ assessmentId, author, undo: { kind, of: group } }, (record) => {
      replaceRecords(rooms, assessmentId, movable);
      for (const step of movable) record(step.record, step.from, step.to);
      return { records: movable.map((step) => step.record), left };
    });
  }
  throw kind === 'undo' ? new AppError('nothing-to-undo') : new AppError('nothing-to-redo');
}

/** Those whose record still stands as this window left it, and which leave nothing that refers to a record that is gone. */
function movableSteps(rooms: Rooms, own: Assessment, steps: readonly Step[]): Step[] {
  const { stores, recordKinds } = rooms;
  const stored = statesNow(rooms, own);
  const window = currentWindow();
  const untouched = steps.filter(
    ({ record, from, to }) =>
      // The assessment itself is never undone out of being: that is what the bin is for.
      !(record === assessmentRecord && to === null) &&
      stores.history.head(own.id, record)?.window === window &&
      isDeepStrictEqual(stored.get(record) ?? null, from),
  );
  return keepWhole(untouched, stored, refersTo(recordKinds));
}
