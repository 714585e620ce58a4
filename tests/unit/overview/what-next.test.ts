import { describe, expect, it } from 'vitest';
import { type Standing, whatNext } from '#shared/overview/what-next.ts';
import { indicatorIdOf } from '#tests/helpers/scored-items.ts';

const done: Standing = {
  unanswered: [],
  indicators: 122,
  toSettle: 0,
  toConfirm: 0,
  plan: { steps: 4, lacking: 0, hasPriority: true },
  lastChange: '2030-01-10T00:00:00.000Z',
  lastReport: '2030-01-11T00:00:00.000Z',
  lastBackup: '2030-01-11T00:00:00.000Z',
  now: '2030-03-01T00:00:00.000Z',
  isOpen: true,
};
const open = (count: number, critical: boolean) =>
  Array.from({ length: count }, (_, index) => ({
    id: indicatorIdOf(`${critical ? 'LAB' : 'TRA'}-${index + 10}`),
    critical,
  }));
const kinds = (parts: Partial<Standing>) => whatNext({ ...done, ...parts }).map(({ kind }) => kind);

it('has nothing to say where all is done', () => expect(whatNext(done)).toEqual([]));

it('puts what decides most first, and the safety of it all last', () => {
  const lines = whatNext({
    ...done,
    unanswered: [...open(2, false), ...open(3, true)],
    toSettle: 4,
    plan: { steps: 3, lacking: 2, hasPriority: false },
    lastReport: '2030-01-09T00:00:00.000Z',
    lastBackup: '2030-01-01T00:00:00.000Z',
  });
  expect(lines).toEqual([
    { kind: 'critical', count: 3, first: 'LAB-10' },
    { kind: 'settle', count: 4 },
    { kind: 'unanswered', count: 2, first: 'TRA-10' },
    { kind: 'plan-lacking', count: 2 },
    { kind: 'report-outdated' },
    { kind: 'backup-old', days: 59 },
  ]);
});

it('never has more than six lines', () => {
  const all = { unanswered: [...open(1, true), ...open(1, false)], toSettle: 1, toConfirm: 1, lastReport: null };
  const lines = kinds({ ...all, plan: { steps: 1, lacking: 1, hasPriority: false }, lastReport: '', lastBackup: null });
  expect(lines).toEqual(['critical', 'settle', 'confirm', 'unanswered', 'plan-lacking', 'report-outdated']);
});

describe('the plan', () => {
  const none = { steps: 0, lacking: 0, hasPriority: false };
  it('is asked for once half is answered', () => {
    expect(kinds({ plan: none, unanswered: open(62, false) })).toEqual(['unanswered']);
    expect(kinds({ plan: none, unanswered: open(61, false) })).toEqual(['unanswered', 'plan-none']);
  });
  it('lacks its priority only once its steps are whole', () => {
    expect(kinds({ plan: { steps: 3, lacking: 1, hasPriority: false } })).toEqual(['plan-lacking']);
    expect(kinds({ plan: { steps: 3, lacking: 0, hasPriority: false } })).toEqual(['plan-priority']);
  });
});

it('asks for a first report once all is answered, and for a new one after any change', () => {
  expect(kinds({ lastReport: null })).toEqual(['report-none']);
  expect(kinds({ lastReport: null, unanswered: open(1, false) })).toEqual(['unanswered']);
  expect(kinds({ lastReport: '2030-01-09T00:00:00.000Z' })).toEqual(['report-outdated']);
});

it('names a backup that is missing, or a week old with something saved since', () => {
  const at = (lastBackup: string | null, now = '2030-01-10T12:00:00.000Z') => kinds({ lastBackup, now });
  expect(at(null)).toEqual(['backup-none']);
  expect(at('2030-01-03T12:00:00.000Z')).toEqual(['backup-old']);
  expect(at('2030-01-03T12:00:01.000Z')).toEqual([]);
  expect(at('2030-01-10T00:00:00.000Z', '2031-01-01T00:00:00.000Z')).toEqual([]);
});

it('leaves a closed round in peace, but for its report and the backup', () => {
  expect(kinds({ isOpen: false, unanswered: open(3, true), toSettle: 1, lastReport: '', lastBackup: null })).toEqual([
    'report-outdated',
    'backup-none',
  ]);
});
