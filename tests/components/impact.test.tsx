import { screen, waitFor, within } from '@testing-library/react';
import { expect, it } from 'vitest';
import { anAppraisal } from '#tests/helpers/an-appraisal.ts';
import { openTestCore } from '#tests/helpers/open-test-core.ts';
import { renderProgram } from '#tests/helpers/render-program.tsx';

it('screens a policy and says what the rule decides', async () => {
  const { core, assessmentId } = await anAppraisal();
  const { user } = renderProgram(`/a/${assessmentId}/impact`, core);
  const rights = within(await screen.findByRole('radiogroup', { name: /basic right at stake/ }));
  screen.getByText('10 questions are still open.');
  await user.click(rights.getByRole('radio', { name: 'Yes' }));
  await screen.findByText(/^The rule says: full appraisal/);
  screen.getByText('2 points');
});

it('records an effect whose significance follows every choice', async () => {
  const { core, assessmentId } = await anAppraisal();
  const { user } = renderProgram(`/a/${assessmentId}/impact`, core);
  await user.click(await screen.findByRole('button', { name: 'Add an effect' }));
  const dialog = within(await screen.findByRole('dialog', { name: 'An effect' }));
  expect(dialog.getByRole('button', { name: 'Record the effect' })).toHaveProperty('disabled', true);
  await user.click(dialog.getByRole('button', { name: /Group/ }));
  await user.click(await screen.findByRole('option', { name: 'Children' }));
  await user.click(dialog.getByRole('radio', { name: /^3 large change/ }));
  await user.click(dialog.getByRole('radio', { name: '1 certain or seen already' }));
  dialog.getByText('−44 moderate');
  await user.click(dialog.getByRole('button', { name: 'Record the effect' }));
  await screen.findByRole('button', { name: 'Change the effect on Children' });
  screen.getByText('A measure is needed');
  screen.getByText('Verify before decision');
  const [appraisal] = await core.call('impact.list', { assessmentId });
  expect(appraisal?.options[1]?.effects[0]?.effect).toMatchObject({ group: 'children', magnitude: 3, likelihood: 1 });
});

it('recommends nothing before there is a review date', async () => {
  const { core, assessmentId } = await anAppraisal();
  const { user } = renderProgram(`/a/${assessmentId}/impact`, core);
  const choice = () =>
    within(screen.getByRole('radiogroup', { name: 'Recommendation' })).getByRole('radio', { name: 'Redesign' });
  const date = await screen.findByLabelText('Review date');
  expect(choice()).toHaveProperty('disabled', true);
  await user.type(date, '2027-06-30');
  await user.tab();
  await waitFor(() => expect(choice()).toHaveProperty('disabled', false));
  await user.click(choice());
  await waitFor(async () =>
    expect((await core.call('impact.list', { assessmentId }))[0]?.policy.recommendation).toBe('redesign'),
  );
});

it('says how to begin where there is no policy, and begins', async () => {
  const core = openTestCore();
  const { assessmentIds } = await core.call('library.addSample', {});
  const { user } = renderProgram(`/a/${assessmentIds[2]}/impact`, core);
  await screen.findByText(/^Add a draft policy: ten questions/);
  await user.type(screen.getByRole('textbox', { name: 'Title of a draft policy' }), 'Rice import opening');
  await user.click(screen.getByRole('button', { name: 'Add the policy' }));
  await screen.findByRole('heading', { name: 'Rice import opening', level: 1 });
});
