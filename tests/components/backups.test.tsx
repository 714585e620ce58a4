import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
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

/** A backup as it would come on a stick, of a library with as many assessments. */
async function aBackupFile(assessments: number): Promise<File> {
  const core = openTestCore();
  for (let made = 0; made < assessments; made += 1) await anAssessment(core);
  const { id } = await core.call('backups.make', {});
  return new File([readFileSync(join(core.folder, 'backups', id))], `${assessments}.sqlite`);
}

it('shows of each file that is brought in what that file holds, and restores the last one', async () => {
  const { user, core, chosen } = renderProgram('/settings');
  const choose = async (file: File) => {
    chosen.push(file);
    await user.click(await screen.findByRole('button', { name: 'Choose a backup file' }));
  };
  await choose(await aBackupFile(0));
  await screen.findByText('It holds no assessment.');
  await choose(await aBackupFile(1));
  await screen.findByText('not here now');
  expect(screen.queryByText('It holds no assessment.')).toBeNull();
  await user.click(screen.getByRole('button', { name: 'Restore this backup' }));
  await user.click(within(await screen.findByRole('dialog')).getByRole('button', { name: 'Restore' }));
  await screen.findByText(/Restored: 1 assessment/);
  expect(screen.queryByRole('alert')).toBeNull();
  expect(await core.call('assessments.list', {})).toHaveLength(1);
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
