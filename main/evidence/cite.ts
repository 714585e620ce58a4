import type { Rooms } from '#main/core/rooms.ts';
import type { RecordChange } from '#main/history/recorder.ts';
import { answerRecord, evidenceRecord } from '#main/history/records.ts';
import type { Answer } from '#shared/assessment/answer.ts';
import { blankAnswer } from '#shared/assessment/apply-answer-changes.ts';
import type { Citation, Evidence } from '#shared/assessment/evidence.ts';
import type { AssessmentId, EvidenceId, IndicatorId, RespondentId } from '#shared/assessment/ids.ts';
import { AppError } from '#shared/contract/refusal.ts';

/** Whose answer to what is concerned. */
interface OfAnswer {
  readonly assessmentId: AssessmentId;
  readonly respondentId: RespondentId;
  readonly indicatorId: IndicatorId;
}

export function knownEvidence({ stores }: Rooms, assessmentId: AssessmentId, id: EvidenceId): Evidence {
  const evidence = stores.evidence.get(id);
  if (evidence?.assessmentId !== assessmentId) throw new AppError('unknown-evidence', { id });
  return evidence;
}

/** A citation that is not stored yet. The one cast of a new id: here a UUID of the port becomes a citation's. */
export const newEvidence = ({ ports }: Rooms, assessmentId: AssessmentId, citation: Citation): Evidence => ({
  ...citation,
  id: ports.newId() as EvidenceId,
  assessmentId,
});

/** Stores a citation within an act; `before` is null for a new one. */
export function saveEvidence(
  { stores }: Rooms,
  { before, after }: { before: Evidence | null; after: Evidence },
  record: RecordChange,
): Evidence {
  stores.evidence.save(after);
  record(evidenceRecord(after.id), before, after);
  return after;
}

/** Ties a citation to an answer within an act; one that is tied already leaves the answer as it is. */
export function tieToAnswer(
  { stores }: Rooms,
  { assessmentId, respondentId, indicatorId }: OfAnswer,
  { id }: Evidence,
  { record, at }: { record: RecordChange; at: string },
): Answer {
  const before = stores.answers.get(assessmentId, respondentId, indicatorId);
  const own = before ?? blankAnswer(respondentId, indicatorId);
  if (own.evidenceIds.includes(id)) return own;
  const answer = { ...own, evidenceIds: [...own.evidenceIds, id], answeredAt: at };
  stores.answers.save(assessmentId, answer);
  record(answerRecord(respondentId, indicatorId), before ?? null, answer);
  return answer;
}
