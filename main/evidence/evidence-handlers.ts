import type { Rooms } from '#main/core/rooms.ts';
import { answerRecord, evidenceRecord } from '#main/history/records.ts';
import { blankAnswer } from '#shared/assessment/apply-answer-changes.ts';
import type { Citation, Evidence } from '#shared/assessment/evidence.ts';
import type { AssessmentId, EvidenceId } from '#shared/assessment/ids.ts';
import type { evidenceContract } from '#shared/contract/evidence.ts';
import type { RoomHandlers } from '#shared/contract/index.ts';
import { AppError } from '#shared/contract/refusal.ts';

export function evidenceHandlers({ stores, guard, act, ports }: Rooms): RoomHandlers<typeof evidenceContract> {
  const known = (assessmentId: AssessmentId, id: EvidenceId): Evidence => {
    const evidence = stores.evidence.get(id);
    if (evidence?.assessmentId !== assessmentId) throw new AppError('unknown-evidence', { id });
    return evidence;
  };
  // The one cast of a new id: here a UUID of the port becomes a citation's.
  const cited = (assessmentId: AssessmentId, citation: Citation): Evidence => ({
    ...citation,
    id: ports.newId() as EvidenceId,
    assessmentId,
  });

  return {
    'evidence.list': ({ assessmentId }) => stores.evidence.list(guard.assessment(assessmentId).id),
    'evidence.cite': ({ assessmentId, respondentId, indicatorId, source }) => {
      guard.answerable(assessmentId, respondentId, indicatorId);
      const isNew = 'citation' in source;
      const evidence = isNew ? cited(assessmentId, source.citation) : known(assessmentId, source.evidenceId);
      return act({ assessmentId, author: { respondentId, role: '' } }, (record, at) => {
        if (isNew) {
          stores.evidence.save(evidence);
          record(evidenceRecord(evidence.id), null, evidence);
        }
        const before = stores.answers.get(assessmentId, respondentId, indicatorId);
        const own = before ?? blankAnswer(respondentId, indicatorId);
        const answer = { ...own, evidenceIds: [...new Set([...own.evidenceIds, evidence.id])], answeredAt: at };
        stores.answers.save(assessmentId, answer);
        record(answerRecord(respondentId, indicatorId), before ?? null, answer);
        return { evidence, answer };
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
      const before = known(assessmentId, evidenceId);
      const after = { ...before, ...citation };
      return act({ assessmentId }, (record) => {
        stores.evidence.save(after);
        record(evidenceRecord(evidenceId), before, after);
        return after;
      });
    },
  };
}
