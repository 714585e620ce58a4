import { expect, it } from 'vitest';
import { inWindow } from '#main/core/window-context.ts';
import { aPlan } from '#tests/helpers/a-plan.ts';

const BASELINE = { baseline: { value: 27, year: 2025 }, target: { value: 15, year: 2029 } };
const aReading = (benchmarkId: string, parts: object = {}) => ({
  id: 'r-one',
  benchmarkId,
  date: '2028-06-30',
  value: 19,
  source: 'Register of health workers',
  ...parts,
});

it('refuses a fourth benchmark until one is taken out', async () => {
  const { core, assessmentId, addBenchmark, refusal, get } = await aPlan();
  const { id } = await addBenchmark();
  await addBenchmark('Cheaper transfers');
  await addBenchmark('Area plans with a migration indicator');
  expect(await refusal('plan.addBenchmark', { statement: 'One more' })).toBe('fourth-benchmark');
  expect((await get()).benchmarks).toHaveLength(3);
  await core.call('plan.removeBenchmark', { assessmentId, id });
  expect(await refusal('plan.addBenchmark', { statement: 'Instead' })).toBeUndefined();
});

const FAULTY_BENCHMARKS = [
  ['a target year before its baseline', { target: { value: 15, year: 2024 } }, 'target-before-baseline'],
  ['a baseline year after its target', { baseline: { value: 27, year: 2030 } }, 'target-before-baseline'],
  ['a baseline year after a reading', { baseline: { value: 27, year: 2029 } }, 'reading-before-baseline'],
  ['a year that cannot be', { target: { value: 15, year: 20_290 } }, 'year-out-of-range'],
  ['a value beyond measure', { target: { value: 1e13, year: 2029 } }, 'value-out-of-range'],
  ['no statement', { statement: '' }, 'text-missing'],
  ['an indicator that does not exist', { measure: { kind: 'indicator', indicatorId: 'LAB-99' } }, 'unknown-indicator'],
] as const;

it('refuses a benchmark that cannot be', async () => {
  const { core, assessmentId, addBenchmark, refusal, get } = await aPlan();
  const { id } = await addBenchmark();
  await core.call('plan.saveBenchmark', { assessmentId, id, changes: BASELINE });
  await core.call('plan.saveReading', { assessmentId, reading: aReading(id) });
  for (const [fault, changes, code] of FAULTY_BENCHMARKS)
    expect(await refusal('plan.saveBenchmark', { id, changes }), fault).toBe(code);
  expect((await get()).benchmarks[0]).toMatchObject(BASELINE);
});

const FAULTY_READINGS = [
  ['before the baseline', { date: '2024-12-31' }, 'reading-before-baseline'],
  ['in a year before the baseline', { date: '2024' }, 'reading-before-baseline'],
  ['on a day that does not exist', { date: '2028-02-30' }, 'not-a-date'],
  ['of no day', { date: '' }, 'not-a-date'],
  ['of another benchmark', { benchmarkId: 'nothing' }, 'unknown-benchmark'],
  ['beyond measure', { value: 1e13 }, 'value-out-of-range'],
] as const;

it('refuses a reading that cannot be', async () => {
  const { core, assessmentId, addBenchmark, refusal, get } = await aPlan();
  const { id } = await addBenchmark();
  await core.call('plan.saveBenchmark', { assessmentId, id, changes: BASELINE });
  for (const [fault, parts, code] of FAULTY_READINGS)
    expect(await refusal('plan.saveReading', { reading: aReading(id, parts) }), fault).toBe(code);
  expect((await get()).benchmarks[0]?.readings).toEqual([]);
});

it('takes readings in a closed round, and nothing else', async () => {
  const { core, assessmentId, addBenchmark, refusal, get } = await aPlan();
  const { id } = await addBenchmark();
  await core.call('plan.saveBenchmark', { assessmentId, id, changes: BASELINE });
  await core.call('rounds.close', { assessmentId, by: 'Planning', reason: 'Validated' });
  expect(await refusal('plan.saveReading', { reading: aReading(id) })).toBeUndefined();
  expect(await refusal('plan.saveReading', { reading: aReading(id, { id: 'r-two', date: '2026', value: 27 }) })).toBe(
    undefined,
  );
  const readings = async () => (await get()).benchmarks[0]?.readings.map(({ date, share }) => [date, share]);
  expect(await readings()).toEqual([
    ['2026', 0],
    ['2028-06-30', 8 / 12],
  ]);
  expect(await refusal('plan.removeReading', { id: 'r-two' })).toBeUndefined();
  expect(await readings()).toHaveLength(1);
  expect(await refusal('plan.saveBenchmark', { id, changes: { unit: '%' } })).toBe('assessment-closed');
});

it('goes with its readings, leaves steps and priority without it, and comes back by undo', async () => {
  const { core, assessmentId, addBenchmark, addStep, get, isSound } = await aPlan();
  const { id } = await addBenchmark();
  const { id: stepId } = await addStep();
  await core.call('plan.saveStep', { assessmentId, id: stepId, changes: { benchmarkId: id } });
  await core.call('plan.addPriority', { assessmentId, issue: 'Fair mobility of health workers' });
  await core.call('plan.savePriority', { assessmentId, changes: { benchmarkId: id } });
  await core.call('plan.proposeResultRows', { assessmentId, language: 'en' });
  await core.call('plan.saveReading', { assessmentId, reading: aReading(id) });
  const before = await get();
  await inWindow('mine', () => core.call('plan.removeBenchmark', { assessmentId, id }));
  expect(await get()).toMatchObject({
    benchmarks: [],
    steps: [{ benchmarkId: null }],
    priority: { benchmarkId: null },
    resultRows: [{ benchmarkId: null }],
  });
  expect(await isSound()).toBe(true);
  await inWindow('mine', () => core.call('history.undo', { assessmentId }));
  expect(await get()).toEqual(before);
  expect(await isSound()).toBe(true);
});

it('has one priority and refuses a second', async () => {
  const { refusal, get } = await aPlan();
  expect(await refusal('plan.savePriority', { changes: { forum: 'x' } })).toBe('no-priority');
  expect(await refusal('plan.addPriority', { issue: ' ' })).toBe('text-missing');
  expect(await refusal('plan.addPriority', { issue: 'Fair mobility of health workers' })).toBeUndefined();
  expect(await refusal('plan.addPriority', { issue: 'Another' })).toBe('second-priority');
  expect(await refusal('plan.savePriority', { changes: { benchmarkId: 'nothing' } })).toBe('unknown-benchmark');
  expect(await refusal('plan.savePriority', { changes: { date: '2026-13-01' } })).toBe('not-a-date');
  expect((await get()).priority).toMatchObject({
    issue: 'Fair mobility of health workers',
    gaps: ['reason', 'benchmark', 'forum', 'date', 'speaker'],
  });
  expect(await refusal('plan.removePriority', {})).toBeUndefined();
  expect((await get()).priority).toBeNull();
});
