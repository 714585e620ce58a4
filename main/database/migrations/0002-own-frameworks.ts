import type { Migration } from '../migrate.ts';

/**
 * Frameworks that users brought in, so that backups hold them. An edition is one bringing in of a key and version: its
 * structure stays, its words are newer. Each assessment remembers the frameworks that it was moved from.
 */
export const ownFrameworks: Migration = {
  version: 2,
  name: 'own frameworks',
  up(database) {
    database.exec(`
      CREATE TABLE own_framework (
        edition    INTEGER PRIMARY KEY AUTOINCREMENT,
        key        TEXT NOT NULL CHECK (key <> ''),
        version    INTEGER NOT NULL CHECK (version > 0),
        hash       TEXT NOT NULL,
        files_json TEXT NOT NULL CHECK (json_valid(files_json)),
        added_at   TEXT NOT NULL
      ) STRICT;
      CREATE INDEX own_framework_by_key ON own_framework (key, version, edition);

      ALTER TABLE assessment ADD COLUMN earlier_frameworks_json TEXT NOT NULL DEFAULT '[]'
        CHECK (json_valid(earlier_frameworks_json));
    `);
  },
};
