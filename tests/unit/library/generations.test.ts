import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isBackupDue } from '#shared/library/backup-due.ts';
import { type Generation, surplusBackups } from '#shared/library/generations.ts';

const backup = (at: string, bytes = 1_000): Generation => ({ name: at, at: `${at}:00.000Z`, bytes });
const left = (backups: readonly Generation[]) => {
  const gone = surplusBackups(backups).map(({ name }) => name);
  return backups.map(({ name }) => name).filter((name) => !gone.includes(name));
};

describe('superfluous backups', () => {
  it('are all but the last five of one day', () => {
    const hours = ['08', '09', '10', '11', '12', '13', '14'].map((hour) => backup(`2030-01-02T${hour}:00`));
    expect(left(hours)).toEqual(hours.slice(2).map(({ name }) => name));
  });

  it('are the earlier ones of a day, for seven days that have one', () => {
    const twice = Array.from({ length: 9 }, (_, day) =>
      ['08:00', '18:00'].map((hour) => backup(`2030-01-0${day + 1}T${hour}`)),
    );
    const kept = left(twice.flat());
    // The last five hold the mornings of the 8th and 9th too; the 3rd to 9th are the seven days; 1 to 6 January is a week.
    expect(kept).toEqual([
      '2030-01-03T18:00',
      '2030-01-04T18:00',
      '2030-01-05T18:00',
      '2030-01-06T18:00',
      '2030-01-07T18:00',
      '2030-01-08T08:00',
      '2030-01-08T18:00',
      '2030-01-09T08:00',
      '2030-01-09T18:00',
    ]);
  });

  it('are the earlier ones of a week, for eight weeks that have one', () => {
    const mondays = Array.from({ length: 12 }, (_, week) =>
      backup(new Date(Date.UTC(2030, 0, 7 + 7 * week, 9)).toISOString().slice(0, 16)),
    );
    expect(left(mondays)).toEqual(mondays.slice(4).map(({ name }) => name));
  });

  it('go oldest first above 2 GB together, and the newest never goes', () => {
    const large = ['01', '02', '03'].map((day) => backup(`2030-01-${day}T09:00`, 900 * 1024 ** 2));
    expect(left(large)).toEqual(['2030-01-02T09:00', '2030-01-03T09:00']);
    expect(left([backup('2030-01-01T09:00', 3 * 1024 ** 3)])).toEqual(['2030-01-01T09:00']);
  });

  it('never hold the newest, and at most 5 + 7 + 8 stay', () => {
    const moment = fc
      .integer({ min: 0, max: 400 * 24 })
      .map((hour) => new Date(Date.UTC(2030, 0, 1, hour)).toISOString().slice(0, 16));
    fc.assert(
      fc.property(fc.uniqueArray(moment, { minLength: 1, maxLength: 60 }), (moments) => {
        const kept = left(moments.map((at) => backup(at)));
        expect(kept).toContain([...moments].sort().at(-1));
        expect(kept.length).toBeLessThanOrEqual(20);
      }),
    );
  });
});

describe('a backup is due', () => {
  const state = { backups: ['2030-01-01T09:00:00.000Z'], lastChange: '2030-01-01T10:00:00.000Z' };
  it.each([
    ['hour', '2030-01-01T10:30:00.000Z', true],
    ['day', '2030-01-01T23:00:00.000Z', false],
    ['day', '2030-01-02T09:00:00.000Z', true],
    ['week', '2030-01-07T09:00:00.000Z', false],
    ['week', '2030-01-08T09:00:00.000Z', true],
    ['never', '2031-01-01T09:00:00.000Z', false],
  ] as const)('every %s at %s: %s', (every, now, due) => {
    expect(isBackupDue(every, { ...state, now })).toBe(due);
  });

  it('not while nothing was saved since, nor in an empty library', () => {
    const now = '2030-02-01T09:00:00.000Z';
    expect(isBackupDue('day', { ...state, lastChange: '2030-01-01T08:00:00.000Z', now })).toBe(false);
    expect(isBackupDue('day', { backups: [], lastChange: null, now })).toBe(false);
  });

  it('at once where there is none, or only ones from a future that the clock was set back from', () => {
    const now = '2029-12-01T09:00:00.000Z';
    expect(isBackupDue('week', { backups: [], lastChange: '2029-12-01T08:59:00.000Z', now })).toBe(true);
    expect(isBackupDue('week', { ...state, lastChange: '2029-12-01T08:59:00.000Z', now })).toBe(true);
  });
});
