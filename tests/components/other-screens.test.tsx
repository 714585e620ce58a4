import { screen, waitFor, within } from '@testing-library/react';
import { expect, it } from 'vitest';
import { openTestCore } from '#tests/helpers/open-test-core.ts';
import { renderProgram } from '#tests/helpers/render-program.tsx';

const withSample = async () => {
  const core = openTestCore();
  const { assessmentIds } = await core.call('library.addSample', {});
  return { core, first: assessmentIds[0] ?? '' };
};

it('offers the worked example and an own assessment on the first start, and nothing else', async () => {
  renderProgram();
  await screen.findByRole('button', { name: 'Open the worked example' });
  screen.getByRole('link', { name: 'Start an assessment' });
  expect(screen.queryByRole('table')).toBeNull();
});

it('shows a tour that can be closed at once, gone through, and opened again', async () => {
  const { user } = renderProgram();
  const open = await screen.findByRole('button', { name: 'Take the short tour' });
  await user.click(open);
  await user.click(await screen.findByRole('button', { name: 'Close the tour' }));
  await user.click(open);
  for (let step = 1; step < 5; step += 1) {
    await screen.findByText(`Step ${step} of 5`);
    await user.click(screen.getByRole('button', { name: 'Next' }));
  }
  await user.click(screen.getByRole('button', { name: 'Back' }));
  screen.getByRole('heading', { name: 'Plan and report' });
  await user.click(screen.getByRole('button', { name: 'Next' }));
  await user.click(screen.getByRole('button', { name: 'Done' }));
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
});

it('finds assessments by place without regard to case', async () => {
  const { core } = await withSample();
  const { user } = renderProgram('/', core);
  await user.type(await screen.findByRole('searchbox', { name: 'Search assessments' }), 'VESS');
  await waitFor(() => expect(screen.getAllByRole('row')).toHaveLength(2));
  screen.getByRole('link', { name: /Vess Delta province/ });
});

it('moves an assessment to the bin and takes it back', async () => {
  const { core } = await withSample();
  const { user } = renderProgram('/', core);
  await user.click(await screen.findByRole('button', { name: 'Move Vess Delta province, Practice (2025) to the bin' }));
  await user.click(await screen.findByText('1 assessment in the bin'));
  await user.click(await screen.findByRole('button', { name: 'Take back' }));
  await screen.findByText('3 here · 0 in the bin');
});

it('explains a score by its own sum', async () => {
  const { core, first } = await withSample();
  const { user } = renderProgram(`/a/${first}/results`, core);
  await user.click(await screen.findByRole('button', { name: /Labour market and employment: score 33/ }));
  const explained = within(await screen.findByRole('dialog'));
  explained.getByText('Sum of level × weight: 16. Divided by 4 × the weights answered (12), times 100: 33.33.');
});

it('counts one body alone when asked', async () => {
  const { core, first } = await withSample();
  const { user } = renderProgram(`/a/${first}/results`, core);
  await screen.findByRole('button', { name: /Total 27 of 100/ });
  await user.click(screen.getByRole('button', { name: /Agreed answers, else the proposal/ }));
  await user.click(await screen.findByRole('option', { name: 'Only Ministry of Gender Equality' }));
  await waitFor(() => expect(screen.getAllByText('Not assessed').length).toBe(9));
});

it('says what must be known before a report is made', async () => {
  const { core, first } = await withSample();
  renderProgram(`/a/${first}/reports`, core);
  const check = within(await screen.findByRole('region', { name: 'Before you make it' }));
  check.getByText('1 unanswered');
  check.getByText('10 don’t know');
});

it('refuses to remove a body that has answered by not offering it', async () => {
  const { core, first } = await withSample();
  renderProgram(`/a/${first}/setup`, core);
  await screen.findByRole('heading', { name: 'Bodies that answer' });
  expect(screen.queryByRole('button', { name: 'Remove Ministry of Labour' })).toBeNull();
});
