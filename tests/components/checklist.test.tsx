import { screen, waitFor, within } from '@testing-library/react';
import { expect, it } from 'vitest';
import { openTestCore } from '#tests/helpers/open-test-core.ts';
import { renderProgram } from '#tests/helpers/render-program.tsx';

const sampleChecklist = async (indicator: string, body: string) => {
  const core = openTestCore();
  const { assessmentIds } = await core.call('library.addSample', {});
  const [assessmentId] = assessmentIds;
  if (!assessmentId) throw new Error('no sample');
  const respondents = await core.call('respondents.list', { assessmentId });
  const respondent = respondents.find(({ name }) => name === body);
  if (!respondent) throw new Error(`no ${body}`);
  await core.call('library.saveSettings', { answeringAs: { [assessmentId]: respondent.id } });
  const rendered = renderProgram(`/a/${assessmentId}/checklist/${indicator}`, core);
  await screen.findByRole('radiogroup', { name: 'How far is this true in Ombreda today?' });
  const stored = async () =>
    (await core.call('answers.list', { assessmentId, respondentId: respondent.id })).find(
      ({ indicatorId }) => indicatorId === indicator,
    );
  return { ...rendered, core, assessmentId, respondent, stored };
};

it('shows the body’s own answer with its grade, sources and comment', async () => {
  const { stored } = await sampleChecklist('LAB-01', 'Ministry of Labour');
  expect((screen.getByRole('radio', { name: /Started/ }) as HTMLInputElement).checked).toBe(true);
  expect((screen.getByRole('radio', { name: /Document or data seen and cited/ }) as HTMLInputElement).checked).toBe(
    true,
  );
  expect((screen.getByRole('textbox', { name: 'Comment' }) as HTMLTextAreaElement).value).toBe(
    (await stored())?.comment,
  );
  const sources = within(screen.getByRole('region', { name: 'Sources' }));
  await sources.findByText(/Labour Force Survey 2024, Statistics Office, 2024, p. 41–44/);
  // What another body cites stands apart.
  within(sources.getByRole('group')).getByText(/Labour Force Survey 2024, Statistics Office, 2024, p. 47/);
});

it('saves a level by its key, and says so only when it is stored', async () => {
  const { user, stored } = await sampleChecklist('ENV-12', 'Ministry of Planning (coordinator)');
  expect(await stored()).toBeUndefined();
  await user.keyboard('3');
  await screen.findByText(/^Saved \d\d:\d\d$/);
  await waitFor(async () => expect(await stored()).toMatchObject({ value: 3, grade: 'C' }));
});

it('rests single keys while a comment is typed, and saves the comment', async () => {
  const { user, stored } = await sampleChecklist('ENV-12', 'Ministry of Planning (coordinator)');
  await user.type(screen.getByRole('textbox', { name: 'Comment' }), '4 of 5 districts');
  await waitFor(async () => expect(await stored()).toMatchObject({ value: null, comment: '4 of 5 districts' }));
});

it('keeps the earlier answer until “does not apply” has its reason', async () => {
  const { user, stored } = await sampleChecklist('RBD-01', 'Ministry of Planning (coordinator)');
  const before = await stored();
  await user.keyboard('x');
  expect(await stored()).toEqual(before);
  await user.type(await screen.findByRole('textbox', { name: 'Why does it not apply?' }), 'No such plan.');
  await waitFor(async () =>
    expect(await stored()).toMatchObject({ value: 'NA', reason: 'No such plan.', grade: null }),
  );
});

it('lets a body read but not answer outside its modules', async () => {
  const { user, stored } = await sampleChecklist('HSP-04', 'Ministry of Environment');
  screen.getByText(/Ministry of Environment does not answer for this module/);
  await user.keyboard('4');
  expect(await stored()).toBeUndefined();
  expect((screen.getByRole('radio', { name: /Working and checked/ }) as HTMLInputElement).disabled).toBe(true);
});

it('shows what the other bodies answered and what was agreed', async () => {
  const { user } = await sampleChecklist('HSP-04', 'Ministry of Health and Social Protection');
  const summary = screen.getByText('In results: 2 Started, grade A');
  await user.click(summary);
  const others = within(summary.closest('details') as HTMLElement);
  others.getByText('Ministry of Education and Skills');
  others.getByText(/1 Recognised, grade A/);
});
