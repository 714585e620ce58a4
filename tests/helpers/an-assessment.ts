import { join } from 'node:path';
import BetterSqlite3 from 'better-sqlite3';
import { LIBRARY_FILE } from '#main/core/core.ts';
import type { AssessmentSetup } from '#shared/assessment/assessment.ts';
import type { AssessmentId, RespondentId } from '#shared/assessment/ids.ts';
import type { RespondentFields } from '#shared/assessment/respondent.ts';
import type { OperationName } from '#shared/contract/index.ts';
import { openTestCore, type TestCore } from './open-test-core.ts';
import { indicatorIdOf, moduleIdOf } from './scored-items.ts';

export const aSetup = (parts: Partial<AssessmentSetup> = {}): AssessmentSetup => ({
  place: 'Ombreda',
  level: 'national',
  instrument: { kind: 'prsp', title: 'PRSP III', period: '2025–2029' },
  roles: ['origin'],
  form: 'full',
  modulesNotAssessed: [],
  weights: {},
  leadBodies: {},
  leadRule: false,
  language: 'en',
  currency: 'USD',
  round: { label: 'Round 1', date: '2025-06-20' },
  baselineId: null,
  ...parts,
});

export const aRespondent = (name: string, modules: readonly string[] = ['LAB', 'TRA']): RespondentFields => ({
  name,
  kind: 'ministry',
  modules: modules.map(moduleIdOf),
  leadRoles: [],
});

/** An assessment with the bodies Labour and Planning; `labour` may answer LAB and TRA. */
export async function anAssessment(
  core: TestCore,
  setup: AssessmentSetup = aSetup(),
): Promise<{ assessmentId: AssessmentId; labour: RespondentId; planning: RespondentId }> {
  const { id: assessmentId } = await core.call('assessments.create', {
    setup,
    respondents: [aRespondent('Labour'), aRespondent('Planning')],
  });
  const [labour, planning] = await core.call('respondents.list', { assessmentId });
  if (!labour || !planning) throw new Error('the respondents are missing');
  return { assessmentId, labour: labour.id, planning: planning.id };
}

export const LAB_01 = indicatorIdOf('LAB-01');
export const LAB_02 = indicatorIdOf('LAB-02');

/** The code of the refusal of an operation; undefined where it is not refused. The input may be of any shape. */
export async function refusalOf(core: TestCore, name: OperationName, input: unknown): Promise<string | undefined> {
  const reply = await core.dispatch(name, input);
  return reply.ok ? undefined : reply.error.code;
}

/** Sets the stopped clock. */
export const setNow = (core: TestCore, moment: string): void =>
  void Object.assign(core.ports, { now: () => new Date(moment) });

export const fileOf = (core: TestCore): string => join(core.folder, LIBRARY_FILE);

/** Closes the core and works on its file by SQL. */
export function withFile<T>(core: TestCore, work: (database: BetterSqlite3.Database) => T): T {
  core.close();
  const database = new BetterSqlite3(fileOf(core));
  try {
    return work(database);
  } finally {
    database.close();
  }
}

/** The same library, reopened after its file was changed by SQL behind the core's back. */
export function tamper(core: TestCore, sql: string): TestCore {
  withFile(core, (database) => {
    database.pragma('ignore_check_constraints = ON');
    database.pragma('foreign_keys = OFF');
    database.exec(sql);
  });
  return openTestCore(core.folder);
}

/** The records of each act, oldest first. Closes the core. */
export function actsOf(core: TestCore): string[][] {
  const rows = withFile(core, (database) =>
    database
      .prepare<[], { change_group: string; record: string }>(
        'SELECT change_group, record FROM change ORDER BY sequence',
      )
      .all(),
  );
  return [...Map.groupBy(rows, (row) => row.change_group).values()].map((group) => group.map(({ record }) => record));
}
