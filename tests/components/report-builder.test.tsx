import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { screen, waitFor, within } from '@testing-library/react';
import { strToU8, unzipSync, zipSync } from 'fflate';
import { expect, it } from 'vitest';
import { respondentId } from '#shared/assessment/ids.ts';
import { withUsual } from '#shared/reports/report-choices.ts';
import { openTestCore, resources } from '#tests/helpers/open-test-core.ts';
import { wordParts } from '#tests/helpers/read-word.ts';
import { renderProgram } from '#tests/helpers/render-program.tsx';

async function openBuilder(core = openTestCore()) {
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

  await user.click(screen.getByText('Bodies whose own answers are printed'));
  await user.click(await screen.findByRole('checkbox', { name: 'Ministry of Labour' }));
  await user.click(screen.getByRole('button', { name: 'Keep these choices…' }));
  const dialog = within(await screen.findByRole('dialog'));
  await user.type(dialog.getByRole('textbox', { name: 'Name' }), 'For the minister');
  await user.click(dialog.getByRole('button', { name: 'Keep' }));
  await waitFor(async () => {
    const [preset] = (await core.call('library.settings', {})).reportPresets;
    expect(preset).toMatchObject({ name: 'For the minister', choices: { hasCharts: false } });
    expect(preset?.choices.sections?.slice(0, 2)).toEqual(['results', 'method']);
    expect(preset?.bodies?.map(({ name }) => name)).toContain('Ministry of Environment');
    expect(preset?.bodies?.map(({ name }) => name)).not.toContain('Ministry of Labour');
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

it('takes kept bodies by their ids, then by their names, and says which are gone', async () => {
  const core = openTestCore();
  const [assessmentId] = (await core.call('library.addSample', {})).assessmentIds;
  if (!assessmentId) throw new Error('The sample is incomplete');
  const bodies = await core.call('respondents.list', { assessmentId });
  const [first, second, third] = bodies;
  if (!first || !second || !third) throw new Error('The sample has fewer bodies');
  const { respondents: _, ...choices } = withUsual({});
  const kept = [
    { id: first.id, name: 'As it was called before' },
    { id: respondentId.parse('00000000-0000-4000-8000-000000000001'), name: second.name },
    { id: respondentId.parse('00000000-0000-4000-8000-000000000002'), name: 'Ministry of Tides' },
  ];
  await core.call('library.saveSettings', {
    reportPresets: [{ name: 'Two of them', language: 'en', choices, bodies: kept }],
  });
  const { user } = await openBuilder(core);
  await user.click(await screen.findByRole('button', { name: /Kept choices/ }));
  await user.click(await screen.findByRole('option', { name: 'Two of them' }));
  await screen.findByText(/^1 body of the kept choices is not in this assessment, or not any more: Ministry of Tides/);
  await user.click(screen.getByText('Bodies whose own answers are printed'));
  const isChecked = ({ name }: { name: string }) => screen.getByRole<HTMLInputElement>('checkbox', { name }).checked;
  expect(bodies.filter(isChecked)).toEqual([first, second]);
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

it('makes a report in a template of the user’s own, after saying what it takes of it', async () => {
  const { user, core, chosen } = await openBuilder();
  await user.click(screen.getByRole('radio', { name: /Executive brief/ }));
  const ours = new Uint8Array(readFileSync(join(resources, 'templates/plain.docx')));
  const parts = unzipSync(ours);
  const choose = async (name: string, changed: Record<string, Uint8Array>) => {
    chosen.push(new File([new Uint8Array(zipSync({ ...parts, ...changed }))], name));
    await user.click(await screen.findByRole('button', { name: /template…$/ }));
  };
  await choose('macros.docx', { 'word/vbaProject.bin': strToU8('x') });
  await screen.findByText(/It holds macros/);

  const head = wordParts(ours)['word/header1.xml'] ?? '';
  const styles = wordParts(ours)['word/styles.xml'] ?? '';
  await choose('ministry.docx', {
    'word/header1.xml': strToU8(head.replace('{{draft}}', '{{minister}}')),
    'word/styles.xml': strToU8(styles.replace(/<w:style [^>]*w:styleId="TableNote".*?<\/w:style>/s, '')),
  });
  await screen.findByText('ministry.docx');
  const listUnder = async (words: RegExp) => {
    const list = (await screen.findByText(words)).closest('details');
    return [...(list?.querySelectorAll('li') ?? [])].map(({ textContent }) => textContent);
  };
  expect(await listUnder(/^1 placeholder stays as it is typed/)).toEqual(['{{minister}}']);
  expect((await listUnder(/^2 placeholders will be filled/)).sort()).toEqual(['{{framework}}', '{{title}}']);
  expect(await listUnder(/^1 style is not in the template/)).toEqual(['Table Note']);
  expect(await listUnder(/styles of the template are used/)).toContain('Heading 1');

  await user.click(screen.getByRole('button', { name: 'Make the brief' }));
  await screen.findByText('is saved.');
  const [made] = core.ports.saved;
  expect(Object.values(wordParts(made?.bytes ?? new Uint8Array())).join('')).toContain('{{minister}}');
  await user.click(screen.getByRole('button', { name: 'Take it away' }));
  await user.click(screen.getByRole('button', { name: 'Use the template: Example with placeholders' }));
  await screen.findByText(/The report goes only where its placeholders stand/);
});
