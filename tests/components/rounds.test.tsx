import { screen, waitFor, within } from '@testing-library/react';
import { expect, it } from 'vitest';
import { openTestCore } from '#tests/helpers/open-test-core.ts';
import { renderProgram } from '#tests/helpers/render-program.tsx';
import { answerLab, labId, twoRounds } from '../unit/rounds/two-rounds.ts';

async function changedRounds() {
  const rounds = await twoRounds([1, 2, 3, 2]);
  await answerLab(rounds.core, { assessmentId: rounds.followUp.id, respondentId: rounds.labour }, [2, 2, 2, 3]);
  return rounds;
}

it('asks for the reason of each changed level and takes it by keyboard', async () => {
  const { core, followUp } = await changedRounds();
  const { user } = renderProgram(`/a/${followUp.id}/compare`, core);
  await screen.findByRole('heading', { name: /3 changes still need a reason/ });
  await user.keyboard('n');
  await screen.findByRole('button', { name: /^LAB-01 .*1 Recognised to 2 Started/, expanded: true });
  await user.keyboard('1');
  await screen.findByRole('heading', { name: /3 levels changed; 1 of these changes are real. 2 changes still/ });
  await user.keyboard('c');
  await user.keyboard('The decree came into force.');
  await user.tab();
  await waitFor(async () => {
    const { indicators } = await core.call('rounds.compare', { assessmentId: followUp.id });
    expect(indicators[0]).toMatchObject({ reason: 'real-change', note: 'The decree came into force.' });
  });
  await user.keyboard('n');
  await screen.findByRole('button', { name: /^LAB-03/, expanded: true });
  await user.keyboard('3');
  await user.keyboard('n');
  await screen.findByRole('button', { name: /^LAB-04/, expanded: true });
  await user.keyboard('2');
  await screen.findByRole('link', { name: 'To the results' });
});

it('shows the changes of one kind of reason alone', async () => {
  const { core, followUp } = await changedRounds();
  await core.call('rounds.saveReason', {
    assessmentId: followUp.id,
    indicatorId: labId(1),
    reason: 'correction',
    note: '',
  });
  const { user } = renderProgram(`/a/${followUp.id}/compare`, core);
  await user.click(await screen.findByRole('button', { name: /All 3/ }));
  await user.click(await screen.findByRole('option', { name: 'Correction (1)' }));
  await waitFor(() => expect(screen.queryByRole('button', { name: /^LAB-03/ })).toBeNull());
  screen.getByRole('button', { name: /^LAB-01/ });
});

it('says in the comparison that weights were changed and which', async () => {
  const { core, followUp } = await changedRounds();
  const { id: _, framework: _f, status: _s, sample: _p, createdAt: _c, updatedAt: _u, ...setup } = followUp;
  await core.call('assessments.save', {
    assessmentId: followUp.id,
    setup: { ...setup, weights: { [labId(1)]: 3 } },
  });
  renderProgram(`/a/${followUp.id}/compare`, core);
  await screen.findByText(/1 indicator weighs otherwise than in the earlier round \(LAB-01\)/);
});

it('starts the next round from the answers given, and confirms one by key and one by button', async () => {
  const { core, baseline } = await twoRounds([1, 2]);
  const { user } = renderProgram(`/a/${baseline.assessmentId}`, core);
  await user.click(await screen.findByRole('button', { name: 'Start the next round…' }));
  const dialog = within(await screen.findByRole('dialog'));
  const label = dialog.getByRole('textbox', { name: 'Round' });
  await user.clear(label);
  await user.click(dialog.getByRole('button', { name: 'Start the round' }));
  dialog.getByText('Please fill this in.');
  await user.type(label, 'Round 2 (2028)');
  await user.click(dialog.getByRole('button', { name: 'Start the round' }));
  await user.click(await screen.findByRole('link', { name: 'Checklist' }));
  await screen.findByText(/Carried over from the round before/);
  await screen.findByText('Round 1: 1 Recognised');
  await screen.findAllByText('2 to confirm');
  await user.keyboard('k');
  await screen.findAllByText('1 to confirm');
  await user.click(screen.getByRole('button', { name: 'Next to confirm: LAB-02' }));
  await user.click(await screen.findByRole('button', { name: /Confirm as it stands/ }));
  await waitFor(() => expect(screen.queryAllByText(/to confirm$/)).toEqual([]));
});

it('finds what is to be confirmed where a search begins', async () => {
  const { core, followUp } = await twoRounds([1, 2], 'baseline');
  const { user } = renderProgram(`/a/${followUp.id}/checklist/LAB-01`, core);
  await screen.findByText(/Carried over from the round before/);
  await user.keyboard('/');
  const dialog = within(await screen.findByRole('dialog'));
  const list = within(await dialog.findByRole('group', { name: '2 answers to confirm' }));
  expect(list.getAllByRole('menuitem').map(({ textContent }) => textContent)).toEqual(['LAB-01', 'LAB-02']);
  await user.click(list.getByRole('menuitem', { name: 'LAB-02' }));
  await waitFor(() => expect(location.hash).toContain('/checklist/LAB-02'));
});

it('closes a round with who and why after showing what is open, and reopens it', async () => {
  const { core, baseline } = await twoRounds([1, 'DK']);
  const { user } = renderProgram(`/a/${baseline.assessmentId}`, core);
  await user.click(await screen.findByRole('button', { name: 'Close the round…' }));
  const dialog = within(await screen.findByRole('dialog'));
  await dialog.findByText('120 unanswered');
  dialog.getByText('1 don’t know');
  await user.click(dialog.getByRole('button', { name: 'Close the round' }));
  expect(dialog.getAllByText('Please fill this in.')).toHaveLength(2);
  await user.type(dialog.getByRole('textbox', { name: 'Who decided' }), 'Planning');
  await user.type(dialog.getByRole('textbox', { name: 'Why it can be closed now' }), 'All have agreed.');
  await user.click(dialog.getByRole('button', { name: 'Close the round' }));
  await screen.findByText('All have agreed.');
  screen.getByText(/This round is closed/);
  await user.click(screen.getByRole('button', { name: 'Reopen the round…' }));
  const again = within(await screen.findByRole('dialog'));
  await user.type(again.getByRole('textbox', { name: 'Who decided' }), 'Planning');
  await user.type(again.getByRole('textbox', { name: 'Why it is reopened' }), 'One level was wrong.');
  await user.click(again.getByRole('button', { name: 'Reopen the round' }));
  await waitFor(() => expect(screen.queryByText(/This round is closed/)).toBeNull());
  await screen.findByRole('button', { name: 'Close the round…' });
});

it('offers as the round before only what the core would take', async () => {
  const { core, baseline, followUp } = await twoRounds([]);
  const { user } = renderProgram(`/a/${baseline.assessmentId}/setup`, core);
  await user.click(await screen.findByRole('button', { name: /Follows the round/ }));
  expect((await screen.findAllByRole('option')).map(({ textContent }) => textContent)).toEqual([
    'None: this is a first round',
  ]);
  expect(followUp.baselineId).toBe(baseline.assessmentId);
});

it('starts the next round from the list of assessments', async () => {
  const core = openTestCore();
  await core.call('library.addSample', {});
  const { user } = renderProgram('/', core);
  await user.click(
    await screen.findByRole('button', { name: 'Start the next round of Vess Delta province, Practice (2025)' }),
  );
  await screen.findByRole('dialog', { name: 'Start the next round' });
});
