import { screen, waitFor, within } from '@testing-library/react';
import { expect, it } from 'vitest';
import { openTestCore } from '#tests/helpers/open-test-core.ts';
import { renderProgram } from '#tests/helpers/render-program.tsx';

async function openBuilder() {
  const core = openTestCore();
  const { assessmentIds } = await core.call('library.addSample', {});
  const program = renderProgram(`/a/${assessmentIds[0]}/reports`, core);
  await screen.findByRole('heading', { name: 'Make a report' });
  return { ...program, core };
}

it('shows the chosen sections in their order before the annex is made, keeps the choice, and saves copies', async () => {
  const { user, core } = await openBuilder();
  await user.click(await screen.findByText('Sections and their order'));
  const body = within(screen.getByRole('group', { name: 'The annex itself' }));
  for (const section of ['Summary', 'Migration context', 'Coherence', 'Impact appraisal'])
    await user.click(body.getByRole('checkbox', { name: section }));
  expect(body.getAllByRole('checkbox')[2]).toBe(body.getByRole('checkbox', { name: 'Migration context' }));
  const up = body.getByRole('button', { name: 'Move up: Results' });
  for (let place = 5; place > 2; place -= 1) {
    up.focus();
    await user.keyboard('{Enter}');
    expect(document.activeElement?.textContent).toBe('Up');
  }
  for (const answered of within(screen.getByRole('group', { name: /Its own annexes/ })).getAllByRole('checkbox'))
    await user.click(answered);
  await user.click(screen.getByRole('checkbox', { name: 'With charts' }));

  await user.click(screen.getByRole('button', { name: 'Keep these choices…' }));
  const dialog = within(await screen.findByRole('dialog'));
  await user.type(dialog.getByRole('textbox', { name: 'Name' }), 'For the minister');
  await user.click(dialog.getByRole('button', { name: 'Keep' }));
  await waitFor(async () => {
    const [preset] = (await core.call('library.settings', {})).reportPresets;
    expect(preset).toMatchObject({ name: 'For the minister', choices: { hasCharts: false } });
    expect(preset?.choices.sections?.slice(0, 2)).toEqual(['results', 'method']);
  });

  await user.click(screen.getByRole('button', { name: 'Show the preview' }));
  const paper = within(await screen.findByRole('document'));
  const headings = paper.getAllByRole('heading', { level: 3 }).map(({ textContent }) => textContent);
  expect(headings.slice(0, 2)).toEqual(['1Results', '2Purpose and method']);
  expect(paper.queryByRole('img')).toBeNull();

  await user.click(screen.getByRole('radio', { name: /Executive brief/ }));
  await screen.findByText('Something was changed since. Show the preview again.');
  await user.click(screen.getByRole('button', { name: 'Make the brief' }));
  await screen.findByText('is saved.');
  await user.click(screen.getByRole('button', { name: 'Save a copy as…' }));
  await waitFor(() => expect(core.ports.saved).toHaveLength(2));
});

it('says why a final report of an open round is refused', async () => {
  const { user, core } = await openBuilder();
  const first = (await core.call('assessments.list', {})).find(({ status }) => status !== 'closed');
  location.hash = `#/a/${first?.id}/reports`;
  await user.click(await screen.findByRole('button', { name: /Draft, with the mark DRAFT/ }));
  await user.click(await screen.findByRole('option', { name: 'Final' }));
  await screen.findByText(/Only a closed round can be final/);
  await user.click(screen.getByRole('button', { name: 'Make the annex' }));
  await screen.findByText(/A final report needs a closed round/);
  expect(core.ports.saved).toEqual([]);
});
