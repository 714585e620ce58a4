import type { Migration } from '../migrate.ts';

/** Which body of another assessment is which of ours, so that later files of the same origin need not be asked about. */
export const pairings: Migration = {
  version: 6,
  name: 'pairings',
  up(database) {
    database.exec(`
      CREATE TABLE pairing (
        assessment_id        TEXT NOT NULL,
        origin_assessment_id TEXT NOT NULL,
        origin_respondent_id TEXT NOT NULL,
        respondent_id        TEXT NOT NULL,
        PRIMARY KEY (assessment_id, origin_assessment_id, origin_respondent_id),
        FOREIGN KEY (assessment_id, respondent_id) REFERENCES respondent (assessment_id, id) ON DELETE CASCADE
      ) STRICT, WITHOUT ROWID;
      CREATE INDEX pairing_by_respondent ON pairing (assessment_id, respondent_id);
    `);
  },
};
