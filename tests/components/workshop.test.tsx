import { cleanup, screen, waitFor, within } from '@testing-library/react';
import { expect, it } from 'vitest';
import { aWorkshop } from '#tests/helpers/a-workshop.ts';
import { openTestCore } from '#tests/helpers/open-test-core.ts';
import { renderProgram } from '#tests/helpers/render-program.tsx';

/** The facilitator's view of a workshop that stands at LAB-07, with nothing said yet. */
async function atLabour() {
  const held = await aWorkshop(['Table 1', 'Table 2']);
  await held.core.call('workshop.move', { ...held.here, stop: 'LAB-07' });
  const place = `/a/${held.here.assessmentId}/workshop/at/${held.here.workshopId}`;
  const rendered = renderProgram(place, held.core);
  await screen.findByRole('radiogroup', { name: 'Level of Table 1' });
  return { ...held, ...rendered, place };
}

it('takes levels and grades by key, and owes a reason for what does not apply', async () => {
  const { user, core, here } = await atLabour();
  await user.keyboard('l2b{Enter}x');
  const reason = await screen.findByRole('textbox', { name: 'Why does it not apply?' });
  expect(await core.call('answers.list', here)).toMatchObject([{ value: 2, grade: 'B' }]);
  await user.type(reason, 'No recruiter works here');
  await screen.findByText('2 of 2 groups have answered');
  expect(await core.call('answers.list', here)).toHaveLength(2);
});

it('takes no clock of nothing, and says what to do', async () => {
  const { user, show } = await atLabour();
  const minutes = screen.getByRole('textbox', { name: 'Minutes' });
  await user.clear(minutes);
  await user.type(minutes, '0{Enter}');
  await screen.findByText(/^0 is no time for a workshop/);
  expect((await show()).place.timer).toBeNull();
  await user.clear(minutes);
  await user.type(minutes, '5{Enter}');
  await screen.findByRole('button', { name: /Stop the clock/ });
  expect((await show()).place.timer?.minutes).toBe(5);
});

it('asks for the reason that a decision owes, and keeps what was typed while the dialog is closed', async () => {
  const { user, say, show } = await atLabour();
  await say('LAB-07', [1, 3]);
  await screen.findByText('2 of 2 groups have answered');
  await user.keyboard('s');
  const dialog = await screen.findByRole('dialog');
  await waitFor(() => expect(dialog.querySelector('form')?.contains(document.activeElement)).toBe(true));
  await user.keyboard('2{Control>}{Enter}{/Control}');
  await within(dialog).findByText('Say in one line why it is settled so.');
  await user.type(within(dialog).getByRole('textbox', { name: /^Dissent/ }), 'Table 2 saw the register');
  await user.keyboard('{Escape}');
  await user.keyboard('s');
  const again = await screen.findByRole('dialog');
  expect(within(again).getByRole('textbox', { name: /^Dissent/ })).toHaveProperty('value', 'Table 2 saw the register');
  await user.type(within(again).getByRole('textbox', { name: 'Reason' }), 'Read together');
  await user.keyboard('{Control>}{Enter}{/Control}');
  await screen.findByText(/^Settled: 2 Started/);
  expect((await show()).decisions).toMatchObject([{ outcome: 'settled', dissent: 'Table 2 saw the register' }]);
});

it('shows the wall without notes, hidden until it is revealed, and follows the other window', async () => {
  const { core, here, say } = await atLabour();
  await core.call('workshop.save', { ...here, changes: { notes: 'Watch the time' } });
  await say('LAB-07', [1, 3]);
  cleanup();
  renderProgram(`/wall/${here.assessmentId}/${here.workshopId}`, core);
  await screen.findByText('2 of 2 groups have answered');
  expect(screen.queryByText('Table 1')).toBeNull();
  expect(screen.queryByText('Watch the time')).toBeNull();
  await core.call('workshop.reveal', { ...here, isRevealed: true });
  await screen.findByText('2 levels apart');
  screen.getByText('Table 1');
});

it('refuses two groups of one name in one sentence, and keeps what was typed', async () => {
  const core = openTestCore();
  const { assessmentIds } = await core.call('library.addSample', {});
  const { user } = renderProgram(`/a/${assessmentIds[2]}/workshop`, core);
  const groups = await screen.findByRole('textbox', { name: 'Groups to be made, one a line' });
  await user.clear(groups);
  await user.type(groups, 'Table 1\nTable 1');
  await user.click(screen.getByRole('button', { name: 'Begin the workshop' }));
  await screen.findByText(/already has a respondent named Table 1/);
  expect(groups).toHaveProperty('value', 'Table 1\nTable 1');
});
