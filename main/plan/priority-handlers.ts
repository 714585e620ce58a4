import type { Rooms } from '#main/core/rooms.ts';
import { withoutUndefined } from '#main/library/setting-store.ts';
import { sheetActs } from '#main/sheets/sheet-acts.ts';
import type { AssessmentId } from '#shared/assessment/ids.ts';
import type { RoomHandlers } from '#shared/contract/index.ts';
import type { planContract } from '#shared/contract/plan.ts';
import { AppError } from '#shared/contract/refusal.ts';
import { type Priority, prioritySheet } from '#shared/plan/priority.ts';
import { assertBenchmark } from './plan-faults.ts';
import { rowWriter } from './row-writer.ts';

const THE_ONE = 'the-one';

type PriorityOperations = Pick<
  RoomHandlers<typeof planContract>,
  'plan.addPriority' | 'plan.savePriority' | 'plan.removePriority'
>;

export function priorityHandlers(rooms: Rooms): PriorityOperations {
  const { stores, guard, act } = rooms;
  const priorities = sheetActs(rooms, prioritySheet);
  const theOne = (assessmentId: AssessmentId): Priority => {
    const found = stores.sheets.get(prioritySheet, assessmentId, THE_ONE);
    if (!found) throw new AppError('no-priority');
    return found;
  };
  return {
    'plan.addPriority': ({ assessmentId, issue }) => {
      if (priorities.list(guard.open(assessmentId).id).length > 0) throw new AppError('second-priority');
      return priorities.save(assessmentId, { ...BLANK, issue });
    },
    'plan.savePriority': ({ assessmentId, changes }) => {
      const own = guard.open(assessmentId);
      const after: Priority = { ...theOne(assessmentId), ...withoutUndefined(changes) };
      assertBenchmark(rooms, own, after.benchmarkId);
      return priorities.save(assessmentId, after);
    },
    'plan.removePriority': ({ assessmentId }) => {
      guard.open(assessmentId);
      const priority = theOne(assessmentId);
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
