import { expect, it } from 'vitest';
import { aPlan } from '#tests/helpers/a-plan.ts';
import { openTestCore } from '#tests/helpers/open-test-core.ts';

const open = async () => {
  const plan = await aPlan();
  const { core, assessmentId } = plan;
  const { id } = await plan.addStep({ step: 'Open a counter, online; for investors' });
  await core.call('plan.saveStep', {
    assessmentId,
    id,
    changes: { ownerBody: 'Economy', date: '2029-06-30', status: 'promised' },
  });
  const late = await plan.addStep({ step: 'Done already' });
  await core.call('plan.saveStep', {
    assessmentId,
    id: late.id,
    changes: { ownerBody: 'Health', date: '2029-01-01', status: 'done' },
  });
  return { ...plan, stepId: id, timeline: () => core.call('plan.timeline', { assessmentId, language: 'en' }) };
};

it('lays the plan out in time, seen from the day of the clock', async () => {
  const { core, assessmentId, timeline, addBenchmark } = await open();
  const { id } = await addBenchmark();
  await core.call('plan.saveBenchmark', {
    assessmentId,
    id,
    changes: { baseline: { value: 27, year: 2027 }, target: { value: 15, year: 2030 }, frequency: 'year' },
  });
  await core.call('plan.saveReading', {
    assessmentId,
    reading: { id: 'read-1', benchmarkId: id, date: '2029', value: 15, source: '' },
  });
  expect((await timeline()).map(({ day, kind, state }) => `${day} ${kind} ${state}`)).toEqual([
    '2028-12-31 reading overdue',
    '2029-01-01 step done',
    '2029-06-30 step overdue',
    '2029-12-31 reading done',
    '2030-12-31 reading open',
    '2030-12-31 target done',
  ]);
});

it('saves what is to come or late for calendar programs, the same bytes each time', async () => {
  const { core, assessmentId, stepId } = await open();
  const made = await core.call('plan.saveCalendar', { assessmentId, language: 'en' });
  await core.call('plan.saveCalendar', { assessmentId, language: 'en' });
  const [first, second] = core.ports.saved;
  expect(made).toMatchObject({ kind: 'saved', fileName: first?.fileName });
  expect(first?.fileName).toMatch(/ - calendar\.ics$/);
  expect(second).toEqual(first);
  const text = Buffer.from(first?.bytes ?? []).toString();
  expect(text.match(/BEGIN:VEVENT/g)).toHaveLength(1);
  const lines = text.replaceAll('\r\n ', '').split('\r\n');
  expect(lines).toContain('DTSTAMP:20300102T030405Z');
  expect(lines).toContain(`UID:step/${stepId}/${assessmentId}@mainstay`);
  expect(lines).toContain('SUMMARY:Step: Open a counter\\, online\\; for investors');
});

it('refuses a language that is not offered', async () => {
  const { refusal } = await open();
  expect(await refusal('plan.saveCalendar', { language: 'xx' })).toBe('unknown-language');
});

it('counts what later rounds read of a benchmark that they took over', async () => {
  const core = openTestCore();
  const [first, second] = (await core.call('library.addSample', {})).assessmentIds;
  if (!first || !second) throw new Error('the rounds are missing');
  const later = () => core.call('plan.laterReadings', { assessmentId: first });
  expect((await later()).map(({ date, value }) => [date, value])).toEqual([
    ['2027', 19],
    ['2027', 5.1],
    ['2027', 4],
  ]);
  expect(await core.call('plan.laterReadings', { assessmentId: second })).toEqual([]);
  const due = (await core.call('plan.timeline', { assessmentId: first, language: 'en' })).filter(
    ({ kind, day }) => kind === 'reading' && day.startsWith('2027'),
  );
  expect(due.map(({ state }) => state)).toEqual(due.map(() => 'done'));
  await core.call('assessments.moveToBin', { assessmentId: second });
  expect(await later()).toEqual([]);
});
