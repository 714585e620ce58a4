import type { Migration } from '../migrate.ts';

export const firstTables: Migration = {
  version: 1,
  name: 'first tables',
  up(database) {
    database.exec(`
      CREATE TABLE IF NOT EXISTS meta (key TEXT NOT NULL PRIMARY KEY, value TEXT NOT NULL) STRICT;
      INSERT INTO meta VALUES ('readable_by', '1');

      CREATE TABLE setting (key TEXT NOT NULL PRIMARY KEY, value_json TEXT NOT NULL CHECK (json_valid(value_json))) STRICT;

      CREATE TABLE assessment (
        id         TEXT NOT NULL PRIMARY KEY,
        place      TEXT NOT NULL,
        setup_json TEXT NOT NULL CHECK (json_valid(setup_json)),
        framework_key     TEXT NOT NULL,
        framework_version INTEGER NOT NULL,
        framework_hash    TEXT NOT NULL,
        status     TEXT NOT NULL CHECK (status IN ('in-progress', 'closed', 'in-bin')),
        sample     TEXT,
        created_at TEXT NOT NULL,
        updated_at TEXT NOT NULL
      ) STRICT;
      CREATE INDEX assessment_by_update ON assessment (updated_at DESC, id);

      CREATE TABLE respondent (
        id            TEXT NOT NULL PRIMARY KEY,
        assessment_id TEXT NOT NULL REFERENCES assessment (id) ON DELETE CASCADE,
        position      INTEGER NOT NULL,
        name          TEXT NOT NULL,
        kind          TEXT NOT NULL,
        modules_json    TEXT NOT NULL CHECK (json_valid(modules_json)),
        lead_roles_json TEXT NOT NULL CHECK (json_valid(lead_roles_json)),
        UNIQUE (assessment_id, name),
        UNIQUE (assessment_id, id)
      ) STRICT;

      CREATE TABLE answer (
        assessment_id TEXT NOT NULL,
        respondent_id TEXT NOT NULL,
        indicator_id  TEXT NOT NULL,
        value         TEXT CHECK (value IN ('0', '1', '2', '3', '4', 'NA', 'DK')),
        reason        TEXT NOT NULL,
        whom_to_ask   TEXT NOT NULL,
        grade         TEXT CHECK (grade IN ('A', 'B', 'C')),
        comment       TEXT NOT NULL,
        is_flagged    INTEGER NOT NULL CHECK (is_flagged IN (0, 1)),
        evidence_json TEXT NOT NULL CHECK (json_valid(evidence_json)),
        role          TEXT NOT NULL,
        answered_at   TEXT NOT NULL,
        PRIMARY KEY (assessment_id, respondent_id, indicator_id),
        FOREIGN KEY (assessment_id, respondent_id) REFERENCES respondent (assessment_id, id) ON DELETE CASCADE,
        CHECK (value IS NOT 'NA' OR reason <> '')
      ) STRICT, WITHOUT ROWID;

      CREATE TABLE agreed_answer (
        assessment_id TEXT NOT NULL REFERENCES assessment (id) ON DELETE CASCADE,
        indicator_id  TEXT NOT NULL,
        value         TEXT NOT NULL CHECK (value IN ('0', '1', '2', '3', '4', 'NA', 'DK')),
        grade         TEXT CHECK (grade IN ('A', 'B', 'C')),
        whom_to_ask   TEXT NOT NULL,
        agreed_by     TEXT NOT NULL,
        reason        TEXT NOT NULL,
        agreed_at     TEXT NOT NULL,
        PRIMARY KEY (assessment_id, indicator_id)
      ) STRICT, WITHOUT ROWID;

      CREATE TABLE evidence (
        id            TEXT NOT NULL PRIMARY KEY,
        assessment_id TEXT NOT NULL REFERENCES assessment (id) ON DELETE CASCADE,
        title         TEXT NOT NULL,
        body          TEXT NOT NULL,
        year          INTEGER,
        page          TEXT NOT NULL,
        link          TEXT NOT NULL
      ) STRICT;
      CREATE INDEX evidence_by_assessment ON evidence (assessment_id, title);

      CREATE TABLE change (
        sequence      INTEGER PRIMARY KEY AUTOINCREMENT,
        id            TEXT NOT NULL UNIQUE,
        change_group  TEXT NOT NULL,
        assessment_id TEXT NOT NULL REFERENCES assessment (id) ON DELETE CASCADE,
        record        TEXT NOT NULL,
        parents_json  TEXT NOT NULL CHECK (json_valid(parents_json)),
        before_json   TEXT NOT NULL CHECK (json_valid(before_json)),
        after_json    TEXT NOT NULL CHECK (json_valid(after_json)),
        author_respondent_id TEXT,
        author_role   TEXT NOT NULL,
        at            TEXT NOT NULL
      ) STRICT;
      CREATE INDEX change_by_record ON change (assessment_id, record, sequence);
    `);
  },
};
