import type { Database } from '#main/database/database.ts';
import type { AgreedAnswer, Answer, AnswerValue, EvidenceGrade } from '#shared/assessment/answer.ts';
import type { AssessmentId, EvidenceId, IndicatorId, RespondentId } from '#shared/assessment/ids.ts';

type AnswerRow = {
  respondent_id: string;
  indicator_id: string;
  value: string | null;
  reason: string;
  whom_to_ask: string;
  grade: string | null;
  comment: string;
  is_flagged: 0 | 1;
  is_carried_over: 0 | 1;
  evidence_json: string;
  role: string;
  answered_at: string;
};

type AgreedRow = {
  indicator_id: string;
  value: string;
  grade: string | null;
  whom_to_ask: string;
  agreed_by: string;
  reason: string;
  agreed_at: string;
  evidence_json: string;
};

const AGREED_COLUMNS = 'indicator_id, value, grade, whom_to_ask, agreed_by, reason, agreed_at, evidence_json';
const COLUMNS =
  'respondent_id, indicator_id, value, reason, whom_to_ask, grade, comment, is_flagged, is_carried_over, evidence_json, role, answered_at';

/** All SQL about answers and agreed answers. */
export function createAnswerStore(database: Database) {
  const selectAll = database.prepare<[string], AnswerRow>(`SELECT ${COLUMNS} FROM answer WHERE assessment_id = ?`);
  const selectOwn = database.prepare<[string, string], AnswerRow>(
    `SELECT ${COLUMNS} FROM answer WHERE assessment_id = ? AND respondent_id = ?`,
  );
  const selectOne = database.prepare<[string, string, string], AnswerRow>(
    `SELECT ${COLUMNS} FROM answer WHERE assessment_id = ? AND respondent_id = ? AND indicator_id = ?`,
  );
  const countGiven = database.prepare<[string], { respondent_id: string; answered: number }>(
    'SELECT respondent_id, count(value) AS answered FROM answer WHERE assessment_id = ? GROUP BY respondent_id',
  );
  const upsert = database.prepare<[AnswerRow & { assessment_id: string }]>(
    `INSERT INTO answer (assessment_id, ${COLUMNS})
     VALUES (@assessment_id, @respondent_id, @indicator_id, @value, @reason, @whom_to_ask, @grade, @comment, @is_flagged, @is_carried_over, @evidence_json, @role, @answered_at)
     ON CONFLICT (assessment_id, respondent_id, indicator_id) DO UPDATE SET
       value = excluded.value, reason = excluded.reason, whom_to_ask = excluded.whom_to_ask, grade = excluded.grade, comment = excluded.comment,
       is_flagged = excluded.is_flagged, is_carried_over = excluded.is_carried_over, evidence_json = excluded.evidence_json, role = excluded.role, answered_at = excluded.answered_at`,
  );
  const selectAgreed = database.prepare<[string], AgreedRow>(
    `SELECT ${AGREED_COLUMNS} FROM agreed_answer WHERE assessment_id = ?`,
  );
  const selectOneAgreed = database.prepare<[string, string], AgreedRow>(
    `SELECT ${AGREED_COLUMNS} FROM agreed_answer WHERE assessment_id = ? AND indicator_id = ?`,
  );
  const upsertAgreed = database.prepare<[AgreedRow & { assessment_id: string }]>(
    `INSERT INTO agreed_answer (assessment_id, ${AGREED_COLUMNS})
     VALUES (@assessment_id, @indicator_id, @value, @grade, @whom_to_ask, @agreed_by, @reason, @agreed_at, @evidence_json)
     ON CONFLICT (assessment_id, indicator_id) DO UPDATE SET value = excluded.value, grade = excluded.grade, whom_to_ask = excluded.whom_to_ask,
       agreed_by = excluded.agreed_by, reason = excluded.reason, agreed_at = excluded.agreed_at, evidence_json = excluded.evidence_json`,
  );
  const remove = database.prepare<[string, string, string]>(
    'DELETE FROM answer WHERE assessment_id = ? AND respondent_id = ? AND indicator_id = ?',
  );
  const removeAgreed = database.prepare<[string, string]>(
    'DELETE FROM agreed_answer WHERE assessment_id = ? AND indicator_id = ?',
  );
  return {
    list: (assessmentId: AssessmentId, respondentId?: RespondentId): Answer[] =>
      (respondentId === undefined ? selectAll.all(assessmentId) : selectOwn.all(assessmentId, respondentId)).map(
        fromRow,
      ),
    get(assessmentId: AssessmentId, respondentId: RespondentId, indicatorId: IndicatorId): Answer | undefined {
      const row = selectOne.get(assessmentId, respondentId, indicatorId);
      return row && fromRow(row);
    },
    save: (assessmentId: AssessmentId, answer: Answer): void =>
      void upsert.run({ assessment_id: assessmentId, ...toRow(answer) }),
    remove: (assessmentId: AssessmentId, { respondentId, indicatorId }: Answer): void =>
      void remove.run(assessmentId, respondentId, indicatorId),
    /** How many values each respondent has given. */
    countByRespondent: (assessmentId: AssessmentId): Map<RespondentId, number> =>
      new Map(countGiven.all(assessmentId).map((row) => [row.respondent_id as RespondentId, row.answered])),
    listAgreed: (assessmentId: AssessmentId): AgreedAnswer[] => selectAgreed.all(assessmentId).map(fromAgreedRow),
    saveAgreed: (assessmentId: AssessmentId, agreed: AgreedAnswer): void =>
      void upsertAgreed.run({ assessment_id: assessmentId, ...toAgreedRow(agreed) }),
    removeAgreed: (assessmentId: AssessmentId, { indicatorId }: AgreedAnswer): void =>
      void removeAgreed.run(assessmentId, indicatorId),
    getAgreed(assessmentId: AssessmentId, indicatorId: IndicatorId): AgreedAnswer | undefined {
      const row = selectOneAgreed.get(assessmentId, indicatorId);
      return row && fromAgreedRow(row);
    },
  };
}

