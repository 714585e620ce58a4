import type { Rooms } from '#main/core/rooms.ts';
import { currentWindow } from '#main/core/window-context.ts';
import type { AssessmentId, RespondentId } from '#shared/assessment/ids.ts';
import type { historyContract } from '#shared/contract/history.ts';
import type { RoomHandlers } from '#shared/contract/index.ts';
import { undoStacks } from '#shared/history/undo-stacks.ts';
import { bringBack, comesBack, compareMoments } from './moments.ts';
import type { Author } from './recorder.ts';
import { agreedRecord, answerRecord } from './records.ts';
import { removePerson } from './remove-person.ts';
import { takeBack } from './take-back.ts';

/** Acts in one piece of the list of what was done. */
const PIECE = 200;

export function historyHandlers(rooms: Rooms): RoomHandlers<typeof historyContract> {
  const { stores, guard } = rooms;
  const authorOf = (assessmentId: AssessmentId, id: RespondentId | undefined): Author => ({
    respondentId: id === undefined ? null : guard.respondent(assessmentId, id).id,
    role: '',
  });
  return {
    'history.ofAnswer': ({ assessmentId, respondentId, indicatorId }) => {
      const assessment = guard.assessment(assessmentId);
      guard.indicator(assessment, indicatorId);
      guard.respondent(assessmentId, respondentId);
      return stores.history.ofRecord(assessmentId, answerRecord(respondentId, indicatorId));
    },
    'history.ofAgreed': ({ assessmentId, indicatorId }) => {
      guard.indicator(guard.assessment(assessmentId), indicatorId);
      return stores.history.ofRecord(assessmentId, agreedRecord(indicatorId));
    },
    'history.acts': ({ assessmentId, before = Number.MAX_SAFE_INTEGER }) =>
      stores.history.acts(guard.assessment(assessmentId).id, before, PIECE),
    'history.compare': ({ assessmentId, from, to }) =>
      compareMoments(rooms, guard.assessment(assessmentId), from, to).map((step) => ({
        record: step.record,
        // States come from JSON columns, so they are JSON.
        from: step.from as never,
        to: step.to as never,
        comesBack: comesBack(step.record),
      })),
    'history.bringBack': ({ assessmentId, respondentId, moment, records }) =>
      bringBack(rooms, guard.open(assessmentId), { moment, records, author: authorOf(assessmentId, respondentId) }),
    'history.undoable': ({ assessmentId }) => {
      const stacks = undoStacks(stores.history.actsOfWindow(guard.assessment(assessmentId).id, currentWindow()));
      return { undo: stacks.undo.length > 0, redo: stacks.redo.length > 0 };
    },
    'history.removePerson': ({ assessmentId, name }) => ({ removed: removePerson(rooms, assessmentId, name) }),
    'history.undo': ({ assessmentId, respondentId }) =>
      takeBack(rooms, assessmentId, 'undo', authorOf(assessmentId, respondentId)),
    'history.redo': ({ assessmentId, respondentId }) =>
      takeBack(rooms, assessmentId, 'redo', authorOf(assessmentId, respondentId)),
  };
}
