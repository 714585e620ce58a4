import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { anAssessment, aRespondent, aSetup, LAB_01, LAB_02 } from '#tests/helpers/an-assessment.ts';
import { aLibrary, imported, sent } from '#tests/helpers/exchange.ts';
import { renderProgram } from '#tests/helpers/render-program.tsx';

/** A library that has invited a ministry, and what came back: two answers of which one was given here as well. */
async function cameBack() {
  const [core, ministry] = [aLibrary(), aLibrary()];
  const { assessmentId, labour } = await anAssessment(core);
  await imported(ministry, [await sent(core, assessmentId, 'invitation', labour)]);
  const key = { assessmentId, respondentId: labour };
  await ministry.call('answers.save', {
    ...key,
    indicatorId: LAB_01,
    changes: { value: 4, comment: 'The law was passed' },
  });
  await ministry.call('answers.save', { ...key, indicatorId: LAB_02, changes: { value: 1 } });
  await core.call('answers.save', { ...key, indicatorId: LAB_01, changes: { value: 2, comment: 'Our reading' } });
  return { core, assessmentId, labour, back: await sent(ministry, assessmentId, 'respondent', labour) };
}

const asFile = (bytes: Uint8Array, name = 'labour.mainstay') => new File([bytes.slice()], name);

async function openedAt(place: string, core: Awaited<ReturnType<typeof cameBack>>['core'], ...files: File[]) {
  const program = renderProgram(place, core);
  program.chosen.push(...files);
  await program.user.click(await screen.findByRole('button', { name: 'Choose files…' }));
  return program;
}

describe('what came back', () => {
  it('is shown side by side where both answered, decided by keyboard and taken', async () => {
    const { core, assessmentId, labour, back } = await cameBack();
    const { user } = await openedAt(`/a/${assessmentId}/exchange`, core, asFile(back));
    const conflict = await screen.findByRole('table', { name: 'LAB-01, Labour' });
    within(conflict).getByRole('row', { name: 'Answer 2 Started 4 Working and checked' });
    within(conflict).getByRole('row', { name: 'Comment Our reading The law was passed' });
    const take = screen.getByRole('button', { name: 'Take the file' });
    expect(take).toHaveProperty('disabled', true);
    await user.keyboard('n3');
    await waitFor(() => expect(take).toHaveProperty('disabled', false));
    await user.click(take);
    await screen.findByText(/^Taken and saved: 1 new, 0 taken over.*1 difference was settled\.$/);
    const answers = await core.call('answers.list', { assessmentId, respondentId: labour });
    expect(answers.find(({ indicatorId }) => indicatorId === LAB_01)).toMatchObject({
      value: 2,
      comment: expect.stringContaining('Our reading\nAlso answered: 4 Working and checked'),
    });
  });

  it('can be left, and then nothing of it is here', async () => {
    const { core, assessmentId, back } = await cameBack();
    const { user } = await openedAt(`/a/${assessmentId}/exchange`, core, asFile(back));
    await user.click(await screen.findByText('Show the record that is new or taken over'));
    screen.getByText(/^LAB-02, Labour/);
    await user.click(screen.getByRole('button', { name: 'Leave it' }));
    await waitFor(() => expect(screen.queryByRole('region', { name: /labour\.mainstay/ })).toBeNull());
    expect(await core.call('answers.list', { assessmentId })).toHaveLength(1);
  });

  it('is refused with the file and the reason; the others can still be taken', async () => {
    const { core, back } = await cameBack();
    const letter = asFile(back.slice(0, 900), 'letter.mainstay');
    await openedAt('/open', core, letter, asFile(back));
    const refused = await screen.findByRole('region', { name: /letter\.mainstay/ });
    within(refused).getByText(/“letter\.mainstay” was not taken: It is damaged or not whole\./);
    screen.getByRole('button', { name: 'Take the file' });
  });
});

it('a file of another assessment asks whose it is, and only offers the body of that name', async () => {
  const { core, assessmentId } = await cameBack();
  const other = aLibrary();
  const { id } = await other.call('assessments.create', {
    setup: aSetup({ place: 'Ministry of Labour' }),
    respondents: [aRespondent('Labour')],
  });
  const [body] = await other.call('respondents.list', { assessmentId: id });
  if (!body) throw new Error('no body');
  await other.call('answers.save', {
    assessmentId: id,
    respondentId: body.id,
    indicatorId: LAB_02,
    changes: { value: 3 },
  });
  const { user } = await openedAt(`/a/${assessmentId}/exchange`, core, asFile(await sent(other, id)));
  await screen.findByText('here Ombreda; in the file Ministry of Labour');
  screen.getByText('Say which body the answers belong to.');
  await user.click(screen.getByRole('button', { name: 'It is Labour' }));
  await user.click(await screen.findByRole('button', { name: 'Take the file' }));
  await screen.findByText(/^Taken and saved: 1 new/);
});

it('a file is locked only with a passphrase that was typed twice alike', async () => {
  const { core, assessmentId } = await cameBack();
  const { user } = renderProgram(`/a/${assessmentId}/exchange`, core);
  await user.click(await screen.findByRole('checkbox', { name: 'Lock it with a passphrase' }));
  const make = screen.getByRole('button', { name: 'Make the file' });
  await user.type(screen.getByLabelText('Passphrase'), 'one long table');
  await user.type(screen.getByLabelText('The same passphrase again'), 'one long tabel');
  screen.getByText('The two are not the same.');
  expect(make).toHaveProperty('disabled', true);
  await user.clear(screen.getByLabelText('The same passphrase again'));
  await user.type(screen.getByLabelText('The same passphrase again'), 'one long table');
  await user.click(make);
  await waitFor(() => expect(core.ports.saved.at(-1)?.bytes.slice(0, 8)).toEqual(new TextEncoder().encode('MAINSTAY')));
});
