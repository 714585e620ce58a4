import type { Rooms } from '#main/core/rooms.ts';
import { withoutUndefined } from '#main/library/setting-store.ts';
import { sheetActs } from '#main/sheets/sheet-acts.ts';
import type { RoomHandlers } from '#shared/contract/index.ts';
import type { planContract } from '#shared/contract/plan.ts';
import { AppError } from '#shared/contract/refusal.ts';
import { type Priority, prioritySheet } from '#shared/plan/priority.ts';
import { knownRow } from './known-row.ts';
import { assertBenchmark } from './plan-faults.ts';
import { rowWriter } from './row-writer.ts';

const THE_ONE = 'the-one';

type PriorityOperations = Pick<
  RoomHandlers<typeof planContract>,
  'plan.addPriority' | 'plan.savePriority' | 'plan.removePriority'
>;

export function priorityHandlers(rooms: Rooms): PriorityOperations {
  const { guard, act } = rooms;
  const priorities = sheetActs(rooms, prioritySheet);
  return {
    'plan.addPriority': ({ assessmentId, issue }) => {
      if (priorities.list(guard.open(assessmentId).id).length > 0) throw new AppError('second-priority');
      return priorities.save(assessmentId, { ...BLANK, issue });
    },
    'plan.savePriority': ({ assessmentId, changes }) => {
      const own = guard.open(assessmentId);
      const before = knownRow(rooms, prioritySheet, { assessmentId, id: THE_ONE }, 'no-priority');
      const after: Priority = { ...before, ...withoutUndefined(changes) };
      assertBenchmark(rooms, own, after.benchmarkId);
      return priorities.save(assessmentId, after);
    },
    'plan.removePriority': ({ assessmentId }) => {
      guard.open(assessmentId);
      const priority = knownRow(rooms, prioritySheet, { assessmentId, id: THE_ONE }, 'no-priority');
      act({ assessmentId }, (record) => rowWriter(rooms, assessmentId, record).take(prioritySheet, priority));
      return {};
    },
  };
}

const BLANK: Omit<Priority, 'issue'> = {
  id: THE_ONE,
  reason: '',
  benchmarkId: null,
  forum: '',
  date: '',
  speakerBody: '',
  speakerRole: '',
  newElement: '',
};
