import type { Migration } from '../migrate.ts';

/** Which window made a change, so that each takes back only its own; and what an undo took back. */
export const windows: Migration = {
  version: 7,
  name: 'windows',
  up(database) {
    database.exec(`
      ALTER TABLE change ADD COLUMN window TEXT NOT NULL DEFAULT '';
      ALTER TABLE change ADD COLUMN undo_kind TEXT NOT NULL DEFAULT 'act' CHECK (undo_kind IN ('act', 'undo', 'redo'));
      ALTER TABLE change ADD COLUMN undo_of TEXT;
      CREATE INDEX change_by_window ON change (assessment_id, window, sequence) WHERE window <> '';
      CREATE INDEX change_by_group ON change (change_group);
      CREATE INDEX change_by_sequence ON change (assessment_id, sequence);
    `);
  },
};
