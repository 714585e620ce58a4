import { readdirSync, writeFileSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { anAssessment } from '#tests/helpers/an-assessment.ts';
import { openTestCore } from '#tests/helpers/open-test-core.ts';

beforeEach(() => void vi.useFakeTimers({ toFake: ['setTimeout', 'setInterval', 'clearTimeout', 'clearInterval'] }));
afterEach(() => void vi.useRealTimers());

it('backs up by itself when something was saved and the period is over, and stops when told', async () => {
  const core = openTestCore();
  const countAfter = async (minutes: number) => {
    vi.advanceTimersByTime(minutes * 60_000);
    // Copies are made one after the other: when this one is there, whatever began before it has ended.
    await core.call('backups.saveCopy', { passphrase: null });
    return (await core.call('backups.status', {})).backups.length;
  };
  const stop = core.keepHouse();
  expect(await countAfter(10)).toBe(0);
  await anAssessment(core);
  expect(await countAfter(10)).toBe(1);
  Object.assign(core.ports, { now: () => new Date('2030-02-01T00:00:00.000Z') });
  expect(await countAfter(10)).toBe(1);
  await anAssessment(core);
  await core.call('library.saveSettings', { backupEvery: 'never' });
  expect(await countAfter(10)).toBe(1);
  await core.call('library.saveSettings', { backupEvery: 'hour' });
  // What was saved bears the moment of the clock; the backup must come after it.
  Object.assign(core.ports, { now: () => new Date('2030-02-01T02:00:00.000Z') });
  expect(await countAfter(10)).toBe(2);
  stop();
  Object.assign(core.ports, { now: () => new Date('2030-03-01T00:00:00.000Z') });
  await anAssessment(core);
  expect(await countAfter(60)).toBe(2);
  expect(core.ports.bugs).toEqual([]);
});

it('begins by clearing away what a killed program had copied halfway, and nothing else', async () => {
  const core = openTestCore();
  const folder = join(core.folder, 'backups');
  await mkdir(folder);
  const kept = ['library-2030-01-01T00-00-00Z.sqlite', 'my notes.part'];
  const half = [
    'library-2030-01-01T00-00-01Z.sqlite.part',
    'library-2030-01-01T00-00-01Z.sqlite.raw.part-wal',
    'copy.sqlite.part-journal',
    'copy.sqlite',
  ];
  for (const name of [...kept, ...half]) writeFileSync(join(folder, name), '');
  core.keepHouse()();
  expect(readdirSync(folder).sort()).toEqual(kept);
});

it('notes it, and lets the program go on, when a backup cannot be made', async () => {
  const core = openTestCore();
  await anAssessment(core);
  writeFileSync(join(core.folder, 'backups'), 'a file stands where the folder should be');
  const stop = core.keepHouse();
  vi.advanceTimersByTime(60_000);
  await expect.poll(() => core.ports.bugs).toHaveLength(1);
  stop();
});
