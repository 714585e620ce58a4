import type { Database } from '#main/database/database.ts';
import type { AssessmentId, RespondentId } from '#shared/assessment/ids.ts';

/** A body of another assessment, and which of ours it is. */
export interface RememberedPairing {
  readonly assessmentId: AssessmentId;
  readonly originAssessmentId: AssessmentId;
  readonly originRespondentId: RespondentId;
  readonly respondentId: RespondentId;
}

/** All SQL about pairings. */
export function createPairingStore(database: Database) {
  const select = database.prepare<[string, string], { origin_respondent_id: string; respondent_id: string }>(
    'SELECT origin_respondent_id, respondent_id FROM pairing WHERE assessment_id = ? AND origin_assessment_id = ?',
  );
  const upsert = database.prepare<[RememberedPairing]>(
    `INSERT INTO pairing (assessment_id, origin_assessment_id, origin_respondent_id, respondent_id)
     VALUES (@assessmentId, @originAssessmentId, @originRespondentId, @respondentId)
     ON CONFLICT (assessment_id, origin_assessment_id, origin_respondent_id) DO UPDATE SET respondent_id = excluded.respondent_id`,
  );
  return {
    /** By the other assessment's respondent: ours. */
    list: (assessmentId: AssessmentId, originAssessmentId: AssessmentId): Map<RespondentId, RespondentId> =>
      new Map(
        select
          .all(assessmentId, originAssessmentId)
          // Casts: the columns hold what this store wrote.
          .map((row) => [row.origin_respondent_id as RespondentId, row.respondent_id as RespondentId]),
      ),
    save: (pairing: RememberedPairing): void => void upsert.run(pairing),
  };
}
