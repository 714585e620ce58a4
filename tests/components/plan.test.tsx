import { screen, waitFor, within } from '@testing-library/react';
import { expect, it } from 'vitest';
import { aPlan } from '#tests/helpers/a-plan.ts';
import { renderProgram } from '#tests/helpers/render-program.tsx';

it('takes a step as a promise only with its owner, and counts what is missing', async () => {
  const { core, assessmentId, get } = await aPlan();
  const { user } = renderProgram(`/a/${assessmentId}/plan`, core);
  await user.click(await screen.findByRole('button', { name: 'Add a step of civil society' }));
  const dialog = within(await screen.findByRole('dialog', { name: 'A new step' }));
  const record = dialog.getByRole('button', { name: 'Record the step' });
  await user.type(dialog.getByRole('textbox', { name: 'What is done' }), 'Publish a shadow report');
  await user.click(dialog.getByRole('radio', { name: 'Promised' }));
  dialog.getByText(/needs an owner. Name the body/);
  expect(record).toHaveProperty('disabled', true);
  await user.type(dialog.getByRole('textbox', { name: 'Owner: a body' }), 'Migrants’ Forum');
  await user.type(dialog.getByRole('textbox', { name: 'Name of the person' }), 'A. Person');
  await user.type(dialog.getByRole('spinbutton', { name: 'Cost' }), '15000');
  dialog.getByText(/^Write an amount from 0/);
  await user.type(dialog.getByRole('spinbutton', { name: 'Prices of year' }), '2026');
  await user.click(record);
  const row = within(await screen.findByRole('row', { name: /Publish a shadow report/ }));
  row.getByText('15,000 USD');
  row.getByText('date missing');
  screen.getAllByText('0 so far; three to five are wanted');
  screen.getByText('1 so far; three to five are wanted');
  expect(await get()).toMatchObject({
    steps: [{ actor: 'civil-society', status: 'promised', cost: { currency: 'USD', priceYear: 2026 } }],
    persons: [{ name: 'A. Person' }],
  });
});

it('takes no target before its baseline, and no fourth benchmark', async () => {
  const { core, assessmentId, addBenchmark, get } = await aPlan();
  await addBenchmark('Cheaper transfers');
  await addBenchmark('Area plans with a migration indicator');
  const { user } = renderProgram(`/a/${assessmentId}/plan/benchmarks`, core);
  await user.click(await screen.findByRole('button', { name: 'Add a benchmark' }));
  const dialog = within(await screen.findByRole('dialog', { name: 'A new benchmark' }));
  const field = (name: string) => dialog.getByRole('spinbutton', { name });
  await user.type(dialog.getByRole('textbox', { name: 'What is to be reached' }), 'Fewer vacant posts');
  await user.type(field('Baseline'), '27');
  await user.type(field('Year of the baseline'), '2025');
  await user.type(field('Target'), '15');
  await user.type(field('Year of the target'), '2024');
  dialog.getByText(/^The target lies before the baseline/);
  const record = dialog.getByRole('button', { name: 'Record the benchmark' });
  expect(record).toHaveProperty('disabled', true);
  await user.clear(field('Year of the target'));
  await user.type(field('Year of the target'), '2029');
  await user.click(record);
  await screen.findByText(/a fourth is not taken/);
  await waitFor(() => expect(screen.queryByRole('button', { name: 'Add a benchmark' })).toBeNull());
  screen.getByText('27 (2025)');
  expect((await get()).benchmarks[2]).toMatchObject({ target: { value: 15, year: 2029 } });
});

it('sets a step in another place, and keeps the focus on the step that moved', async () => {
  const { core, assessmentId, addStep, get } = await aPlan();
  await addStep({ step: 'One' });
  await addStep({ step: 'Two' });
  const { user } = renderProgram(`/a/${assessmentId}/plan`, core);
  await user.click(await screen.findByRole('button', { name: 'Later: One' }));
  await waitFor(() => expect(document.activeElement?.getAttribute('aria-label')).toBe('Earlier: One'));
  expect((await get()).steps.map(({ step }) => step)).toEqual(['Two', 'One']);
});
