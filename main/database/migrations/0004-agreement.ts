import type { Migration } from '../migrate.ts';

/**
 * The evidence kept with an agreed answer, and who leads for which indicator. The states in history get the new fields
 * too, because history must end in what is stored; a state
 * that is null stays null.
 */
export const agreement: Migration = {
  version: 4,
  name: 'agreement',
  up(database) {
    database.exec(`
      ALTER TABLE agreed_answer ADD COLUMN evidence_json TEXT NOT NULL DEFAULT '[]' CHECK (json_valid(evidence_json));

      UPDATE assessment SET setup_json = json_insert(setup_json, '$.leadBodies', json('{}'), '$.leadRule', json('false'));
      UPDATE change SET
        before_json = json_insert(before_json, '$.leadBodies', json('{}'), '$.leadRule', json('false')),
        after_json = json_insert(after_json, '$.leadBodies', json('{}'), '$.leadRule', json('false'))
      WHERE record = 'assessment';
      UPDATE change SET
        before_json = json_insert(before_json, '$.evidenceIds', json('[]')),
        after_json = json_insert(after_json, '$.evidenceIds', json('[]'))
      WHERE record LIKE 'agreed/%';
    `);
  },
};
