import { cleanup, screen, waitFor, within } from '@testing-library/react';
import { expect, it } from 'vitest';
import type { AssessmentId, IndicatorId } from '#shared/assessment/ids.ts';
import { aRespondent, aSetup } from '#tests/helpers/an-assessment.ts';
import { openTestCore, type TestCore } from '#tests/helpers/open-test-core.ts';
import { renderProgram } from '#tests/helpers/render-program.tsx';

/** The practice assessment of the worked example, with some answers to settle, at one address of its part “Settle”. */
async function settling(
  place = '',
  prepare: (core: TestCore, id: AssessmentId) => Promise<unknown> = async () => null,
) {
  const core = openTestCore();
  const { assessmentIds } = await core.call('library.addSample', {});
  const assessmentId = assessmentIds[2];
  if (!assessmentId) throw new Error('no practice assessment');
  await prepare(core, assessmentId);
  const rendered = renderProgram(`/a/${assessmentId}/settle${place}`, core);
  const agreed = async (id: string) =>
    (await core.call('answers.listAgreed', { assessmentId })).find(({ indicatorId }) => indicatorId === id);
  return { ...rendered, core, assessmentId, agreed };
}

const reasonField = () => screen.findByRole('textbox', { name: 'Reason' });

it('begins with the map of where bodies differ, as figures with words, and N opens the first to settle', async () => {
  const { user } = await settling();
  await screen.findByRole('heading', { name: /^The bodies differ on \d indicators\.$/ });
  screen.getByRole('link', {
    name: /Migrants’ Forum, Vess Delta branch, Education.*: 1\.0 levels from the others: apart/,
  });
  await user.keyboard('n');
  await screen.findByRole('table', { name: 'TRA-07: what each body answered' });
  await user.keyboard('n');
  await screen.findByRole('heading', { name: /Migrant, returnee and displaced children enrol/ });
  const table = screen.getByRole('table', { name: 'EDU-08: what each body answered' });
  within(table).getByText('“In two of the flood camps, head teachers still ask for a birth certificate.”');
  within(table).getByText('2 levels apart');
  within(table).getByText('lower median; grade C');
});

it('leads from a cell of the map to the queue of that module', async () => {
  const { user } = await settling();
  await user.click(await screen.findByRole('link', { name: /Vess Delta district health office, Health.*1 to settle/ }));
  await screen.findByRole('table', { name: 'HSP-01: what each body answered' });
  screen.getByRole('heading', { name: '1 to settle' });
});

it('records by keys alone what was agreed, with the reason and who agreed, and goes to the next', async () => {
  const { user, agreed } = await settling('/EDU-08');
  await reasonField();
  await user.keyboard('2');
  await user.keyboard('c');
  await user.keyboard('All read the circular; half of the districts follow it.');
  await user.keyboard('{Control>}{Enter}{/Control}');
  await screen.findByRole('table', { name: 'HSP-01: what each body answered' });
  expect(await agreed('EDU-08')).toMatchObject({
    value: 2,
    grade: 'C',
    reason: 'All read the circular; half of the districts follow it.',
    agreedBy: 'Vess Delta planning directorate; Migrants’ Forum, Vess Delta branch',
  });
});

it('says what is missing, records nothing, and goes to the field', async () => {
  const { user, agreed } = await settling('/EDU-08');
  const reason = await reasonField();
  await user.click(screen.getByRole('button', { name: 'Record' }));
  await screen.findByText('Choose what was agreed.');
  await user.keyboard('2');
  await user.click(screen.getByRole('button', { name: 'Record: 2 Started, grade C' }));
  await screen.findByText('Say in one line why it is settled so.');
  expect(document.activeElement).toBe(reason);
  expect(await agreed('EDU-08')).toBeUndefined();
});

