import { screen, within } from '@testing-library/react';
import { expect, it } from 'vitest';
import { anAssessment, aSetup } from '#tests/helpers/an-assessment.ts';
import { openTestCore } from '#tests/helpers/open-test-core.ts';
import { renderProgram } from '#tests/helpers/render-program.tsx';

it('says on every screen of the assessment that it is the short form', async () => {
  const core = openTestCore();
  const { assessmentId } = await anAssessment(core, aSetup({ form: 'short' }));
  const { user } = renderProgram(`/a/${assessmentId}`, core);
  const tabs = within(await screen.findByRole('navigation', { name: 'Parts of the assessment' })).getAllByRole('link');
  expect(tabs.length).toBeGreaterThan(4);
  for (const tab of tabs) {
    await user.click(tab);
    await screen.findByText('Short form: 54 of the 122 indicators. Reports say so too.');
  }
});

it('asks less time in the short form', async () => {
  const core = openTestCore();
  const { assessmentId } = await anAssessment(core, aSetup({ form: 'short' }));
  renderProgram(`/a/${assessmentId}`, core);
  const row = (await screen.findByRole('rowheader', { name: /Labour market and employment/ })).closest('tr');
  expect(row?.lastElementChild?.textContent).toBe('25 min');
});

it('explains the choice of a form at set-up', async () => {
  renderProgram('/new');
  await screen.findByText(/The short form asks 54 of the 122 indicators/);
  await screen.findByRole('button', { name: /Full form: all 122 indicators/ });
});
