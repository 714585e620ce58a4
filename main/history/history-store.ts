import type { Database } from '#main/database/database.ts';
import type { Change } from '#shared/assessment/change.ts';
import type { AssessmentId, ChangeId, RespondentId } from '#shared/assessment/ids.ts';

type ChangeRow = {
  sequence: number;
  id: string;
  change_group: string;
  record: string;
  parents_json: string;
  before_json: string;
  after_json: string;
  author_respondent_id: string | null;
  author_role: string;
  at: string;
};

/** One step to be written: the record as it was and as it is now. */
export interface NewChange {
  readonly id: string;
  readonly group: string;
  readonly assessmentId: AssessmentId;
  readonly record: string;
  readonly before: unknown;
  readonly after: unknown;
  readonly author: { readonly respondentId: RespondentId | null; readonly role: string };
  readonly at: string;
}

/** All SQL about changes. There is no update and no delete: history only grows. */
export function createHistoryStore(database: Database) {
  const selectHead = database
    .prepare<[string, string], string>(
      'SELECT id FROM change WHERE assessment_id = ? AND record = ? ORDER BY sequence DESC LIMIT 1',
    )
    .pluck();
  const select = `SELECT sequence, id, change_group, record, parents_json, before_json, after_json, author_respondent_id, author_role, at FROM change`;
  const selectOfRecord = database.prepare<[string, string], ChangeRow>(
    `${select} WHERE assessment_id = ? AND record = ? ORDER BY sequence`,
  );
  const selectOfAssessment = database.prepare<[string], ChangeRow>(
    `${select} WHERE assessment_id = ? ORDER BY record, sequence`,
  );
  const insert = database.prepare(
    `INSERT INTO change (id, change_group, assessment_id, record, parents_json, before_json, after_json, author_respondent_id, author_role, at)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
  );
  return {
    append({ id, group, assessmentId, record, before, after, author, at }: NewChange): void {
      const head = selectHead.get(assessmentId, record);
      const parents = JSON.stringify(head === undefined ? [] : [head]);
      insert.run(
        id,
        group,
        assessmentId,
        record,
        parents,
        toJson(before),
        toJson(after),
        author.respondentId,
        author.role,
        at,
      );
    },
    ofRecord: (assessmentId: AssessmentId, record: string): Change[] =>
      selectOfRecord.all(assessmentId, record).map(fromRow),
    /** Record by record, each from its first change on. */
    ofAssessment: (assessmentId: AssessmentId): Change[] => selectOfAssessment.all(assessmentId).map(fromRow),
  };
}
export type HistoryStore = ReturnType<typeof createHistoryStore>;

const toJson = (value: unknown): string => JSON.stringify(value ?? null);

// The casts restore the brands that the store itself wrote.
const fromRow = (row: ChangeRow): Change => ({
  sequence: row.sequence,
  id: row.id as ChangeId,
  group: row.change_group,
  record: row.record,
  parents: JSON.parse(row.parents_json) as ChangeId[],
  before: JSON.parse(row.before_json),
  after: JSON.parse(row.after_json),
  author: { respondentId: row.author_respondent_id as RespondentId | null, role: row.author_role },
  at: row.at,
});
