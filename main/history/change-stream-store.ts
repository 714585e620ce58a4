import type { Database } from '#main/database/database.ts';
import type { AssessmentId } from '#shared/assessment/ids.ts';

type StateRow = { sequence: number; assessmentId: AssessmentId; record: string; after: string };

/** A record's state after a change. */
interface RecordState extends Omit<StateRow, 'after'> {
  /** Null where the change took the record away. */
  readonly after: unknown;
}

/** All SQL about changes for those who follow them across assessments, in the order in which they were written. */
export function createChangeStreamStore(database: Database) {
  const select = 'SELECT sequence, assessment_id AS assessmentId, record, after_json AS after FROM change';
  const selectFollowing = database.prepare<[number, number], StateRow>(
    `${select} WHERE sequence > ? ORDER BY sequence LIMIT ?`,
  );
  const selectLast = database.prepare<[string, string], StateRow>(
    `${select} WHERE assessment_id = ? AND record = ? ORDER BY sequence DESC LIMIT 1`,
  );
  const selectHeads = database.prepare<[string], { record: string; sequence: number }>(
    'SELECT record, max(sequence) AS sequence FROM change WHERE assessment_id = ? GROUP BY record',
  );
  return {
    /** The changes after one, of all assessments, oldest first. */
    following: (sequence: number, limit: number): RecordState[] => selectFollowing.all(sequence, limit).map(fromRow),
    /** A record's newest state. */
    last(assessmentId: AssessmentId, record: string): RecordState | undefined {
      const row = selectLast.get(assessmentId, record);
      return row && fromRow(row);
    },
    /** Every record of an assessment with its newest change. */
    heads: (assessmentId: AssessmentId) => selectHeads.all(assessmentId),
  };
}

const fromRow = ({ after, ...plain }: StateRow): RecordState => ({ ...plain, after: JSON.parse(after) });
