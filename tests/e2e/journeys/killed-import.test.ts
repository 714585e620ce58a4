import { join } from 'node:path';
import BetterSqlite3 from 'better-sqlite3';
import { expect, it } from 'vitest';
import { commandLine, withSample } from '#tests/helpers/command-line.ts';
import { killAfter, msToRun } from '#tests/helpers/killable.ts';
import { temporaryFolder } from '#tests/helpers/open-test-core.ts';

const KILLS = 12;

function answersIn(data: string): number {
  const library = new BetterSqlite3(join(data, 'library.sqlite'), { readonly: true });
  try {
    return Number(library.prepare('SELECT count(*) FROM answer').pluck().get());
  } finally {
    library.close();
  }
}

it('an import that is killed at any moment leaves all of it or nothing', { timeout: 600_000 }, async () => {
  const { json, round1 } = withSample();
  const file = join(temporaryFolder(), 'whole.mainstay');
  json('export', round1, '--out', file);
  const whole = commandLine();
  const wholeMs = await msToRun('import', file, '--data', whole.data);
  const all = answersIn(whole.data);
  expect(all).toBeGreaterThan(100);
  const left: number[] = [];
  for (let kill = 1; kill <= KILLS; kill += 1) {
    const library = commandLine();
    await killAfter((wholeMs * kill) / KILLS, 'import', file, '--data', library.data);
    expect(library.run('verify').status).toBe(0);
    left.push(answersIn(library.data));
  }
  expect(left.filter((answers) => answers !== 0 && answers !== all)).toEqual([]);
});