it('accepts the proposal with A and keeps the evidence of those who gave it', async () => {
  const { user, agreed } = await settling('/HSP-01');
  await reasonField();
  await user.keyboard('2');
  await screen.findByRole('checkbox', { name: /Health Staff Register/, checked: true });
  await user.keyboard('a');
  await waitFor(() => expect(screen.getByRole('radio', { name: '0 Absent' })).toHaveProperty('checked', true));
  await screen.findByRole('checkbox', { name: /Health Staff Register/, checked: false });
  await user.keyboard('2');
  await user.type(await reasonField(), 'The register was shown.');
  await user.keyboard('{Control>}{Enter}{/Control}');
  await waitFor(async () => expect((await agreed('HSP-01'))?.evidenceIds).toHaveLength(1));
});

it('keeps what was typed for an indicator that is left open', async () => {
  const { user } = await settling('/EDU-08');
  await user.type(await reasonField(), 'Ask the districts first.');
  await user.click(screen.getByRole('button', { name: 'Leave open, next: HSP-01' }));
  await screen.findByRole('table', { name: 'HSP-01: what each body answered' });
  expect(await reasonField()).toHaveProperty('value', '');
  await user.click(screen.getByRole('link', { name: /EDU-08/ }));
  await screen.findByRole('table', { name: 'EDU-08: what each body answered' });
  expect(await reasonField()).toHaveProperty('value', 'Ask the districts first.');
});

it('remembers who agreed last, and takes an agreement back', async () => {
  const agreement = { value: 2, agreedBy: 'Meeting of 20 September', reason: 'Read together.' } as const;
  const { user, agreed } = await settling('/EDU-08?show=all', (core, assessmentId) =>
    core.call('answers.agree', { assessmentId, indicatorId: 'HSP-01' as IndicatorId, agreement }),
  );
  await reasonField();
  expect(screen.getByRole('textbox', { name: /^Others/ })).toHaveProperty('value', 'Meeting of 20 September');
  await user.click(screen.getByRole('link', { name: /HSP-01/ }));
  await screen.findByText(/^Agreed: 2 Started, grade A, by Meeting of 20 September/);
  screen.getByText('History of what was agreed: one state');
  await user.click(screen.getByRole('button', { name: 'Withdraw the agreement' }));
  await waitFor(async () => expect(await agreed('HSP-01')).toBeUndefined());
  await user.click(await screen.findByText('History of what was agreed: 2 states'));
  await user.click(screen.getByRole('button', { name: /2 Started/ }));
  await waitFor(async () => expect(await agreed('HSP-01')).toMatchObject(agreement));
  await screen.findByText(/^Agreed: 2 Started, grade A/);
});

it('lists the keys, shows don’t knows with whom to ask, and lets a module be chosen', async () => {
  const { user } = await settling('?show=dont-know');
  await user.click(await screen.findByRole('link', { name: /LAB-11/ }));
  await screen.findByText(/Ask: Ministry of Labour, budget unit/);
  await user.keyboard('?');
  within(await screen.findByRole('dialog')).getByText('record and go to the next, also while writing');
});

it('says what belongs here while nobody, or one body alone, has answered', async () => {
  const core = openTestCore();
  const created = await core.call('assessments.create', {
    setup: aSetup(),
    respondents: [aRespondent('Labour')],
  });
  renderProgram(`/a/${created.id}/settle`, core);
  await screen.findByText(/Nobody has answered yet/);
  screen.getByRole('link', { name: 'To the set-up' });

  cleanup();
  const [labour] = await core.call('respondents.list', { assessmentId: created.id });
  if (!labour) throw new Error('the body is missing');
  const ofAnswer = { assessmentId: created.id, respondentId: labour.id, indicatorId: 'LAB-01' as IndicatorId };
  await core.call('answers.save', { ...ofAnswer, changes: { value: 2 } });
  renderProgram(`/a/${created.id}/settle`, core);
  await screen.findByText(/So far only Labour has answered/);
});

it('shows a closed round for reading only', async () => {
  await settling('/EDU-08', async (core, assessmentId) =>
    core.call('rounds.close', { assessmentId, by: 'Planning', reason: 'The report is out.' }),
  );
  await screen.findByRole('table', { name: 'EDU-08: what each body answered' });
  expect(screen.getByRole('radio', { name: '2 Started' })).toHaveProperty('disabled', true);
  expect(screen.queryByRole('button', { name: /^Record/ })).toBeNull();
});
