import type { Database } from '#main/database/database.ts';
import type { AssessmentId } from '#shared/assessment/ids.ts';
import type { Sheet } from '#shared/sheets/sheet.ts';

/** All SQL about the companion sheets: rows as JSON, each checked against its sheet's schema before it is written. */
export function createSheetStore(database: Database) {
  const selectAll = database
    .prepare<[string, string], string>(
      'SELECT row_json FROM sheet_row WHERE assessment_id = ? AND sheet = ? ORDER BY position, id',
    )
    .pluck();
  const selectOne = database
    .prepare<[string, string, string], string>(
      'SELECT row_json FROM sheet_row WHERE assessment_id = ? AND sheet = ? AND id = ?',
    )
    .pluck();
  const upsert = database.prepare(
    `INSERT INTO sheet_row (assessment_id, sheet, id, position, row_json)
     VALUES (@assessmentId, @sheet, @id, (SELECT ifnull(max(position), 0) + 1 FROM sheet_row WHERE assessment_id = @assessmentId AND sheet = @sheet), @row)
     ON CONFLICT (assessment_id, sheet, id) DO UPDATE SET row_json = excluded.row_json`,
  );
  const remove = database.prepare<[string, string, string]>(
    'DELETE FROM sheet_row WHERE assessment_id = ? AND sheet = ? AND id = ?',
  );
  // Casts: the column holds what `save` wrote, checked against the same sheet's schema; verifying checks it again.
  return {
    /** In the order in which the rows were first written. */
    list: <R>({ name }: Sheet<R>, assessmentId: AssessmentId): R[] =>
      selectAll.all(assessmentId, name).map((row) => JSON.parse(row) as R),
    get<R>({ name }: Sheet<R>, assessmentId: AssessmentId, id: string): R | undefined {
      const row = selectOne.get(assessmentId, name, id);
      return row === undefined ? undefined : (JSON.parse(row) as R);
    },
    save: <R>({ name, schema, idOf }: Sheet<R>, assessmentId: AssessmentId, row: R): void =>
      void upsert.run({ assessmentId, sheet: name, id: idOf(row), row: JSON.stringify(schema.parse(row)) }),
    remove: <R>({ name, idOf }: Sheet<R>, assessmentId: AssessmentId, row: R): void =>
      void remove.run(assessmentId, name, idOf(row)),
  };
}
