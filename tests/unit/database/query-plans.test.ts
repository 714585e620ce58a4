import { join } from 'node:path';
import type BetterSqlite3 from 'better-sqlite3';
import { expect, it, onTestFinished } from 'vitest';
import { createIncomingFiles } from '#main/core/incoming-files.ts';
import { createRooms } from '#main/core/rooms.ts';
import { openDatabase } from '#main/database/open-database.ts';
import { shippedFrameworks } from '#main/frameworks/frameworks.ts';
import { resources, temporaryFolder, testPorts } from '#tests/helpers/open-test-core.ts';

/** Every statement that the stores prepare, with SQLite's plan for it. */
function plans(): readonly { readonly sql: string; readonly plan: string }[] {
  const { database, close } = openDatabase(join(temporaryFolder(), 'library.sqlite'), 'test');
  onTestFinished(close);
  const statements: string[] = [];
  const listening: BetterSqlite3.Database = Object.create(database, {
    prepare: {
      value: (sql: string) => {
        statements.push(sql);
        return database.prepare(sql);
      },
    },
  });
  createRooms({
    database: listening,
    libraryFile: '',
    isReadOnly: false,
    ports: testPorts(),
    shipped: shippedFrameworks(join(resources, 'frameworks')),
    incoming: createIncomingFiles(join(temporaryFolder(), 'incoming')),
    emit: () => undefined,
    replaceLibrary: () => {
      throw new Error('Nothing is replaced here');
    },
  });
  return statements.map((sql) => {
    const filled = sql.replace(/@\w+|\?/g, "'x'");
    const rows = database.prepare<[], { detail: string }>(`EXPLAIN QUERY PLAN ${filled}`).all();
    return { sql: sql.replace(/\s+/g, ' '), plan: rows.map(({ detail }) => detail).join('; ') };
  });
}

/** Whole tables that may be read: settings and own frameworks are a handful; a prefix, and what needs a framework, is looked up once; verifying looks at everything. */
const MAY_SCAN = [
  'FROM setting',
  'FROM own_framework',
  'substr(id',
  'json_each(earlier_frameworks_json)',
  'FROM attachment ORDER BY hash',
  'file_hash IS NOT NULL',
  'FROM search_index JOIN',
];

it('looks at the stores’ own statements', () => {
  expect(plans().length).toBeGreaterThan(15);
});

const NEWEST = /FROM assessment( WHERE status (<>|=) 'in-bin')?( ORDER BY updated_at DESC|$)/;

it('finds every record of an assessment by index, never by reading a whole table', () => {
  const scans = plans().filter(
    ({ sql, plan }) => /\bSCAN (?!CONSTANT)/.test(plan) && !MAY_SCAN.some((part) => sql.includes(part)),
  );
  expect(scans.filter(({ sql }) => !NEWEST.test(sql))).toEqual([]);
});

it('searches along the full-text index, newest first without sorting', () => {
  const searches = plans().filter(({ sql }) => /search_index MATCH/.test(sql));
  expect(searches).toHaveLength(2);
  for (const { plan } of searches)
    expect(plan).toMatch(
      /^SCAN search_index VIRTUAL TABLE INDEX \d+:M\d?; SEARCH search_entry USING INTEGER PRIMARY KEY \(rowid=\?\); SEARCH assessment USING INDEX \w+ \(id=\?\)$/,
    );
});

it('lists and counts assessments, newest change first, along their indexes and without sorting', () => {
  const list = plans().filter(({ sql }) => NEWEST.test(sql));
  for (const { sql, plan } of list)
    expect(plan, sql).toMatch(
      /= 'in-bin'/.test(sql)
        ? /^SCAN assessment USING (COVERING )?INDEX assessment_in_bin$/
        : /^SCAN assessment USING (COVERING INDEX sqlite_autoindex_assessment_1|(COVERING )?INDEX assessment_by_update)$/,
    );
  expect(list).toHaveLength(8);
});

it('reads history along its indexes, without sorting', () => {
  const history = plans().filter(({ sql }) => /FROM change/.test(sql));
  expect(history.length).toBeGreaterThan(1);
  for (const { sql, plan } of history)
    expect(plan, sql).toMatch(
      /^SEARCH change USING (COVERING )?INDEX change_by_(record|group|sequence|window) \([^;]*$|^SEARCH change USING INTEGER PRIMARY KEY \(rowid>\?\)$/,
    );
});
