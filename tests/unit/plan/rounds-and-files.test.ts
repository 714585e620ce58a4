import { strFromU8, unzipSync } from 'fflate';
import { expect, it } from 'vitest';
import { aPlan } from '#tests/helpers/a-plan.ts';
import { aLibrary, imported, opened, sent } from '#tests/helpers/exchange.ts';

it('goes on with the benchmarks of the earlier round, and reads them together', async () => {
  const { core, assessmentId, addBenchmark, isSound } = await aPlan();
  const { id } = await addBenchmark();
  const save = (round: typeof assessmentId, rowId: string, date: string, value: number) =>
    core.call('plan.saveReading', {
      assessmentId: round,
      reading: { id: rowId, benchmarkId: id, date, value, source: '' },
    });
  await save(assessmentId, 'r-one', '2026', 24);
  const later = await core.call('rounds.startFollowUp', {
    baselineId: assessmentId,
    round: { label: 'Round 2', date: '2028-06-20' },
    from: 'empty',
  });
  await save(later.id, 'r-two', '2028', 19);
  const readingsIn = async (round: typeof assessmentId) =>
    (await core.call('plan.get', { assessmentId: round })).benchmarks[0]?.readings.map(
      ({ value, isOfOtherRound }) => [value, isOfOtherRound] as const,
    );
  expect(await readingsIn(later.id)).toEqual([
    [24, true],
    [19, false],
  ]);
  expect(await readingsIn(assessmentId)).toEqual([[24, false]]);
  expect(await isSound()).toBe(true);
});

it('leaves names of persons out of a package unless asked, and brings all else', async () => {
  const { core, assessmentId, addStep, addBenchmark, get } = await aPlan(aLibrary());
  const { id } = await addStep();
  const { id: benchmarkId } = await addBenchmark();
  await core.call('plan.saveStep', { assessmentId, id, changes: { benchmarkId, ownerRole: 'Director' } });
  await core.call('plan.savePerson', { assessmentId, of: `step/${id}`, name: 'Amina Person' });
  const bytes = await sent(core, assessmentId);
  const files = Object.values(unzipSync(bytes)).map((file) => strFromU8(file));
  expect(files.join('')).toContain('Director');
  expect(files.join('')).not.toContain('Amina');
  await core.call('exchange.send', {
    assessmentId,
    scope: 'whole',
    respondentId: null,
    passphrase: null,
    withNames: true,
  });
  const open = aLibrary();
  await imported(open, [core.ports.saved.at(-1)?.bytes ?? bytes]);
  expect(await open.call('plan.get', { assessmentId })).toEqual(await get());
  const elsewhere = aLibrary();
  await imported(elsewhere, [bytes]);
  expect(await elsewhere.call('plan.get', { assessmentId })).toEqual({ ...(await get()), persons: [] });
  const closedIn = async (library: typeof core) =>
    (await library.call('rounds.close', { assessmentId, by: 'Planning', reason: 'Done' })).statusNote?.fingerprint;
  expect(await closedIn(elsewhere)).toBe(await closedIn(core));
  expect((await elsewhere.call('library.verify', {})).filter(({ passed }) => !passed)).toEqual([]);
});

it('keeps every benchmark that two libraries bring together, takes no further one, and asks about the priority', async () => {
  const { core, assessmentId, addBenchmark, refusal, get } = await aPlan(aLibrary());
  const elsewhere = aLibrary();
  await imported(elsewhere, [await sent(core, assessmentId)]);
  for (const statement of ['One', 'Two']) {
    await addBenchmark(statement);
    await elsewhere.call('plan.addBenchmark', { assessmentId, statement: `${statement} of theirs` });
  }
  await core.call('plan.addPriority', { assessmentId, issue: 'Ours' });
  await elsewhere.call('plan.addPriority', { assessmentId, issue: 'Theirs' });
  const session = await opened(core, [await sent(elsewhere, assessmentId)]);
  const [file] = await session.preview();
  expect(file).toMatchObject({ state: 'open', conflicts: [{ record: 'priority/the-one' }] });
  await session.apply({ all: 'theirs' });
  const { benchmarks, priority } = await get();
  expect([benchmarks.length, priority?.issue]).toEqual([4, 'Theirs']);
  expect(await refusal('plan.addBenchmark', { statement: 'Five' })).toBe('fourth-benchmark');
});
