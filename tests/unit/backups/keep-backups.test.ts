import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { anAssessment } from '#tests/helpers/an-assessment.ts';
import { openTestCore } from '#tests/helpers/open-test-core.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

it('backs up by itself when something was saved and the period is over, and stops when told', async () => {
  const core = openTestCore();
  const count = async () => (await core.call('backups.status', {})).backups.length;
  const stop = core.keepHouse();
  vi.advanceTimersByTime(10 * 60_000);
  expect(await count()).toBe(0);
  await anAssessment(core);
  vi.advanceTimersByTime(10 * 60_000);
  expect(await count()).toBe(1);
  Object.assign(core.ports, { now: () => new Date('2030-02-01T00:00:00.000Z') });
  vi.advanceTimersByTime(10 * 60_000);
  expect(await count()).toBe(1);
  await anAssessment(core);
  await core.call('library.saveSettings', { backupEvery: 'never' });
  vi.advanceTimersByTime(10 * 60_000);
  expect(await count()).toBe(1);
  await core.call('library.saveSettings', { backupEvery: 'hour' });
  // What was saved bears the moment of the clock; the backup must come after it.
  Object.assign(core.ports, { now: () => new Date('2030-02-01T02:00:00.000Z') });
  vi.advanceTimersByTime(10 * 60_000);
  expect(await count()).toBe(2);
  stop();
  Object.assign(core.ports, { now: () => new Date('2030-03-01T00:00:00.000Z') });
  await anAssessment(core);
  vi.advanceTimersByTime(60 * 60_000);
  expect(await count()).toBe(2);
  expect(core.ports.bugs).toEqual([]);
});
