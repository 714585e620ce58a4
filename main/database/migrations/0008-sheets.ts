import type { Migration } from '../migrate.ts';

/** The companion sheets: rows of many kinds, each under its own schema, in one table. */
export const sheets: Migration = {
  version: 8,
  name: 'sheets',
  up(database) {
    database.exec(`
      CREATE TABLE sheet_row (
        assessment_id TEXT NOT NULL REFERENCES assessment (id) ON DELETE CASCADE,
        sheet    TEXT NOT NULL,
        id       TEXT NOT NULL,
        position INTEGER NOT NULL,
        row_json TEXT NOT NULL CHECK (json_valid(row_json)),
        PRIMARY KEY (assessment_id, sheet, id)
      ) STRICT, WITHOUT ROWID;
    `);
  },
};
