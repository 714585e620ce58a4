import type { Database } from '#main/database/database.ts';
import type { Change } from '#shared/assessment/change.ts';
import type { AssessmentId, ChangeId, RespondentId } from '#shared/assessment/ids.ts';
import type { WindowAct } from '#shared/history/undo-stacks.ts';

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
  /** The window that asked; empty where none did. */
  readonly window: string;
  /** What an undo took back, or a redo did again. */
  readonly undo: UndoMark;
}

export interface UndoMark {
  readonly kind: WindowAct['kind'];
  readonly of: string | null;
}

/** What is neither an undo nor a redo. */
export const ORDINARY: UndoMark = { kind: 'act', of: null };

/** A step that was written elsewhere, with its place in the history of its record. */
export interface AdoptedChange extends Omit<NewChange, 'window' | 'undo'> {
  readonly parents: readonly string[];
}

/** A record's newest change. */
interface Head {
  readonly id: string;
  readonly window: string;
}

/** One act, as a list of acts names it. */
export interface ActLine {
  readonly group: string;
  /** Of its last change: all later states come after it. */
  readonly sequence: number;
  /** Of its first change: all earlier acts come before it. */
  readonly firstSequence: number;
  readonly records: number;
  /** Its first record, to name the act by. */
  readonly record: string;
  readonly kind: WindowAct['kind'];
  readonly respondentId: RespondentId | null;
  readonly role: string;
  readonly at: string;
}

type ChangeLine = Omit<ActLine, 'records' | 'firstSequence'>;

/** All SQL about changes. There is no delete, and no update but one: a person's name can be forgotten. */
export function createHistoryStore(database: Database) {
  const selectHead = database.prepare<[string, string], Head>(
    'SELECT id, window FROM change WHERE assessment_id = ? AND record = ? ORDER BY sequence DESC LIMIT 1',
  );
  const select = `SELECT sequence, id, change_group, record, parents_json, before_json, after_json, author_respondent_id, author_role, at FROM change`;
  const selectOfRecord = database.prepare<[string, string], ChangeRow>(
    `${select} WHERE assessment_id = ? AND record = ? ORDER BY sequence`,
  );
  const selectOfAssessment = database.prepare<[string], ChangeRow>(
    `${select} WHERE assessment_id = ? ORDER BY record, sequence`,
  );
  const selectOfGroup = database.prepare<[string], ChangeRow>(`${select} WHERE change_group = ? ORDER BY sequence`);
  const selectUntil = database.prepare<[string, number], ChangeRow>(
    `${select} WHERE assessment_id = ? AND sequence <= ? ORDER BY sequence`,
  );
  const selectOfWindow = database.prepare<[string, string], WindowAct>(
    `SELECT change_group AS "group", undo_kind AS kind, undo_of AS "of" FROM change
     WHERE assessment_id = ? AND window = ? AND window <> '' ORDER BY sequence`,
  );
  const selectLines = database.prepare<[string, number], ChangeLine>(
    `SELECT change_group AS "group", sequence, record, undo_kind AS kind, author_respondent_id AS respondentId, author_role AS role, at
     FROM change WHERE assessment_id = ? AND sequence < ? ORDER BY sequence DESC`,
  );
  const selectIds = database.prepare<[string], { id: string; record: string }>(
    'SELECT id, record FROM change WHERE assessment_id = ? ORDER BY sequence',
  );
  const insert = database.prepare(
    `INSERT INTO change (id, change_group, assessment_id, record, parents_json, before_json, after_json, author_respondent_id, author_role, at,
       window, undo_kind, undo_of)
     VALUES (@id, @group, @assessmentId, @record, @parents, @before, @after, @respondentId, @role, @at, @window, @undoKind, @undoOf)`,
  );
  const forget = database.prepare<[{ assessmentId: string; name: string; instead: string }]>(
    `UPDATE change SET
       before_json = CASE WHEN before_json ->> 'name' = @name THEN json_set(before_json, '$.name', @instead) ELSE before_json END,
       after_json = CASE WHEN after_json ->> 'name' = @name THEN json_set(after_json, '$.name', @instead) ELSE after_json END
     WHERE assessment_id = @assessmentId AND substr(record, 1, 7) = 'person/'
       AND (before_json ->> 'name' = @name OR after_json ->> 'name' = @name)`,
  );
  return {
    /** Puts something else in the place of a person's name in every state; answers in how many steps it stood. */
    forgetName: (assessmentId: AssessmentId, name: string, instead: string): number =>
      forget.run({ assessmentId, name, instead }).changes,
    append(change: NewChange): void {
      const head = selectHead.get(change.assessmentId, change.record);
      insert.run(toRow({ ...change, parents: head === undefined ? [] : [head.id] }));
    },
    /** Writes a step as it was written elsewhere. No window made it, so none takes it back. */
    adopt: (change: AdoptedChange): void => void insert.run(toRow({ ...change, window: '', undo: ORDINARY })),
    ofRecord: (assessmentId: AssessmentId, record: string): Change[] =>
      selectOfRecord.all(assessmentId, record).map(fromRow),
    head: (assessmentId: AssessmentId, record: string): Head | undefined => selectHead.get(assessmentId, record),
    ofGroup: (group: string): Change[] => selectOfGroup.all(group).map(fromRow),
    /** All changes of an assessment up to and with one, oldest first. */
    until: (assessmentId: AssessmentId, sequence: number): Change[] =>
      selectUntil.all(assessmentId, sequence).map(fromRow),
    /** What a window did in an assessment, oldest first; nothing where no window asks. */
    actsOfWindow: (assessmentId: AssessmentId, window: string): WindowAct[] =>
      oncePerGroup(selectOfWindow.all(assessmentId, window)),
    /** The acts before a moment, newest first. */
    acts: (assessmentId: AssessmentId, before: number, limit: number): ActLine[] =>
      actLines(selectLines.iterate(assessmentId, before), limit),
    /** Every id that an assessment has given: of changes, and in the names of records. */
    idsOf: (assessmentId: AssessmentId): string[] => [
      ...new Set(selectIds.all(assessmentId).flatMap(({ id, record }) => [id, ...(record.match(UUIDS) ?? [])])),
    ],
    /** Record by record, each from its first change on. */
    ofAssessment: (assessmentId: AssessmentId): Change[] => selectOfAssessment.all(assessmentId).map(fromRow),
  };
}
export type HistoryStore = ReturnType<typeof createHistoryStore>;

const UUIDS = /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/gi;

/** The changes of an act stand together, so its first one is the first of its group. */
const oncePerGroup = (acts: readonly WindowAct[]): WindowAct[] =>
  acts.filter((act, index) => act.group !== acts[index - 1]?.group);

/** Gathers changes, newest first, into acts; an act's own line is that of its first change. */
function actLines(changes: Iterable<ChangeLine>, limit: number): ActLine[] {
  const acts: ActLine[] = [];
  for (const change of changes) {
    const last = acts.at(-1);
    if (last?.group === change.group)
      acts[acts.length - 1] = {
        ...change,
        sequence: last.sequence,
        firstSequence: change.sequence,
        records: last.records + 1,
      };
    else if (acts.length === limit) break;
    else acts.push({ ...change, firstSequence: change.sequence, records: 1 });
  }
  return acts;
}

const toRow = ({ parents, before, after, author, undo, ...plain }: NewChange & AdoptedChange) => ({
  ...plain,
  ...author,
  parents: toJson(parents),
  before: toJson(before),
  after: toJson(after),
  undoKind: undo.kind,
  undoOf: undo.of,
});

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
