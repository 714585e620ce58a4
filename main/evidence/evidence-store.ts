import type { Database } from '#main/database/database.ts';
import type { AttachedType, Evidence } from '#shared/assessment/evidence.ts';
import type { AssessmentId, EvidenceId } from '#shared/assessment/ids.ts';

type EvidenceRow = {
  id: string;
  assessment_id: string;
  title: string;
  body: string;
  year: number | null;
  page: string;
  link: string;
  file_hash: string | null;
  file_name: string | null;
  file_size: number | null;
  file_type: string | null;
};

const COLUMNS = 'id, assessment_id, title, body, year, page, link, file_hash, file_name, file_size, file_type';

/** All SQL about evidence; the contents of attached files are the attachment store's. */
export function createEvidenceStore(database: Database) {
  const selectAll = database.prepare<[string], EvidenceRow>(
    `SELECT ${COLUMNS} FROM evidence WHERE assessment_id = ? ORDER BY title, year, page, id`,
  );
  const selectOne = database.prepare<[string], EvidenceRow>(`SELECT ${COLUMNS} FROM evidence WHERE id = ?`);
  const upsert = database.prepare<[EvidenceRow]>(
    `INSERT INTO evidence (${COLUMNS})
     VALUES (@id, @assessment_id, @title, @body, @year, @page, @link, @file_hash, @file_name, @file_size, @file_type)
     ON CONFLICT (id) DO UPDATE SET title = excluded.title, body = excluded.body, year = excluded.year, page = excluded.page, link = excluded.link,
       file_hash = excluded.file_hash, file_name = excluded.file_name, file_size = excluded.file_size, file_type = excluded.file_type`,
  );
  const remove = database.prepare<[string]>('DELETE FROM evidence WHERE id = ?');
  return {
    list: (assessmentId: AssessmentId): Evidence[] => selectAll.all(assessmentId).map(fromRow),
    get(id: EvidenceId): Evidence | undefined {
      const row = selectOne.get(id);
      return row && fromRow(row);
    },
    /** The content of an attached file must be in the library already; from now on it stays for this assessment too. */
    save: (evidence: Evidence): void => void upsert.run(toRow(evidence)),
    remove: (id: EvidenceId): void => void remove.run(id),
  };
}

const toRow = ({ assessmentId, file, ...citation }: Evidence): EvidenceRow => ({
  ...citation,
  assessment_id: assessmentId,
  file_hash: file?.hash ?? null,
  file_name: file?.name ?? null,
  file_size: file?.sizeBytes ?? null,
  file_type: file?.type ?? null,
});

// Casts: the columns hold what this store wrote.
function fromRow({
  id,
  assessment_id,
  file_hash,
  file_name,
  file_size,
  file_type,
  ...citation
}: EvidenceRow): Evidence {
  const evidence = { ...citation, id: id as EvidenceId, assessmentId: assessment_id as AssessmentId };
  if (file_hash === null || file_name === null || file_size === null || file_type === null) return evidence;
  return {
    ...evidence,
    file: { hash: file_hash, name: file_name, sizeBytes: file_size, type: file_type as AttachedType },
  };
}
