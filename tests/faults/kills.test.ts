import { copyFileSync, existsSync, mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import BetterSqlite3 from 'better-sqlite3';
import { unzipSync } from 'fflate';
import { beforeAll, expect, it } from 'vitest';
import { migrate, newestVersion } from '#main/database/migrate.ts';
import { migrations } from '#main/database/migrations/index.ts';
import { anAssessment, fileOf } from '#tests/helpers/an-assessment.ts';
import { setup } from '#tests/helpers/built.ts';
import { noteFaults, seededRandom, timesOf } from '#tests/helpers/fault-table.ts';
import { killAfter, msToRun, soundness, startToKill } from '#tests/helpers/killable.ts';
import { openTestCore, temporaryFolder } from '#tests/helpers/open-test-core.ts';

beforeAll(setup);

const LONG_MS = 3_600_000;
const random = seededRandom();

/** A closed library with one assessment in which one body may answer LAB and TRA. */
async function aLibrary() {
  const core = openTestCore();
  const { assessmentId, labour } = await anAssessment(core);
  await core.call('library.addSample', {});
  core.close();
  return { folder: core.folder, file: fileOf(core), assessmentId, respondentId: labour };
}

const INDICATORS = ['LAB', 'TRA'].flatMap((module) =>
  Array.from({ length: 12 }, (_, index) => `${module}-${String(index + 1).padStart(2, '0')}`),
);

function commentsIn(file: string, respondentId: string): Map<string, string> {
  const database = new BetterSqlite3(file);
  try {
    const rows = database
      .prepare<[string], { indicator_id: string; comment: string }>(
        'SELECT indicator_id, comment FROM answer WHERE respondent_id = ?',
      )
      .all(respondentId);
    return new Map(rows.map((row) => [row.indicator_id, row.comment]));
  } finally {
    database.close();
  }
}

it('a program killed at any moment after it acknowledged an answer has kept it, on one library that grows', {
  timeout: LONG_MS,
}, async () => {
  const { folder, file, assessmentId, respondentId } = await aLibrary();
  const kills = timesOf(8, 500);
  const acknowledged = new Map<string, string>();
  let typed = 0;
  let lost = 0;
  let survived = 0;
  for (let kill = 0; kill < kills; kill += 1) {
    const program = await startToKill(folder);
    const ending = { isOver: false };
    const first = Promise.withResolvers<void>();
    const writing = (async () => {
      while (!ending.isOver) {
        typed += 1;
        const indicatorId = INDICATORS[typed % INDICATORS.length] ?? '';
        const comment = `typed ${typed}`;
        const changes = { value: typed % 5, grade: 'B', comment };
        const reply = await program.ask('answers.save', { assessmentId, respondentId, indicatorId, changes });
        if (reply?.ok) {
          acknowledged.set(indicatorId, comment);
          first.resolve();
        } else if (reply) throw new Error(`refused: ${JSON.stringify(reply)}`);
      }
    })();
    // A refusal ends the writing with an error, and nothing is waited for in vain.
    await Promise.race([first.promise, writing]);
    await pause(random() * 250);
    ending.isOver = true;
    await program.kill();
    await writing;
    const kept = commentsIn(file, respondentId);
    // What was under way and not acknowledged may be there as well: it was typed later.
    const missing = [...acknowledged].filter(
      ([id, comment]) => Number(kept.get(id)?.slice('typed '.length) ?? -1) < Number(comment.slice('typed '.length)),
    );
    lost += missing.length;
    if (soundness(file) === 'ok' && missing.length === 0) survived += 1;
  }
  noteFaults({ fault: 'killed while answers are saved', tried: kills, survived, lost });
  expect(acknowledged.size).toBeGreaterThan(0);
  expect({ survived, lost }).toEqual({ survived: kills, lost: 0 });
  expect(openTestCore(folder).ports.bugs).toEqual([]);
});

it('a program killed while it brings a library to this version leaves the library sound and whole', {
  timeout: LONG_MS,
}, async () => {
  const old = join(temporaryFolder(), 'old.sqlite');
  const database = new BetterSqlite3(old);
  migrate(database, migrations, old, 1);
  database.exec(`INSERT INTO assessment VALUES ('a', 'Ombreda', '{}', 'mainstay', 1, 'h', 'in-progress', NULL, 't', 't');
    INSERT INTO respondent VALUES ('r', 'a', 1, 'Labour', 'ministry', '[]', '[]');
    WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 40000)
    INSERT INTO answer SELECT 'a', 'r', 'X-' || i, '1', '', '', 'B', 'a comment of some length', 0, '[]', '', 't' FROM n`);
  database.close();
  const anOldLibrary = () => {
    const folder = temporaryFolder();
    const file = join(folder, 'library.sqlite');
    copyFileSync(old, file);
    return { folder, file };
  };
  const wholeMs = await msToRun('list', '--data', anOldLibrary().folder);
  const kills = timesOf(4, 60);
  const versions = new Set<number>();
  let survived = 0;
  for (let kill = 0; kill < kills; kill += 1) {
    const { folder, file } = anOldLibrary();
    await killAfter(random() * wholeMs, 'list', '--data', folder);
    const after = new BetterSqlite3(file);
    versions.add(Number(after.pragma('user_version', { simple: true })));
    migrate(after, migrations, file);
    const answers = after.prepare('SELECT count(*) FROM answer').pluck().get();
    const isNewest = after.pragma('user_version', { simple: true }) === newestVersion(migrations);
    after.close();
    if (soundness(file) === 'ok' && answers === 40_000 && isNewest) survived += 1;
  }
  noteFaults({ fault: 'killed while a library is migrated', tried: kills, survived, lost: kills - survived });
  expect({ survived, versions: [...versions].every((version) => version >= 1) }).toEqual({
    survived: kills,
    versions: true,
  });
});

it('a program killed while it backs up leaves whole backups only, and the library sound', {
  timeout: LONG_MS,
}, async () => {
  const { folder, file } = await aLibrary();
  const backups = join(folder, 'backups');
  const kills = timesOf(4, 60);
  let survived = 0;
  for (let kill = 0; kill < kills; kill += 1) {
    const program = await startToKill(folder);
    const making = program.ask('backups.make', {});
    await pause(random() * 120);
    await program.kill();
    await making;
    const names = existsSync(backups) ? readdirSync(backups).filter((name) => name.endsWith('Z.sqlite')) : [];
    if ([file, ...names.map((name) => join(backups, name))].every((each) => soundness(each) === 'ok')) survived += 1;
  }
  noteFaults({ fault: 'killed while a backup is made', tried: kills, survived, lost: kills - survived });
  expect(survived).toBe(kills);
});

it('a program killed while it makes a report leaves a whole file or none, and the library sound', {
  timeout: LONG_MS,
}, async () => {
  const { folder, file, assessmentId } = await aLibrary();
  const out = join(temporaryFolder(), 'reports');
  mkdirSync(out);
  const into = (report: string) =>
    ['report', assessmentId, '--kind', 'workbook', '--out', report, '--data', folder] as const;
  const whole = join(out, 'whole.xlsx');
  const wholeMs = await msToRun(...into(whole));
  expect(existsSync(whole)).toBe(true);
  const kills = timesOf(4, 60);
  let survived = 0;
  for (let kill = 0; kill < kills; kill += 1) {
    const report = join(out, `${kill}.xlsx`);
    await killAfter(random() * wholeMs, ...into(report));
    const isWhole = !existsSync(report) || Object.keys(unzipSync(readFileSync(report))).length > 5;
    if (isWhole && soundness(file) === 'ok') survived += 1;
  }
  noteFaults({ fault: 'killed while a report is made', tried: kills, survived, lost: kills - survived });
  expect(survived).toBe(kills);
});