const toStored = (value: AnswerValue): string => String(value);

/** Levels are stored as their digit; the table's check allows nothing else. */
const fromStored = (value: string): AnswerValue =>
  value === 'NA' || value === 'DK' ? value : (Number(value) as AnswerValue);

const toRow = (answer: Answer): AnswerRow => ({
  respondent_id: answer.respondentId,
  indicator_id: answer.indicatorId,
  value: answer.value === null ? null : toStored(answer.value),
  reason: answer.reason,
  whom_to_ask: answer.whomToAsk,
  grade: answer.grade,
  comment: answer.comment,
  is_flagged: answer.isFlagged ? 1 : 0,
  is_carried_over: answer.isCarriedOver ? 1 : 0,
  evidence_json: JSON.stringify(answer.evidenceIds),
  role: answer.role,
  answered_at: answer.answeredAt,
});

// Casts: the columns hold what toRow wrote, and the table's own checks guard them.
const fromRow = (row: AnswerRow): Answer => ({
  respondentId: row.respondent_id as RespondentId,
  indicatorId: row.indicator_id as IndicatorId,
  value: row.value === null ? null : fromStored(row.value),
  reason: row.reason,
  whomToAsk: row.whom_to_ask,
  grade: row.grade as EvidenceGrade | null,
  comment: row.comment,
  isFlagged: row.is_flagged === 1,
  ...(row.is_carried_over === 1 ? { isCarriedOver: true as const } : {}),
  evidenceIds: JSON.parse(row.evidence_json) as EvidenceId[],
  role: row.role,
  answeredAt: row.answered_at,
});

const toAgreedRow = ({
  indicatorId,
  value,
  grade,
  whomToAsk,
  agreedBy,
  reason,
  agreedAt,
  evidenceIds,
}: AgreedAnswer): AgreedRow => ({
  indicator_id: indicatorId,
  value: toStored(value),
  grade,
  whom_to_ask: whomToAsk,
  agreed_by: agreedBy,
  reason,
  agreed_at: agreedAt,
  evidence_json: JSON.stringify(evidenceIds),
});

const fromAgreedRow = (row: AgreedRow): AgreedAnswer => ({
  indicatorId: row.indicator_id as IndicatorId,
  value: fromStored(row.value),
  grade: row.grade as EvidenceGrade | null,
  whomToAsk: row.whom_to_ask,
  agreedBy: row.agreed_by,
  reason: row.reason,
  agreedAt: row.agreed_at,
  evidenceIds: JSON.parse(row.evidence_json) as EvidenceId[],
});
