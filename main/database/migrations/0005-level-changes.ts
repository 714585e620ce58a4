import type { Migration } from '../migrate.ts';

export const levelChanges: Migration = {
  version: 5,
  name: 'level changes',
  up(database) {
    database.exec(`
      CREATE TABLE level_change (
        assessment_id TEXT NOT NULL REFERENCES assessment (id) ON DELETE CASCADE,
        indicator_id  TEXT NOT NULL,
        from_level    INTEGER NOT NULL CHECK (from_level BETWEEN 0 AND 4),
        to_level      INTEGER NOT NULL CHECK (to_level BETWEEN 0 AND 4),
        reason        TEXT NOT NULL CHECK (reason IN ('real-change', 'better-evidence', 'correction', 'new-respondent')),
        note          TEXT NOT NULL,
        PRIMARY KEY (assessment_id, indicator_id)
      ) STRICT, WITHOUT ROWID;

      ALTER TABLE answer ADD COLUMN is_carried_over INTEGER NOT NULL DEFAULT 0 CHECK (is_carried_over IN (0, 1));
      ALTER TABLE assessment ADD COLUMN status_note_json TEXT CHECK (json_valid(status_note_json));
    `);
  },
};
