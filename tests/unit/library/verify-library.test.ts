import { join } from 'node:path';
import BetterSqlite3 from 'better-sqlite3';
import { expect, it } from 'vitest';
import { openCore } from '#main/core/core.ts';
import { temporaryFolder, testPorts } from '#tests/helpers/open-test-core.ts';

/** A library with the sample, closed, changed behind the core's back, and verified. */
async function verifyAfter(tamper: (database: BetterSqlite3.Database) => void) {
  const folder = temporaryFolder();
  const first = openCore({ folder, door: 'test', ports: testPorts() });
  await first.dispatch('library.addSample', {});
  first.close();
  const database = new BetterSqlite3(join(folder, 'library.sqlite'));
  tamper(database);
  database.close();
  const second = openCore({ folder, door: 'test', ports: testPorts() });
  const reply = await second.dispatch('library.verify', {});
  second.close();
  if (!reply.ok) throw new Error(reply.error.code);
  const checks = reply.value as { name: string; passed: boolean }[];
  return checks.filter(({ passed }) => !passed).map(({ name }) => name);
}

it('finds nothing wrong with the worked example', async () => {
  expect(await verifyAfter(() => undefined)).toEqual([]);
});

it('finds an answer that was changed without its history', async () => {
  expect(
    await verifyAfter((database) => database.exec("UPDATE answer SET value = '4' WHERE indicator_id = 'LAB-01'")),
  ).toEqual(['history']);
});

it('finds a record that does not fit its form', async () => {
  expect(
    await verifyAfter((database) =>
      database.exec("UPDATE evidence SET title = '' WHERE rowid = (SELECT min(rowid) FROM evidence)"),
    ),
  ).toEqual(['records', 'history']);
});

it('finds a reference that leads nowhere', async () => {
  const broken = await verifyAfter((database) => {
    database.pragma('foreign_keys = OFF');
    database.exec("INSERT INTO agreed_answer VALUES ('nowhere', 'LAB-01', '2', 'A', '', 'x', '', '')");
  });
  expect(broken).toContain('references');
});
