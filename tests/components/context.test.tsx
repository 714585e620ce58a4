import { screen, waitFor, within } from '@testing-library/react';
import { expect, it } from 'vitest';
import { aChapter, anObstacle } from '#tests/helpers/a-context.ts';
import { anAssessment } from '#tests/helpers/an-assessment.ts';
import { openTestCore } from '#tests/helpers/open-test-core.ts';
import { renderProgram } from '#tests/helpers/render-program.tsx';
import { twoRounds } from '../unit/rounds/two-rounds.ts';

it('takes key figures one after the other, and says which cannot be', async () => {
  const core = openTestCore();
  const { assessmentId } = await anAssessment(core);
  const { user } = renderProgram(`/a/${assessmentId}/context`, core);
  await user.click(await screen.findByRole('button', { name: 'Next figure: Population' }));
  const population = within(await screen.findByRole('dialog', { name: 'Population' }));
  await user.type(population.getByLabelText(/^Value/), '-5');
  population.getByText(/no figure of the list is below 0/);
  await user.clear(population.getByLabelText(/^Value/));
  await user.type(population.getByLabelText(/^Value/), '6200000');
  await user.click(population.getByRole('button', { name: 'Record and go to the next' }));
  const abroad = within(await screen.findByRole('dialog', { name: 'Nationals abroad' }));
  await user.click(abroad.getByRole('checkbox', { name: /^Not available/ }));
  await user.click(abroad.getByRole('button', { name: 'Record the figure' }));
  await screen.findByText('1 of 25 key figures is known');
  const row = within(screen.getByRole('row', { name: /^Population/ }));
  row.getByText('6,200,000 people');
  row.getByText('year missing');
  const { figures } = await core.call('context.get', { assessmentId });
  expect(figures.map(({ id, value }) => [id, value])).toEqual([
    ['population', 6_200_000],
    ['nationals-abroad', 'not-available'],
  ]);
});

it('records a chapter with a quotation on one of its pages, and marks in place', async () => {
  const core = openTestCore();
  const { assessmentId } = await anAssessment(core);
  const { user } = renderProgram(`/a/${assessmentId}/context`, core);
  await user.click(await screen.findByRole('button', { name: 'Add a chapter' }));
  const dialog = within(await screen.findByRole('dialog', { name: 'A chapter of the plan' }));
  await user.type(dialog.getByLabelText('Title of the chapter'), 'Work');
  await user.type(dialog.getByLabelText('First page'), '49');
  await user.type(dialog.getByLabelText('Last page'), '58');
  await user.type(dialog.getByLabelText(/word for word/), 'Jobs at home.');
  const record = dialog.getByRole('button', { name: 'Record the chapter' });
  dialog.getByText('A quotation needs its page.');
  expect(record).toHaveProperty('disabled', true);
  await user.type(dialog.getByLabelText('Page of the quotation'), '57');
  await user.click(record);
  await user.selectOptions(await screen.findByRole('combobox', { name: 'Work: Budget' }), 'partly');
  await waitFor(async () =>
    expect((await core.call('context.get', { assessmentId })).chapters[0]).toMatchObject({
      title: 'Work',
      firstPage: 49,
      quotationPage: 57,
      marks: { budget: 'partly', indicator: null },
    }),
  );
  screen.getByText('“Jobs at home.” (page 57)');
});

it('draws nine cells, calls the empty ones not examined, and adds to the one chosen', async () => {
  const core = openTestCore();
  const { assessmentId } = await anAssessment(core);
  await core.call('context.saveObstacle', { assessmentId, obstacle: anObstacle() });
  const { user } = renderProgram(`/a/${assessmentId}/diaspora`, core);
  const grid = within(await screen.findByRole('table', { name: 'Obstacles by place and role' }));
  expect(grid.getAllByRole('button', { name: 'not examined' })).toHaveLength(8);
  grid.getByRole('button', { name: /1 obstacle/ });
  const ownAdvocacy = grid.getAllByRole('button').at(-1);
  if (ownAdvocacy) await user.click(ownAdvocacy);
  screen.getByText(/^Nobody has examined this cell yet/);
  await user.click(screen.getByRole('button', { name: 'Add an obstacle' }));
  const dialog = within(await screen.findByRole('dialog', { name: 'An obstacle' }));
  await user.type(dialog.getByLabelText('What stands in the way'), 'No umbrella');
  const record = dialog.getByRole('button', { name: 'Record the obstacle' });
  expect(record).toHaveProperty('disabled', true);
  await user.click(dialog.getByRole('radio', { name: '3 blocking' }));
  await user.click(record);
  await screen.findByText('2 of 9 cells are examined');
  expect((await core.call('context.get', { assessmentId })).obstacles[1]).toMatchObject({
    place: 'own-ranks',
    role: 'advocacy',
    text: 'No umbrella',
    severity: 3,
    harderHit: null,
  });
  await user.click(screen.getByRole('button', { name: /^Make it a step.*No umbrella/ }));
  await screen.findByRole('link', { name: /No umbrella/ });
  expect((await core.call('plan.get', { assessmentId })).steps[0]).toMatchObject({
    step: 'No umbrella',
    source: { kind: 'obstacle' },
  });
});

it('takes the last round’s chapters as a starting point, and marks what still stands as it left it', async () => {
  const { core, baseline, followUp } = await twoRounds([]);
  await core.call('context.saveChapter', { assessmentId: baseline.assessmentId, chapter: aChapter() });
  const { user } = renderProgram(`/a/${followUp.id}/context`, core);
  await user.click(await screen.findByRole('button', { name: 'Take the chapters over' }));
  const chapter = within(await screen.findByRole('row', { name: /^Poverty and its causes/ }));
  chapter.getByText(/^as in .*: still so\?$/);
  expect(screen.queryByRole('button', { name: 'Take the chapters over' })).toBeNull();
  await user.selectOptions(chapter.getByRole('combobox', { name: /objective/i }), 'yes');
  await waitFor(() => expect(screen.queryByText(/still so\?$/)).toBeNull());
});
