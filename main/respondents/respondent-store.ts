import type { Database } from '#main/database/database.ts';
import type { AssessmentId, ModuleId, RespondentId } from '#shared/assessment/ids.ts';
import type { Respondent, RespondentFields } from '#shared/assessment/respondent.ts';

type RespondentRow = {
  id: string;
  assessment_id: string;
  name: string;
  kind: string;
  modules_json: string;
  lead_roles_json: string;
};

/** All SQL about respondents. */
export function createRespondentStore(database: Database) {
  const select = 'SELECT id, assessment_id, name, kind, modules_json, lead_roles_json FROM respondent';
  const selectAll = database.prepare<[string], RespondentRow>(`${select} WHERE assessment_id = ? ORDER BY position`);
  const selectOne = database.prepare<[string], RespondentRow>(`${select} WHERE id = ?`);
  const insert = database.prepare(
    `INSERT INTO respondent (id, assessment_id, position, name, kind, modules_json, lead_roles_json)
     VALUES (?, ?, (SELECT count(*) + 1 FROM respondent WHERE assessment_id = ?), ?, ?, ?, ?)`,
  );
  const update = database.prepare(
    'UPDATE respondent SET name = ?, kind = ?, modules_json = ?, lead_roles_json = ? WHERE id = ?',
  );
  const remove = database.prepare<[string]>('DELETE FROM respondent WHERE id = ?');
  return {
    list: (assessmentId: AssessmentId): Respondent[] => selectAll.all(assessmentId).map(fromRow),
    get(id: RespondentId): Respondent | undefined {
      const row = selectOne.get(id);
      return row && fromRow(row);
    },
    add(assessmentId: AssessmentId, newId: string, fields: RespondentFields): Respondent {
      // The one cast of a new id: here a UUID of the port becomes a respondent's.
      const added: Respondent = { ...fields, name: fields.name.trim(), id: newId as RespondentId, assessmentId };
      insert.run(
        added.id,
        assessmentId,
        assessmentId,
        added.name,
        added.kind,
        JSON.stringify(added.modules),
        JSON.stringify(added.leadRoles),
      );
      return added;
    },
    save: ({ id, name, kind, modules, leadRoles }: Respondent): void =>
      void update.run(name, kind, JSON.stringify(modules), JSON.stringify(leadRoles), id),
    remove: (id: RespondentId): void => void remove.run(id),
  };
}

// Casts: the columns hold what this store wrote.
const fromRow = (row: RespondentRow): Respondent => ({
  id: row.id as RespondentId,
  assessmentId: row.assessment_id as AssessmentId,
  name: row.name,
  kind: row.kind as Respondent['kind'],
  modules: JSON.parse(row.modules_json) as ModuleId[],
  leadRoles: JSON.parse(row.lead_roles_json) as string[],
});
