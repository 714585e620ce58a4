import { describe, expect, it } from 'vitest';
import { type TimelineInput, timelineOf } from '#shared/plan/timeline.ts';

const plan = (parts: Partial<TimelineInput> = {}): TimelineInput => ({
  today: '2027-06-30',
  steps: [],
  policies: [],
  gaps: [],
  benchmarks: [],
  readings: [],
  entryPoints: [],
  priority: null,
  nextRounds: [],
  ...parts,
});
const step = (id: string, date: string, status = 'promised') => ({
  id,
  step: `Step ${id}`,
  ownerBody: 'Health',
  date,
  status,
});
const benchmark = {
  id: 'B1',
  statement: 'Rural vacancies',
  trackerBody: 'Nurses’ Council',
  baseline: { value: 27, year: 2025 },
  target: { value: 15, year: 2029 },
  frequency: 'year',
  isReached: false,
} as const;
const lines = (input: TimelineInput) =>
  timelineOf(input).map(({ day, kind, id, state }) => `${day} ${kind} ${id} ${state}`);

describe('the timeline of a plan', () => {
  it('is overdue from the day after, unless done; what was dropped or has no day is not there', () => {
    const steps = [
      step('late', '2027-06-29'),
      step('today', '2027-06-30'),
      step('did', '2026-01-01', 'done'),
      step('left', '2026-01-01', 'dropped'),
      step('some-day', ''),
    ];
    expect(lines(plan({ steps }))).toEqual([
      '2026-01-01 step did done',
      '2027-06-29 step late overdue',
      '2027-06-30 step today open',
    ]);
  });

  it('has readings by their frequency and the target, each late where it is missing', () => {
    const readings = [
      { benchmarkId: 'B1', date: '2026-05-01' },
      { benchmarkId: 'other', date: '2027' },
    ];
    expect(lines(plan({ today: '2028-01-01', benchmarks: [benchmark], readings }))).toEqual([
      '2026-12-31 reading B1/2026-12-31 done',
      '2027-12-31 reading B1/2027-12-31 overdue',
      '2028-12-31 reading B1/2028-12-31 open',
      '2029-12-31 reading B1/2029-12-31 open',
      '2029-12-31 target B1 open',
    ]);
  });

  it('knows a target that was reached, and one that was missed', () => {
    const at = (today: string, isReached: boolean) =>
      timelineOf(plan({ today, benchmarks: [{ ...benchmark, frequency: null, isReached }] })).map(({ state }) => state);
    expect([at('2028-01-01', true), at('2029-12-31', false), at('2030-01-01', false)]).toEqual([
      ['done'],
      ['open'],
      ['overdue'],
    ]);
  });

  it('is without readings and target where a benchmark is still a draft', () => {
    expect(lines(plan({ benchmarks: [{ ...benchmark, baseline: null }] }))).toEqual(['2029-12-31 target B1 open']);
    expect(lines(plan({ benchmarks: [{ ...benchmark, target: null }] }))).toEqual([]);
  });

  it('lets nobody be late for what merely takes place', () => {
    const input = plan({
      entryPoints: [{ id: 'E1', document: 'Budget circular', body: 'Finance', date: '2027-05-01' }],
      priority: { issue: 'Fair mobility', speakerBody: 'Planning', date: '2027-08-01' },
      nextRounds: [{ id: 'R2', title: 'Round 2', date: '2028-03-01' }],
    });
    expect(lines(input)).toEqual([
      '2027-05-01 entry-point E1 past',
      '2027-08-01 priority the-one open',
      '2028-03-01 next-round R2 open',
    ]);
  });

  it('holds reviews and evidence to be gathered against their bodies, in the order of the day', () => {
    const input = plan({
      policies: [{ id: 'P1', title: 'Nurse training', lead: 'Health', reviewDate: '2027-07-01' }],
      gaps: [{ id: 'indicator/LAB-02', what: 'Jobs', ownerBody: 'Statistics', date: '2027-07-01' }],
      steps: [step('S1', '2027-07-01')],
    });
    expect(timelineOf(input).map(({ kind, body }) => `${kind} ${body}`)).toEqual([
      'step Health',
      'review Health',
      'evidence Statistics',
    ]);
  });
});
