import type { Rooms } from '#main/core/rooms.ts';
import { answerRecord } from '#main/history/records.ts';
import { applyAnswerChanges, blankAnswer } from '#shared/assessment/apply-answer-changes.ts';
import type { answersContract } from '#shared/contract/answers.ts';
import type { RoomHandlers } from '#shared/contract/index.ts';
import { AppError } from '#shared/contract/refusal.ts';
import { agree, withdrawAgreement } from './agree.ts';

export function answerHandlers(rooms: Rooms): RoomHandlers<typeof answersContract> {
  const { stores, guard, act } = rooms;
  return {
    'answers.list': ({ assessmentId, respondentId }) => {
      guard.assessment(assessmentId);
      if (respondentId) guard.respondent(assessmentId, respondentId);
      return stores.answers.list(assessmentId, respondentId);
    },
    'answers.listAgreed': ({ assessmentId }) => stores.answers.listAgreed(guard.assessment(assessmentId).id),
    'answers.save': ({ assessmentId, respondentId, indicatorId, changes, role }) => {
      guard.answerable(assessmentId, respondentId, indicatorId);
      const before = stores.answers.get(assessmentId, respondentId, indicatorId);
      const after = applyAnswerChanges(before ?? blankAnswer(respondentId, indicatorId), changes);
      if (after === 'reason-missing') throw new AppError('reason-missing', { indicator: indicatorId });
      return act({ assessmentId, author: { respondentId, role: role ?? before?.role ?? '' } }, (record, at) => {
        const saved = { ...after, role: role ?? after.role, answeredAt: at };
        stores.answers.save(assessmentId, saved);
        record(answerRecord(respondentId, indicatorId), before ?? null, saved);
        return saved;
      });
    },
    'answers.agree': (input) => agree(rooms, input),
    'answers.withdrawAgreement': ({ assessmentId, indicatorId }) => {
      withdrawAgreement(rooms, assessmentId, indicatorId);
      return {};
    },
  };
}
