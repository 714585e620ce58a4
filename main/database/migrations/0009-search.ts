import type { Migration } from '../migrate.ts';

/**
 * What a search looks into: derived from history, so that it can be thrown away and made anew. The words themselves are
 * kept by the full-text index only; an entry says which record its row is of, and which change it was read from.
 */
export const search: Migration = {
  version: 9,
  name: 'search',
  up(database) {
    database.exec(`
      CREATE TABLE search_entry (
        id            INTEGER PRIMARY KEY AUTOINCREMENT,
        assessment_id TEXT NOT NULL REFERENCES assessment (id) ON DELETE CASCADE,
        record        TEXT NOT NULL,
        sequence      INTEGER NOT NULL,
        UNIQUE (assessment_id, record)
      ) STRICT;

      CREATE TABLE search_state (only INTEGER PRIMARY KEY CHECK (only = 1), sequence INTEGER NOT NULL, rule INTEGER NOT NULL) STRICT;

      CREATE VIRTUAL TABLE search_index USING fts5 (
        scope, words, content = '', contentless_delete = 1, tokenize = 'unicode61 remove_diacritics 0', prefix = '2 3'
      );

      CREATE TRIGGER search_entry_gone AFTER DELETE ON search_entry
      BEGIN DELETE FROM search_index WHERE rowid = old.id; END;
    `);
  },
};
