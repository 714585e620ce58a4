import type { Migration } from '../migrate.ts';

export const attachments: Migration = {
  version: 3,
  name: 'attachments',
  up(database) {
    database.exec(`
      CREATE TABLE attachment (
        hash       TEXT NOT NULL PRIMARY KEY CHECK (length(hash) = 64),
        size_bytes INTEGER NOT NULL CHECK (size_bytes > 0),
        bytes      BLOB NOT NULL
      ) STRICT;

      -- Which contents an assessment mentions or has mentioned: undo must find them again.
      CREATE TABLE attachment_use (
        assessment_id TEXT NOT NULL REFERENCES assessment (id) ON DELETE CASCADE,
        hash          TEXT NOT NULL REFERENCES attachment (hash),
        PRIMARY KEY (assessment_id, hash)
      ) STRICT, WITHOUT ROWID;
      CREATE INDEX attachment_use_by_hash ON attachment_use (hash);

      CREATE TRIGGER attachment_unused AFTER DELETE ON attachment_use
      WHEN NOT EXISTS (SELECT 1 FROM attachment_use WHERE hash = OLD.hash)
      BEGIN
        DELETE FROM attachment WHERE hash = OLD.hash;
      END;

      ALTER TABLE evidence ADD COLUMN file_hash TEXT REFERENCES attachment (hash);
      ALTER TABLE evidence ADD COLUMN file_name TEXT CHECK ((file_name IS NULL) = (file_hash IS NULL));
      ALTER TABLE evidence ADD COLUMN file_size INTEGER CHECK ((file_size IS NULL) = (file_hash IS NULL));
      ALTER TABLE evidence ADD COLUMN file_type TEXT CHECK ((file_type IS NULL) = (file_hash IS NULL));
      CREATE INDEX evidence_by_file ON evidence (file_hash);

      CREATE TRIGGER file_attached AFTER INSERT ON evidence WHEN NEW.file_hash IS NOT NULL
      BEGIN
        INSERT INTO attachment_use VALUES (NEW.assessment_id, NEW.file_hash) ON CONFLICT DO NOTHING;
      END;
      CREATE TRIGGER file_changed AFTER UPDATE OF file_hash ON evidence WHEN NEW.file_hash IS NOT NULL
      BEGIN
        INSERT INTO attachment_use VALUES (NEW.assessment_id, NEW.file_hash) ON CONFLICT DO NOTHING;
      END;
    `);
  },
};
