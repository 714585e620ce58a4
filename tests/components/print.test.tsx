import { screen, within } from '@testing-library/react';
import { expect, it } from 'vitest';
import { openTestCore } from '#tests/helpers/open-test-core.ts';
import { wordParagraphs } from '#tests/helpers/read-word.ts';
import { renderProgram } from '#tests/helpers/render-program.tsx';

it('prints a sheet for a chosen group, of the modules or the path that were chosen', async () => {
  const core = openTestCore();
  const { assessmentIds } = await core.call('library.addSample', {});
  const { user } = renderProgram(`/a/${assessmentIds[0]}/print/group-sheets`, core);
  const modules = within(await screen.findByRole('region', { name: 'What is printed' }));
  await modules.findByText('12 indicators');
  await user.click(modules.getByRole('checkbox', { name: /^ENV / }));
  await modules.findByText('24 indicators');
  await user.click(modules.getByRole('button', { name: /What is printed/ }));
  await user.click(await screen.findByRole('option', { name: 'Half an hour' }));
  await modules.findByText('4 indicators');
  await user.click(screen.getByRole('checkbox', { name: 'Trade unions' }));
  await user.click(screen.getByRole('button', { name: 'Make the Word file' }));
  await screen.findByText('Ombreda, Round 1 (2025) - group sheets.docx');
  const texts = wordParagraphs(core.ports.saved[0]?.bytes ?? new Uint8Array()).map(({ text }) => text);
  expect(texts.filter((text) => /^[A-Z]{3}-\d\d /.test(text)).map((text) => text.slice(0, 6))).toEqual([
    'LAB-07',
    'HSP-03',
    'INS-01',
    'DAT-04',
  ]);
  expect(texts).toContain('Trade unions');
});
