import type { Database } from '#main/database/database.ts';
import {
  type Assessment,
  type AssessmentSetup,
  assessmentSetup,
  type FrameworkPin,
} from '#shared/assessment/assessment.ts';
import type { AssessmentId } from '#shared/assessment/ids.ts';

type StatusNote = NonNullable<Assessment['statusNote']>;

type AssessmentRow = {
  id: string;
  place: string;
  setup_json: string;
  framework_key: string;
  framework_version: number;
  framework_hash: string;
  status: string;
  status_note_json: string | null;
  earlier_frameworks_json: string;
  sample: string | null;
  created_at: string;
  updated_at: string;
};

const COLUMNS =
  'id, place, setup_json, framework_key, framework_version, framework_hash, status, status_note_json, earlier_frameworks_json, sample, created_at, updated_at';

/** By what a person finds an assessment. */
export interface AssessmentNames {
  readonly id: AssessmentId;
  readonly place: string;
  readonly round: string;
  /** Title and period of its planning instrument. */
  readonly plan: string;
}

/** All SQL about assessments. */
export function createAssessmentStore(database: Database) {
  const selectAll = database.prepare<[], AssessmentRow>(
    `SELECT ${COLUMNS} FROM assessment ORDER BY updated_at DESC, id`,
  );
  const order = 'ORDER BY updated_at DESC, id';
  const inUse = "FROM assessment WHERE status <> 'in-bin'";
  const inBin = "FROM assessment WHERE status = 'in-bin'";
  const selectNewest = database.prepare<[number, number], AssessmentRow>(
    `SELECT ${COLUMNS} ${inUse} ${order} LIMIT ? OFFSET ?`,
  );
  const selectBinned = database.prepare<[number, number], AssessmentRow>(
    `SELECT ${COLUMNS} ${inBin} ${order} LIMIT ? OFFSET ?`,
  );
  const names =
    "SELECT id, place, setup_json ->> '$.round.label' AS round, (setup_json ->> '$.instrument.title') || ' ' || (setup_json ->> '$.instrument.period') AS plan";
  const selectNames = database.prepare<[], AssessmentNames>(`${names} ${inUse} ${order}`);
  const selectBinnedNames = database.prepare<[], AssessmentNames>(`${names} ${inBin} ${order}`);
  const countAll = database.prepare<[], number>('SELECT count(*) FROM assessment').pluck();
  const countBinned = database.prepare<[], number>(`SELECT count(*) ${inBin}`).pluck();
  const selectLastChange = database
    .prepare<[], string>('SELECT updated_at FROM assessment ORDER BY updated_at DESC LIMIT 1')
    .pluck();
  const selectOne = database.prepare<[string], AssessmentRow>(`SELECT ${COLUMNS} FROM assessment WHERE id = ?`);
  const selectBeginning = database
    .prepare<[string, string], string>(
      'SELECT id FROM assessment WHERE substr(id, 1, length(?)) = ? ORDER BY id LIMIT 2',
    )
    .pluck();
  const upsert = database.prepare<[AssessmentRow]>(
    `INSERT INTO assessment (${COLUMNS}) VALUES (@id, @place, @setup_json, @framework_key, @framework_version, @framework_hash, @status, @status_note_json, @earlier_frameworks_json, @sample, @created_at, @updated_at)
     ON CONFLICT (id) DO UPDATE SET place = excluded.place, setup_json = excluded.setup_json, status = excluded.status,
       framework_key = excluded.framework_key, framework_version = excluded.framework_version, framework_hash = excluded.framework_hash,
       status_note_json = excluded.status_note_json, earlier_frameworks_json = excluded.earlier_frameworks_json, updated_at = excluded.updated_at`,
  );
  const countOfFramework = database
    .prepare<[{ key: string; version: number }], number>(
      `SELECT count(*) FROM assessment WHERE (framework_key = @key AND framework_version = @version)
       OR EXISTS (SELECT 1 FROM json_each(earlier_frameworks_json) WHERE value ->> 'key' = @key AND value ->> 'version' = @version)`,
    )
    .pluck();
  const updateMoment = database.prepare<[string, string]>('UPDATE assessment SET updated_at = ? WHERE id = ?');
  const remove = database.prepare<[string]>('DELETE FROM assessment WHERE id = ?');
  return {
    list: (): Assessment[] => selectAll.all().map(fromRow),
    /** Those last changed, of the bin or without it, from a place in that order on. */
    newest: (limit: number, { from = 0, inBin = false } = {}): Assessment[] =>
      (inBin ? selectBinned : selectNewest).all(limit, from).map(fromRow),
    /** What each is called, newest change first: of thousands, only names are read. */
    names: (inBin: boolean): AssessmentNames[] => (inBin ? selectBinnedNames : selectNames).all(),
    count(inBin: boolean): number {
      const binned = countBinned.get() ?? 0;
      return inBin ? binned : (countAll.get() ?? 0) - binned;
    },
    /** When any of them was last changed; null where there is none. */
    lastChange: (): string | null => selectLastChange.get() ?? null,
    get(id: AssessmentId): Assessment | undefined {
      const row = selectOne.get(id);
      return row && fromRow(row);
    },
    /** At most two ids that begin so: enough to know whether a prefix is unique. */
    beginningWith: (prefix: string): AssessmentId[] => selectBeginning.all(prefix, prefix) as AssessmentId[],
    /** How many use this framework or were moved from it. */
    countOfFramework: ({ key, version }: Pick<FrameworkPin, 'key' | 'version'>): number =>
      countOfFramework.get({ key, version }) ?? 0,
    save: (assessment: Assessment): void => void upsert.run(toRow(assessment)),
    touch: (id: AssessmentId, at: string): void => void updateMoment.run(at, id),
    /** For good, with everything in it. Only the worked example is ever removed so. */
    remove: (id: AssessmentId): void => void remove.run(id),
  };
}
export type AssessmentStore = ReturnType<typeof createAssessmentStore>;

const toRow = ({
  id,
  framework,
  status,
  statusNote,
  earlierFrameworks = [],
  sample,
  createdAt,
  updatedAt,
  ...setup
}: Assessment): AssessmentRow => ({
  id,
  place: setup.place,
  setup_json: JSON.stringify(setup satisfies AssessmentSetup),
  framework_key: framework.key,
  framework_version: framework.version,
  framework_hash: framework.hash,
  status,
  status_note_json: statusNote === undefined ? null : JSON.stringify(statusNote),
  earlier_frameworks_json: JSON.stringify(earlierFrameworks),
  sample,
  created_at: createdAt,
  updated_at: updatedAt,
});

// Casts: the columns hold what toRow wrote, and the table's own checks guard them.
const fromRow = (row: AssessmentRow): Assessment => ({
  ...assessmentSetup.parse(JSON.parse(row.setup_json)),
  id: row.id as AssessmentId,
  framework: { key: row.framework_key, version: row.framework_version, hash: row.framework_hash },
  status: row.status as Assessment['status'],
  ...(row.status_note_json === null ? {} : { statusNote: JSON.parse(row.status_note_json) as StatusNote }),
  ...(row.earlier_frameworks_json === '[]'
    ? {}
    : { earlierFrameworks: JSON.parse(row.earlier_frameworks_json) as FrameworkPin[] }),
  sample: row.sample,
  createdAt: row.created_at,
  updatedAt: row.updated_at,
});
