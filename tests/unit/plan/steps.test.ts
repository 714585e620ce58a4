import { expect, it } from 'vitest';
import { inWindow } from '#main/core/window-context.ts';
import { aPlan } from '#tests/helpers/a-plan.ts';
import { LAB_01, setNow } from '#tests/helpers/an-assessment.ts';

const OWNED = { ownerBody: 'Ministry of Economy', status: 'promised' } as const;

it('counts steps per actor, and says what each still lacks', async () => {
  const { core, assessmentId, get, addStep } = await aPlan();
  const { id } = await addStep();
  await core.call('plan.saveStep', {
    assessmentId,
    id,
    changes: { ...OWNED, date: '2026-06-30', cost: { amount: 120_000.5, currency: 'USD', priceYear: 2025 } },
  });
  await addStep({ actor: 'private-sector', step: 'Sign the fee-free code' });
  const { steps, counts, costs } = await get();
  expect(steps.map(({ gaps, status }) => [status, gaps])).toEqual([
    ['promised', ['benchmark']],
    ['draft', ['owner', 'date', 'cost', 'benchmark']],
  ]);
  expect(counts).toEqual([
    { actor: 'government', count: 1, warning: 'too-few' },
    { actor: 'civil-society', count: 0, warning: 'too-few' },
    { actor: 'private-sector', count: 1, warning: 'too-few' },
  ]);
  expect(costs).toEqual([{ currency: 'USD', amount: 120_000.5, priceYears: [2025] }]);
});

const FAULTY_STEPS = [
  ['promised without an owner', { status: 'promised', ownerBody: ' ' }, 'step-needs-owner'],
  ['done without an owner', { status: 'done' }, 'step-needs-owner'],
  ['no words', { step: '  ' }, 'text-missing'],
  ['a date that does not exist', { date: '2026-02-30' }, 'not-a-date'],
  ['an amount below 0', { cost: { amount: -1, currency: 'USD', priceYear: 2025 } }, 'amount-out-of-range'],
  ['an amount beyond counting', { cost: { amount: 1e14, currency: 'USD', priceYear: 2025 } }, 'amount-out-of-range'],
  ['a currency nobody has', { cost: { amount: 1, currency: 'dollars', priceYear: 2025 } }, 'unknown-currency'],
  ['a price year long ago', { cost: { amount: 1, currency: 'USD', priceYear: 3 } }, 'year-out-of-range'],
  ['a benchmark that is not there', { benchmarkId: 'nothing' }, 'unknown-benchmark'],
  ['an indicator that does not exist', { source: { kind: 'indicator', id: 'LAB-99' } }, 'unknown-source'],
  ['a conflict that is not there', { source: { kind: 'conflict', id: 'nothing' } }, 'unknown-source'],
] as const;

it('refuses a step that cannot be', async () => {
  const { addStep, refusal, get } = await aPlan();
  const { id } = await addStep();
  for (const [fault, changes, code] of FAULTY_STEPS)
    expect(await refusal('plan.saveStep', { id, changes }), fault).toBe(code);
  expect((await get()).steps[0]).toMatchObject({ status: 'draft', date: '', cost: null, benchmarkId: null });
});

it('takes the framework’s step for an indicator once only', async () => {
  const { core, assessmentId, labour, get } = await aPlan();
  await core.call('answers.save', { assessmentId, respondentId: labour, indicatorId: LAB_01, changes: { value: 1 } });
  const ask = () => core.call('plan.proposals', { assessmentId, language: 'en' });
  const [proposal] = await ask();
  if (!proposal) throw new Error('nothing is proposed');
  expect(proposal).toMatchObject({ source: { kind: 'indicator', id: 'LAB-01' }, level: 1 });
  const add = () => core.call('plan.addStepFrom', { assessmentId, source: proposal.source, language: 'en' });
  const first = await add();
  expect(first).toMatchObject({ isNew: true, step: { step: proposal.step, status: 'draft', actor: 'government' } });
  expect(await add()).toEqual({ step: first.step, isNew: false });
  expect((await get()).steps).toHaveLength(1);
  expect(await ask()).toEqual([]);
});

it('calls a step overdue after its day, unless it is done or dropped', async () => {
  const { core, assessmentId, addStep, get } = await aPlan();
  const { id } = await addStep();
  const save = (changes: object) => core.call('plan.saveStep', { assessmentId, id, changes });
  const isOverdue = async () => (await get()).steps[0]?.isOverdue;
  await save({ ...OWNED, date: '2026-06-30' });
  setNow(core, '2026-06-30T12:00:00.000Z');
  expect(await isOverdue()).toBe(false);
  setNow(core, '2026-07-01T00:00:00.000Z');
  expect(await isOverdue()).toBe(true);
  await save({ status: 'done' });
  expect(await isOverdue()).toBe(false);
});

it('takes a step out with its person, keeps the lines that came from it, and brings all back by undo', async () => {
  const { core, assessmentId, addStep, get, isSound } = await aPlan();
  const { id } = await addStep();
  await core.call('plan.savePerson', { assessmentId, of: `step/${id}`, name: 'A. Person' });
  await core.call('plan.proposeResultRows', { assessmentId, language: 'en' });
  const before = await get();
  expect(before.resultRows).toMatchObject([{ stepId: id, measure: before.steps[0]?.step }]);
  await inWindow('mine', () => core.call('plan.removeStep', { assessmentId, id }));
  expect(await get()).toMatchObject({ steps: [], persons: [], resultRows: [{ stepId: null }] });
  await inWindow('mine', () => core.call('history.undo', { assessmentId }));
  expect(await get()).toEqual(before);
  expect(await isSound()).toBe(true);
});

it('moves a step among those of its actor, as one act, and not beyond the end', async () => {
  const { core, assessmentId, addStep, get, isSound } = await aPlan();
  const first = await addStep({ step: 'One' });
  const second = await addStep({ step: 'Two' });
  await addStep({ step: 'Three' });
  await addStep({ step: 'Elsewhere', actor: 'private-sector' });
  const words = async () => (await get()).steps.map(({ step }) => step);
  const move = (id: string, by: -1 | 1) => inWindow('mine', () => core.call('plan.moveStep', { assessmentId, id, by }));
  // As after a merge of two libraries: two steps with one number.
  await core.call('plan.saveStep', { assessmentId, id: second.id, changes: { order: first.order } });
  await move(first.id, 1);
  expect(await words()).toEqual(['Two', 'One', 'Three', 'Elsewhere']);
  await move(second.id, -1);
  expect(await words()).toEqual(['Two', 'One', 'Three', 'Elsewhere']);
  await inWindow('mine', () => core.call('history.undo', { assessmentId }));
  expect(await words()).toEqual(['One', 'Two', 'Three', 'Elsewhere']);
  expect(await isSound()).toBe(true);
});
