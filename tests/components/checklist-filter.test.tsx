import { screen, waitFor, within } from '@testing-library/react';
import { expect, it } from 'vitest';
import { anAssessment, LAB_01, LAB_02 } from '#tests/helpers/an-assessment.ts';
import { openTestCore } from '#tests/helpers/open-test-core.ts';
import { renderProgram } from '#tests/helpers/render-program.tsx';
import { indicatorIdOf } from '#tests/helpers/scored-items.ts';

async function flagged() {
  const core = openTestCore();
  const { assessmentId, labour: respondentId } = await anAssessment(core);
  for (const indicatorId of [LAB_02, indicatorIdOf('TRA-03')])
    await core.call('answers.save', { assessmentId, respondentId, indicatorId, changes: { isFlagged: true } });
  return { core, assessmentId, respondentId };
}

it('is narrowed by keyboard: N goes on among what is shown, and it is remembered', async () => {
  const { core, assessmentId } = await flagged();
  const { user } = renderProgram(`/a/${assessmentId}/checklist/LAB-01`, core);
  await screen.findByRole('button', { name: /All: 122/ });
  await user.keyboard('l');
  await user.keyboard('{Enter}');
  await user.click(await screen.findByRole('option', { name: 'Flagged: 2' }));
  await waitFor(() => expect(location.hash).toContain('/checklist/LAB-02'));
  await user.click(document.body);
  await user.keyboard('n');
  await waitFor(() => expect(location.hash).toContain('/checklist/TRA-03'));
  await user.keyboard('p');
  await waitFor(() => expect(location.hash).toContain('/checklist/LAB-02'));
  const rail = within(screen.getByRole('navigation', { name: 'Modules' }));
  expect(rail.getAllByRole('link').map((link) => link.querySelector('.id')?.textContent)).toEqual(['LAB-02', 'TRA-03']);
  await waitFor(async () =>
    expect((await core.call('library.settings', {})).checklistFilters[assessmentId]?.only).toBe('flagged'),
  );
});

it('comes back narrowed as it was left, says where nothing is left, and shows all again', async () => {
  const { core, assessmentId } = await flagged();
  await core.call('library.saveSettings', {
    checklistFilters: { [assessmentId]: { only: 'dont-know', isWhole: false } },
  });
  const { user } = renderProgram(`/a/${assessmentId}/checklist/LAB-01`, core);
  await screen.findByText('Nothing under “Don’t know” for Labour. Choose another list, or show all.');
  await user.click(document.body);
  await user.keyboard('d');
  await screen.findByText('1 indicator of Labour. Next goes on among these.');
  const showAll = screen.getAllByRole('button', { name: 'Show all' });
  await user.click(showAll[0] ?? expect.fail('no way back'));
  await screen.findByRole('link', { name: /^LAB-01: / });
  // Four different things, each with its count.
  const counts = within(screen.getByRole('list', { name: 'Counts, each to show only these' }));
  expect(counts.getAllByRole('button').map(({ textContent }) => textContent)).toEqual(
    expect.arrayContaining(['1 don’t know', '0 do not apply', '2 flagged']),
  );
});

it('looks at all bodies on request', async () => {
  const { core, assessmentId, respondentId } = await flagged();
  const [, planning] = await core.call('respondents.list', { assessmentId });
  await core.call('answers.save', {
    assessmentId,
    respondentId: planning?.id ?? respondentId,
    indicatorId: LAB_01,
    changes: { comment: 'Counted twice.' },
  });
  await core.call('library.saveSettings', {
    checklistFilters: { [assessmentId]: { only: 'commented', isWhole: false } },
  });
  const { user } = renderProgram(`/a/${assessmentId}/checklist/LAB-01`, core);
  await screen.findByText(/^Nothing under “Commented” for Labour/);
  await user.click(screen.getByRole('checkbox', { name: 'Of all bodies' }));
  await screen.findByText('1 indicator of Ombreda. Next goes on among these.');
});
