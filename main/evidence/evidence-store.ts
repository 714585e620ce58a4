import type { Database } from '#main/database/database.ts';
import type { Evidence } from '#shared/assessment/evidence.ts';
import type { AssessmentId, EvidenceId } from '#shared/assessment/ids.ts';

type EvidenceRow = {
  id: string;
  assessment_id: string;
  title: string;
  body: string;
  year: number | null;
  page: string;
  link: string;
};

const COLUMNS = 'id, assessment_id, title, body, year, page, link';

/** All SQL about evidence. */
export function createEvidenceStore(database: Database) {
  const selectAll = database.prepare<[string], EvidenceRow>(
    `SELECT ${COLUMNS} FROM evidence WHERE assessment_id = ? ORDER BY title, year, page, id`,
  );
  const selectOne = database.prepare<[string], EvidenceRow>(`SELECT ${COLUMNS} FROM evidence WHERE id = ?`);
  const upsert = database.prepare<[EvidenceRow]>(
    `INSERT INTO evidence (${COLUMNS}) VALUES (@id, @assessment_id, @title, @body, @year, @page, @link)
     ON CONFLICT (id) DO UPDATE SET title = excluded.title, body = excluded.body, year = excluded.year, page = excluded.page, link = excluded.link`,
  );
  const remove = database.prepare<[string]>('DELETE FROM evidence WHERE id = ?');
  return {
    list: (assessmentId: AssessmentId): Evidence[] => selectAll.all(assessmentId).map(fromRow),
    get(id: EvidenceId): Evidence | undefined {
      const row = selectOne.get(id);
      return row && fromRow(row);
    },
    save: ({ assessmentId, ...evidence }: Evidence): void =>
      void upsert.run({ ...evidence, assessment_id: assessmentId }),
    remove: (id: EvidenceId): void => void remove.run(id),
  };
}

// Casts: the columns hold what this store wrote.
const fromRow = ({ id, assessment_id, ...citation }: EvidenceRow): Evidence => ({
  ...citation,
  id: id as EvidenceId,
  assessmentId: assessment_id as AssessmentId,
});
