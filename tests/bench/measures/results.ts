import { join } from 'node:path';
import BetterSqlite3 from 'better-sqlite3';
import { LIBRARY_FILE } from '#main/core/core.ts';
import { aFullAssessment } from '../a-full-assessment.ts';
import { alternate } from '../alternate.ts';
import { lineOf } from '../line.ts';
import type { Measure } from '../measure.ts';
import { openBenchCore } from '../open-core.ts';

/** What results are computed from, as the tables have it. */
const TABLES = ['answer', 'agreed_answer', 'respondent'];

/** The results of 122 indicators and 12 respondents through dispatch, against reading the same rows and nothing else. */
export const results: Measure = {
  name: 'results',
  run: async ({ times }) => {
    const { core, assessmentId } = await aFullAssessment(12);
    // The core holds its library alone, so the rows are read from a copy.
    const copy = join(core.folder, 'copy.sqlite');
    core.close();
    new BetterSqlite3(join(core.folder, LIBRARY_FILE)).exec(`VACUUM INTO '${copy}'`).close();
    const again = openBenchCore(core.folder);
    const rows = new BetterSqlite3(copy, { readonly: true });
    const reads = TABLES.map((table) => rows.prepare<[string]>(`SELECT * FROM ${table} WHERE assessment_id = ?`));
    const pair = await alternate(times(200), {
      measured: () => again.call('results.get', { assessmentId, view: 'proposed' }),
      yardstick: () => reads.map((read) => read.all(assessmentId)),
      warmUps: 20,
    });
    rows.close();
    again.close();
    return [
      lineOf(pair, {
        work: 'results of a full assessment (122 indicators × 12 respondents)',
        against: 'reading its rows',
        goal: 3,
      }),
    ];
  },
};
