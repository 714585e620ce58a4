import type { Rooms } from '#main/core/rooms.ts';
import { answerRecord } from '#main/history/records.ts';
import type { evidenceContract } from '#shared/contract/evidence.ts';
import type { RoomHandlers } from '#shared/contract/index.ts';
import { AppError } from '#shared/contract/refusal.ts';
import { attachmentHandlers } from './attachment-handlers.ts';
import { knownEvidence, newEvidence, saveEvidence, tieToAnswer } from './cite.ts';

export function evidenceHandlers(rooms: Rooms): RoomHandlers<typeof evidenceContract> {
  const { stores, guard, act } = rooms;
  return {
    ...attachmentHandlers(rooms),
    'evidence.list': ({ assessmentId }) => stores.evidence.list(guard.assessment(assessmentId).id),
    'evidence.cite': ({ source, ...ofAnswer }) => {
      const { assessmentId, respondentId, indicatorId } = ofAnswer;
      guard.answerable(assessmentId, respondentId, indicatorId);
      const isNew = 'citation' in source;
      const evidence = isNew
        ? newEvidence(rooms, assessmentId, source.citation)
        : knownEvidence(rooms, assessmentId, source.evidenceId);
      return act({ assessmentId, author: { respondentId, role: '' } }, (record, at) => {
        if (isNew) saveEvidence(rooms, { before: null, after: evidence }, record);
        return { evidence, answer: tieToAnswer(rooms, ofAnswer, evidence, { record, at }) };
      });
    },
    'evidence.uncite': ({ assessmentId, respondentId, indicatorId, evidenceId }) => {
      guard.answerable(assessmentId, respondentId, indicatorId);
      const before = stores.answers.get(assessmentId, respondentId, indicatorId);
      if (!before?.evidenceIds.includes(evidenceId)) throw new AppError('unknown-evidence', { id: evidenceId });
      return act({ assessmentId, author: { respondentId, role: '' } }, (record, at) => {
        const after = { ...before, evidenceIds: before.evidenceIds.filter((id) => id !== evidenceId), answeredAt: at };
        stores.answers.save(assessmentId, after);
        record(answerRecord(respondentId, indicatorId), before, after);
        return after;
      });
    },
    'evidence.save': ({ assessmentId, evidenceId, citation }) => {
      guard.open(assessmentId);
      const before = knownEvidence(rooms, assessmentId, evidenceId);
      return act({ assessmentId }, (record) =>
        saveEvidence(rooms, { before, after: { ...before, ...citation } }, record),
      );
    },
  };
}
