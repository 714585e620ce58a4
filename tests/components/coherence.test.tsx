import { screen, waitFor, within } from '@testing-library/react';
import { expect, it } from 'vitest';
import type { Interaction } from '#shared/coherence/interaction.ts';
import { anAssessment } from '#tests/helpers/an-assessment.ts';
import { openTestCore } from '#tests/helpers/open-test-core.ts';
import { renderProgram } from '#tests/helpers/render-program.tsx';

async function prepared() {
  const core = openTestCore();
  const { assessmentId, labour, planning } = await anAssessment(core);
  const cellOf = async (from: string, to: string) =>
    (await core.call('coherence.get', { assessmentId, level: 1, view: 'proposed' })).cells.find(
      (cell) => cell.from === from && cell.to === to,
    );
  const open = async () => {
    const { user } = renderProgram(`/a/${assessmentId}/coherence`, core);
    await screen.findByRole('table', { name: /Coherence matrix/ });
    return user;
  };
  return { core, assessmentId, labour, planning, cellOf, open };
}

const aCell = (parts: Partial<Interaction>): Interaction => ({
  level: 1,
  respondentId: null,
  from: 'EDU',
  to: 'HSP',
  score: 0,
  reason: '',
  grade: null,
  condition: '',
  scoredBy: '',
  ...parts,
});

it('fills a row at a go, and says what is left', async () => {
  const { cellOf, open } = await prepared();
  const user = await open();
  await user.click(screen.getByRole('button', { name: /^LAB/ }));
  const pane = within(screen.getByRole('complementary'));
  const onTrade = within(pane.getByRole('radiogroup', { name: /acts on Growth/ }));
  await user.click(onTrade.getByRole('radio', { name: '−2' }));
  await screen.findByText('1 of 30 discussed');
  expect(await cellOf('LAB', 'TRA')).toMatchObject({ score: -2, origin: 'agreed' });
});

it('settles a cell on which the bodies differ only with a reason', async () => {
  const { core, assessmentId, labour, planning, cellOf, open } = await prepared();
  await core.call('coherence.saveCell', { assessmentId, cell: aCell({ respondentId: labour, score: 1 }) });
  await core.call('coherence.saveCell', { assessmentId, cell: aCell({ respondentId: planning, score: -2 }) });
  const user = await open();
  await user.click(screen.getByRole('button', { name: /to settle$/ }));
  const record = () => screen.getByRole<HTMLButtonElement>('button', { name: /^Record as agreed/ });
  await user.click(screen.getByRole('radio', { name: /^−1/ }));
  expect(record()).toMatchObject({ textContent: 'Record as agreed: −1', disabled: true });
  expect(await cellOf('EDU', 'HSP')).toMatchObject({ origin: 'proposed' });
  await user.type(screen.getByRole('textbox', { name: 'Why this was agreed' }), 'Posts are being filled');
  await user.click(record());
  await waitFor(async () =>
    expect(await cellOf('EDU', 'HSP')).toMatchObject({
      score: -1,
      origin: 'agreed',
      reason: 'Posts are being filled',
    }),
  );
});

it('names measures, warns above twelve, changes one, and takes one out after asking', async () => {
  const { core, assessmentId, open } = await prepared();
  for (let index = 1; index <= 12; index += 1)
    await core.call('coherence.saveMeasure', {
      assessmentId,
      measure: { id: `m${index}`, name: `Measure ${index}`, owner: '', moduleId: '', aim: '' },
    });
  const user = await open();
  await user.click(screen.getByRole('radio', { name: 'Named measures' }));
  await screen.findByText('Measure 12', { selector: 'summary span' });
  expect(screen.queryByText(/^Above 12 measures/)).toBeNull();
  await user.type(screen.getByRole('textbox', { name: 'Measure' }), 'Rice');
  await user.click(screen.getByRole('button', { name: 'Add the measure' }));
  await screen.findByText('Above 12 measures few meetings get through the cells: here there are 156.');
  const first = within(
    screen.getAllByRole('group').find((each) => each.textContent?.includes('Measure 1')) as HTMLElement,
  );
  await user.type(first.getByRole('textbox', { name: 'Owner (body and role)' }), 'Labour');
  await user.tab();
  await waitFor(async () => expect((await core.call('coherence.measures', { assessmentId }))[0]?.owner).toBe('Labour'));
  await user.click(first.getByRole('button', { name: 'Remove Measure 1' }));
  await user.click(within(await screen.findByRole('dialog')).getByRole('button', { name: 'Remove' }));
  await waitFor(async () => expect(await core.call('coherence.measures', { assessmentId })).toHaveLength(12));
});
