import { screen, waitFor, within } from '@testing-library/react';
import { expect, it } from 'vitest';
import { aRespondent, aSetup } from '#tests/helpers/an-assessment.ts';
import { openTestCore } from '#tests/helpers/open-test-core.ts';
import { renderProgram } from '#tests/helpers/render-program.tsx';

async function setUp() {
  const core = openTestCore();
  const { id: assessmentId } = await core.call('assessments.create', {
    setup: aSetup(),
    respondents: [{ ...aRespondent('Labour'), leadRoles: ['labour'] }, aRespondent('Planning')],
  });
  const rendered = renderProgram(`/a/${assessmentId}/setup`, core);
  await screen.findByRole('button', { name: 'Edit Planning' });
  return {
    ...rendered,
    stored: async (name: string) =>
      (await core.call('respondents.list', { assessmentId })).find((body) => body.name === name),
    setup: () => core.call('assessments.get', { assessmentId }),
  };
}

it('lists the bodies as a table and edits one under its line', async () => {
  const { user, stored } = await setUp();
  const table = screen.getByRole('table');
  within(table).getByRole('row', { name: /Labour Ministry LAB TRA Labour 0/ });
  await user.click(screen.getByRole('button', { name: 'Edit Planning' }));
  await user.click(screen.getByText(/^Lead roles it holds here/));
  await user.click(screen.getByRole('button', { name: 'Planning' }));
  await user.click(screen.getByRole('button', { name: 'Education, human capital and skills' }));
  await waitFor(async () =>
    expect(await stored('Planning')).toMatchObject({ leadRoles: ['planning'], modules: ['LAB', 'TRA', 'EDU'] }),
  );
});

it('shows who leads by role, names another body for one indicator, and turns the lead-body rule on', async () => {
  const { user, setup, stored } = await setUp();
  const labour = screen.getByText('LAB Labour market').closest('details');
  if (!labour) throw new Error('the module is missing');
  within(labour).getByText('Labour');
  await user.click(screen.getByRole('checkbox', { name: /Propose the lead body’s answer/ }));
  await waitFor(async () => expect((await setup()).leadRule).toBe(true));
  await user.click(within(labour).getByText('LAB Labour market'));
  await user.click(await within(labour).findByRole('button', { name: /Lead for LAB-02/ }));
  await user.click(await screen.findByRole('option', { name: 'Planning' }));
  const planning = await stored('Planning');
  await waitFor(async () => expect((await setup()).leadBodies).toEqual({ 'LAB-02': planning?.id }));
  within(labour).getByText('; 1 named otherwise');
});
