import { screen, waitFor, within } from '@testing-library/react';
import { expect, it } from 'vitest';
import { aPlan } from '#tests/helpers/a-plan.ts';
import { renderProgram } from '#tests/helpers/render-program.tsx';

const withBenchmark = async () => {
  const plan = await aPlan();
  const { core, assessmentId } = plan;
  const { id } = await plan.addBenchmark('Fewer vacant posts');
  await core.call('plan.saveBenchmark', {
    assessmentId,
    id,
    changes: { unit: '%', baseline: { value: 27, year: 2025 }, target: { value: 15, year: 2029 }, frequency: 'year' },
  });
  const readings = async () => (await plan.get()).benchmarks[0]?.readings ?? [];
  return { ...plan, readings };
};

it('takes, changes and removes a reading in a closed round, and sets it against the path', async () => {
  const { core, assessmentId, readings } = await withBenchmark();
  await core.call('rounds.close', { assessmentId, by: 'Planning', reason: 'Round ended' });
  const { user } = renderProgram(`/a/${assessmentId}/plan/readings`, core);
  await screen.findByText('No reading yet. The target is 15 % by 2029.');
  await user.click(screen.getByRole('button', { name: 'Add a reading of “Fewer vacant posts”' }));
  const dialog = within(await screen.findByRole('dialog', { name: 'A new reading' }));
  await user.type(dialog.getByLabelText('Year or day'), '2024');
  await user.click(dialog.getByRole('button', { name: 'Record the reading' }));
  dialog.getByText(/^This is before the baseline year 2025/);
  dialog.getByText('Write a number, such as 19 or 5.1.');
  expect(await readings()).toEqual([]);
  await user.clear(dialog.getByLabelText('Year or day'));
  await user.type(dialog.getByLabelText('Year or day'), '2028');
  await user.type(dialog.getByLabelText('Value (%)'), '19,5');
  await user.click(dialog.getByRole('button', { name: 'Record the reading' }));
  await screen.findByText(/^Behind the path: 19\.5 % in 2028, where the path stands at 18 %: 1\.5 short of it\./);
  screen.getByRole('img', {
    name: 'Fewer vacant posts – baseline: 27\u00a0% in 2025; target: 15\u00a0% in 2029; readings: 19.5\u00a0% in 2028.',
  });

  await user.click(screen.getByRole('button', { name: 'Change the reading of 2028' }));
  const again = within(await screen.findByRole('dialog', { name: 'A reading' }));
  await user.clear(again.getByLabelText('Value (%)'));
  await user.type(again.getByLabelText('Value (%)'), '18');
  await user.click(again.getByRole('button', { name: 'Record the reading' }));
  await screen.findByText(/^On the path: 18 % in 2028/);
  expect(await readings()).toMatchObject([{ date: '2028', value: 18 }]);

  await user.click(screen.getByRole('button', { name: 'Remove the reading of 2028' }));
  await screen.findByText('Nothing was read yet.');
  expect(await readings()).toEqual([]);
});

it('proposes the founding note’s partners, the under-represented first', async () => {
  const { core, assessmentId, get } = await aPlan();
  const { user } = renderProgram(`/a/${assessmentId}/plan/stakeholders`, core);
  await screen.findByText('Who is not spoken to does not carry the plan.');
  screen.getByText(/^Nobody is listed of these partners.*Private sector\.$/);
  await user.click(screen.getByRole('button', { name: 'Add “Private sector”' }));
  await waitFor(async () => expect((await get()).stakeholders).toMatchObject([{ partner: 'private-sector' }]));
  await screen.findByText('Not placed yet: Private sector.');
  expect(screen.queryByText(/Nobody is listed.*Private sector/)).toBeNull();
  const strength = (name: string) => within(screen.getByRole('radiogroup', { name }));
  await user.click(strength('Interest').getByRole('radio', { name: 'high' }));
  await user.click(strength('Influence').getByRole('radio', { name: 'low' }));
  const row = within(await screen.findByRole('row', { name: /^Low influence/ }));
  await waitFor(() => expect(row.getAllByRole('cell')[2]?.textContent).toBe('Private sector'));
});

it('says before the next round what was promised, what is read and what is late, and saves the calendar', async () => {
  const { core, assessmentId, addStep } = await withBenchmark();
  const { id } = await addStep({ step: 'Open the counter' });
  await core.call('plan.saveStep', {
    assessmentId,
    id,
    changes: { ownerBody: 'Economy', date: '2029-06-30', status: 'promised' },
  });
  const { user } = renderProgram(`/a/${assessmentId}/plan/next-round`, core);
  // The clock of the test stands in 2030: four yearly readings, the target and the step are late.
  await screen.findByText('1 step was promised. None is done. 6 are overdue.');
  screen.getByRole('row', { name: /^Open the counter Economy 30 June 2029/ });
  await user.click(screen.getByRole('link', { name: 'Timeline' }));
  await user.click(await screen.findByRole('button', { name: 'Save as a calendar file (.ics)' }));
  await waitFor(() =>
    expect(core.ports.saved.map(({ fileName }) => fileName)).toEqual([expect.stringMatching(/\.ics$/)]),
  );
});
