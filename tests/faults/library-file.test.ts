import { spawnSync } from 'node:child_process';
import {
  chmodSync,
  copyFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import BetterSqlite3 from 'better-sqlite3';
import { beforeAll, describe, expect, it } from 'vitest';
import { openCore } from '#main/core/core.ts';
import en from '#resources/locales/en.json';
import { AppError, type RefusalCode } from '#shared/contract/refusal.ts';
import { anAssessment, fileOf } from '#tests/helpers/an-assessment.ts';
import { setup } from '#tests/helpers/built.ts';
import { launchDesktop } from '#tests/helpers/electron-stand-in/launch.ts';
import { openTestCore, root, temporaryFolder, testPorts } from '#tests/helpers/open-test-core.ts';
import { serveProgram } from '#tests/helpers/served.ts';

beforeAll(setup);

/** A folder with a sound library that holds an assessment, closed. */
async function aLibrary(): Promise<string> {
  const core = openTestCore();
  await anAssessment(core);
  core.close();
  return fileOf(core);
}

/** The same, then changed by SQL as another version would have left it. */
async function libraryAfter(sql: string): Promise<string> {
  const file = await aLibrary();
  const database = new BetterSqlite3(file);
  database.exec(sql);
  database.close();
  return file;
}

const emptyPlace = () => join(temporaryFolder(), 'library.sqlite');

const written = (bytes: string | Buffer): string => {
  const file = emptyPlace();
  writeFileSync(file, bytes);
  return file;
};

const NEWER =
  "PRAGMA user_version = 99; INSERT INTO meta VALUES ('made_by', '9.9.9') ON CONFLICT (key) DO UPDATE SET value = '9.9.9';";

const faults: readonly [string, RefusalCode, () => string | Promise<string>][] = [
  ['is a text', 'library-not-a-library', () => written('These are my notes.\n'.repeat(500))],
  ['is a text of a few letters', 'library-not-a-library', () => written('notes')],
  [
    'is a folder',
    'library-not-a-library',
    () => {
      const file = emptyPlace();
      mkdirSync(file);
      return file;
    },
  ],
  ['is empty', 'library-empty-file', () => written('')],
  [
    'is cut off in its header',
    'library-damaged',
    async () => {
      const file = await aLibrary();
      truncateSync(file, 50);
      return file;
    },
  ],
  [
    'is cut off in the middle',
    'library-damaged',
    async () => {
      const file = await aLibrary();
      truncateSync(file, Math.floor(statSync(file).size / 2));
      return file;
    },
  ],
  [
    'lacks its last bytes',
    'library-damaged',
    async () => {
      const file = await aLibrary();
      truncateSync(file, statSync(file).size - 100);
      return file;
    },
  ],
  [
    'is overwritten inside',
    'library-damaged',
    async () => {
      const file = await aLibrary();
      const bytes = readFileSync(file).fill(0xff, 100, 4096);
      writeFileSync(file, bytes);
      return file;
    },
  ],
  [
    'is of a newer version that only newer ones read',
    'library-newer',
    () => libraryAfter(`${NEWER} UPDATE meta SET value = '99' WHERE key = 'readable_by'`),
  ],
  [
    'is of a newer version that does not say who may read it',
    'library-newer',
    () => libraryAfter(`${NEWER} DELETE FROM meta WHERE key = 'readable_by'`),
  ],
  ['is of a newer version that says nothing at all', 'library-newer', () => libraryAfter(`${NEWER} DROP TABLE meta`)],
];

/** Starts the program by a door that has no screen; answers the sentence it refuses with. */
const plainDoors: readonly [string, (folder: string) => Promise<string>][] = [
  [
    'the core',
    async (folder) => {
      try {
        openCore({ folder, door: 'test', ports: testPorts() }).close();
      } catch (error) {
        if (!(error instanceof AppError)) throw error;
        return filled(error.code, error.values);
      }
      return 'not refused';
    },
  ],
  ['the command line', async (folder) => said(join(root, 'dist/cli.js'), ['list', '--data', folder])],
];

/** Doors with a screen show a broken file's ways out; whatever else is wrong they refuse with the same sentence. */
const doors: typeof plainDoors = [
  ...plainDoors,
  ['loopback', async (folder) => said(join(root, 'dist/loopback.js'), ['--no-open', '--data', folder])],
  [
    'the desktop',
    async (folder) => {
      const desktop = await launchDesktop({ folder });
      expect(await desktop.exited).toBe(1);
      const [message] = desktop.farewell()?.messageBoxes ?? [];
      return String(message?.detail).split('\n\n')[0] ?? 'nothing';
    },
  ],
];

const filled = (code: RefusalCode, values: Readonly<Record<string, string | number>>): string =>
  Object.entries(values).reduce((text, [name, value]) => text.replace(`{{${name}}}`, String(value)), en.refusals[code]);

/** What a door that prints says on its way out, which is no success and nothing but the sentence. */
function said(entry: string, words: readonly string[]): string {
  const { status, stdout, stderr } = spawnSync(process.execPath, [entry, ...words], {
    encoding: 'utf8',
    timeout: 30_000,
  });
  expect([status, stdout]).toEqual([1, '']);
  return stderr.trimEnd();
}

/** A file's bytes; of a folder, that it is one. */
const bytesOf = (file: string): string | Buffer => (statSync(file).isDirectory() ? 'a folder' : readFileSync(file));

describe.each(faults)('a library file that %s', (_what, code, make) => {
  it.each(plainDoors)(
    'is refused by %s with its own sentence, and not one byte of it is changed',
    async (_door, start) => {
      const file = await make();
      const before = bytesOf(file);
      const sentence = await start(join(file, '..'));
      const version = code === 'library-newer' ? (/\((.+?)\)/.exec(sentence)?.[1] ?? '') : '';
      expect(sentence).toBe(filled(code, { file, version }));
      expect(sentence).toContain(file);
      expect(bytesOf(file)).toEqual(before);
      const beside = readdirSync(join(file, '..'));
      expect(beside.filter((name) => /journal|lock|before/.test(name))).toEqual([]);
      // Reading in SQLite's own way leaves its two helper files there, with nothing in the log.
      if (beside.includes('library.sqlite-wal')) expect(statSync(`${file}-wal`).size).toBe(0);
    },
  );

  it('is shown with its ways out by the doors that have a screen, and not one byte of it is changed', async () => {
    const file = await make();
    const before = bytesOf(file);
    const folder = join(file, '..');
    const status = { ok: true, value: { fault: { code } } };
    const served = await serveProgram(folder);
    const headers = { authorization: `Bearer ${new URL(served.address).hash.slice('#k='.length)}` };
    const response = await fetch(`${served.origin}/api/recovery.status`, { method: 'POST', body: '{}', headers });
    expect(await response.json()).toMatchObject(status);
    const desktop = await launchDesktop({ folder });
    expect(await desktop.ask('send', 'recovery.status', {})).toMatchObject(status);
    expect(bytesOf(file)).toEqual(before);
  });
});

describe('a library of a newer version that older ones may read', () => {
  const make = () => libraryAfter(`${NEWER} UPDATE meta SET value = '1' WHERE key = 'readable_by'`);

  it('is shown by the core and never written', async () => {
    const file = await make();
    const before = readFileSync(file);
    const core = openTestCore(join(file, '..'));
    const [assessment] = await core.call('assessments.list', {});
    expect(assessment?.place).toBe('Ombreda');
    expect(await core.call('library.status', {})).toMatchObject({ state: 'read-only-newer' });
    const assessmentId = assessment?.id;
    for (const [name, input] of [
      ['assessments.moveToBin', { assessmentId }],
      ['library.addSample', {}],
      ['library.restoreSample', {}],
      ['library.saveSettings', { zoom: 150 }],
    ] as const) {
      expect(await core.dispatch(name, input)).toMatchObject({ ok: false, error: { code: 'library-read-only' } });
    }
    core.close();
    expect(readFileSync(file)).toEqual(before);
    expect(core.ports.bugs).toEqual([]);
  });

  it('is shown by every door', async () => {
    const file = await make();
    const before = readFileSync(file);
    const folder = join(file, '..');
    const served = await serveProgram(folder);
    const headers = { authorization: `Bearer ${new URL(served.address).hash.slice('#k='.length)}` };
    const response = await fetch(`${served.origin}/api/library.status`, { method: 'POST', body: '{}', headers });
    expect(await response.json()).toMatchObject({ ok: true, value: { state: 'read-only-newer' } });
    const desktop = await launchDesktop({ folder });
    expect(await desktop.ask('send', 'library.status', {})).toMatchObject({
      ok: true,
      value: { state: 'read-only-newer' },
    });
    expect(readFileSync(file)).toEqual(before);
  });
});

describe('a library that is in use', () => {
  it('makes a second program wait about two seconds, then name the first one', async () => {
    const served = await serveProgram();
    const startedMs = performance.now();
    const refusal = await doors[0]?.[1](served.folder);
    const waitedMs = performance.now() - startedMs;
    expect(refusal).toBe(filled('library-in-use', { holder: `browser, ${served.process.pid}` }));
    expect(waitedMs).toBeGreaterThan(1_500);
    expect(waitedMs).toBeLessThan(4_500);
  });

  it('is named by every other door in the same words', async () => {
    const { folder, process: first } = await serveProgram();
    const sentence = filled('library-in-use', { holder: `browser, ${first.pid}` });
    for (const [, start] of doors.slice(1)) expect(await start(folder)).toBe(sentence);
  });

  it('can be opened by the second program as soon as the first one has ended', async () => {
    const served = await serveProgram();
    const ended = new Promise((resolve) => served.process.on('exit', resolve));
    setTimeout(() => served.process.kill('SIGTERM'), 800);
    const desktop = await launchDesktop({ folder: served.folder });
    expect(await desktop.ask('send', 'library.status', {})).toMatchObject({ ok: true });
    expect(await ended).toBe(0);
  });
});

describe('a lock file that nobody holds any more', () => {
  it('never blocks, whatever it says', async () => {
    for (const text of [
      '',
      '{',
      JSON.stringify({ pid: process.pid, door: 'desktop' }),
      JSON.stringify({ pid: 1, door: 'browser' }),
    ]) {
      const folder = temporaryFolder();
      writeFileSync(join(folder, 'library.lock.json'), text);
      const startedMs = performance.now();
      expect(await openTestCore(folder).call('assessments.list', {})).toEqual([]);
      expect(performance.now() - startedMs).toBeLessThan(1_500);
    }
  });

  it('is left by a program that was killed, and the next one opens what was saved', async () => {
    const served = await serveProgram();
    const headers = { authorization: `Bearer ${new URL(served.address).hash.slice('#k='.length)}` };
    await fetch(`${served.origin}/api/library.saveSettings`, { method: 'POST', body: '{"zoom":150}', headers });
    const gone = new Promise((resolve) => served.process.on('exit', resolve));
    served.process.kill('SIGKILL');
    await gone;
    expect(existsSync(join(served.folder, 'library.lock.json'))).toBe(true);
    expect(await openTestCore(served.folder).call('library.settings', {})).toMatchObject({ zoom: 150 });
  });
});

// The superuser may write everywhere, so there is nothing to see for him.
describe.skipIf(process.getuid?.() === 0 || process.platform === 'win32')(
  'a folder that may not be written (not as root)',
  () => {
    it('is refused with a sentence', async () => {
      const file = await aLibrary();
      const folder = temporaryFolder();
      copyFileSync(file, join(folder, 'library.sqlite'));
      chmodSync(folder, 0o500);
      for (const [, start] of doors)
        expect(await start(folder)).toMatch(/cannot be reached or written|can be read but not changed/);
      chmodSync(folder, 0o700);
    });
  },
);

it('a place for the library that is no folder is refused with a sentence', async () => {
  const file = written('a file where a folder should be');
  for (const [, start] of doors)
    expect(await start(file)).toBe(filled('library-unreachable', { file: join(file, 'library.sqlite') }));
});
