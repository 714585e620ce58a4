import { writeFileSync } from 'node:fs';
import { screen, within } from '@testing-library/react';
import { expect, it } from 'vitest';
import { anAssessment, fileOf } from '#tests/helpers/an-assessment.ts';
import { openTestCore } from '#tests/helpers/open-test-core.ts';
import { renderProgram } from '#tests/helpers/render-program.tsx';

it('backs up, says what restoring would take away, and restores only when told', async () => {
  const { user, core } = renderProgram('/settings');
  await user.click(await screen.findByRole('button', { name: 'Back up now' }));
  await screen.findByText('Backed up and checked.');
  await anAssessment(core);
  await user.click(await screen.findByRole('button', { name: /Look into the backup/ }));
  await screen.findByText('It holds no assessment.');
  screen.getByText('only here: would go');
  await user.click(screen.getByRole('button', { name: 'Restore this backup' }));
  const dialog = within(await screen.findByRole('dialog'));
  dialog.getByText('1 assessment is only here: Ombreda, Round 1.');
  expect(await core.call('assessments.list', {})).toHaveLength(1);
  await user.click(dialog.getByRole('button', { name: 'Restore' }));
  await screen.findByText(/Restored: 0 assessments/);
  expect(await core.call('assessments.list', {})).toEqual([]);
});

it('shows the ways out in place of a library that cannot be opened', async () => {
  const core = openTestCore();
  await anAssessment(core);
  await core.call('backups.make', {});
  core.close();
  writeFileSync(fileOf(core), 'notes');
  const { user } = renderProgram('/', openTestCore(core.folder, undefined, { canRecover: true }));
  await screen.findByRole('heading', { name: 'The library cannot be opened' });
  screen.getByText(/not a Mainstay library/);
  expect(screen.queryByRole('button', { name: 'Save what can be read' })).toBeNull();
  await user.click(screen.getByRole('button', { name: 'Open this backup' }));
  await screen.findByRole('link', { name: 'Ombreda, Round 1' });
});
