import { expect, it } from 'vitest';
import type { AssessmentId } from '#shared/assessment/ids.ts';
import { indicatorsOf } from '#shared/framework/find-indicator.ts';
import { type ChecklistFilter, filteredIndicators, neighbourOf } from '#shared/results/checklist-filters.ts';
import { anAssessment, aSetup } from '#tests/helpers/an-assessment.ts';
import { openTestCore, type TestCore } from '#tests/helpers/open-test-core.ts';
import { indicatorIdOf, moduleIdOf } from '#tests/helpers/scored-items.ts';

async function filtersOf(core: TestCore, assessmentId: AssessmentId, ownOf?: string) {
  const { baselineId } = await core.call('assessments.get', { assessmentId });
  const framework = await core.call('frameworks.show', { language: 'en' });
  const respondents = await core.call('respondents.list', { assessmentId });
  return filteredIndicators({
    ...(await core.call('results.get', { assessmentId, view: 'proposed' })),
    answers: await core.call('answers.list', { assessmentId }),
    agreed: await core.call('answers.listAgreed', { assessmentId }),
    critical: new Set(indicatorsOf(framework).flatMap(({ id, critical }) => (critical ? [id] : []))),
    compared: baselineId === null ? null : (await core.call('rounds.compare', { assessmentId })).indicators,
    body: respondents.find(({ id }) => id === ownOf) ?? null,
  });
}
const namesOf = (filters: ReadonlyMap<ChecklistFilter, readonly string[]>, id: string) =>
  [...filters].filter(([, ids]) => ids.includes(id)).map(([name]) => name);

it('counts over the whole assessment what the overview, the check and the results count', async () => {
  const core = openTestCore();
  const { assessmentIds } = await core.call('library.addSample', {});
  for (const assessmentId of assessmentIds) {
    const { progress } = await core.call('assessments.get', { assessmentId });
    const { redFlags } = await core.call('results.get', { assessmentId, view: 'proposed' });
    const filters = await filtersOf(core, assessmentId);
    const count = (name: ChecklistFilter) => filters.get(name)?.length ?? 0;
    expect({
      answered: progress.indicators - count('unanswered'),
      dontKnow: count('dont-know'),
      notApplicable: count('not-applicable'),
      toSettle: count('to-settle'),
      withoutSource: count('without-source'),
      redFlags: filters.get('red-flag'),
    }).toEqual({
      answered: progress.answered,
      dontKnow: progress.dontKnow,
      notApplicable: progress.notApplicable,
      toSettle: progress.toSettle,
      withoutSource: progress.withoutSource,
      redFlags,
    });
  }
});

it('keeps not answered, not applicable, don’t know and flagged apart, each of the body alone', async () => {
  const core = openTestCore();
  const { assessmentId, labour, planning } = await anAssessment(core);
  const save = (respondentId: typeof labour, id: string, changes: object) =>
    core.call('answers.save', { assessmentId, respondentId, indicatorId: indicatorIdOf(id), changes });
  await save(labour, 'LAB-01', { value: 'NA', reason: 'No such plan.' });
  await save(labour, 'LAB-02', { value: 'DK' });
  await save(labour, 'LAB-03', { isFlagged: true });
  await save(labour, 'LAB-04', { value: 2, comment: 'Since 2024.' });
  await save(planning, 'LAB-07', { value: 0 });
  const own = await filtersOf(core, assessmentId, labour);
  const states = (filters: typeof own) =>
    ['LAB-01', 'LAB-02', 'LAB-03', 'LAB-04', 'LAB-07'].map((id) =>
      namesOf(filters, id).filter((name) => name !== 'critical'),
    );
  expect(states(own)).toEqual([
    ['not-applicable'],
    ['dont-know'],
    ['unanswered', 'flagged'],
    ['commented', 'without-source'],
    ['unanswered', 'red-flag'],
  ]);
  expect(states(await filtersOf(core, assessmentId))[4]).toEqual(['without-source', 'red-flag']);
  // Only the body's own modules, and nothing that needs an earlier round.
  expect(
    (own.get('unanswered') ?? []).map((id) => id.slice(0, 3)).every((module) => ['LAB', 'TRA'].includes(module)),
  ).toBe(true);
  expect([...own.keys()]).not.toContain('changed');
  await core.call('answers.agree', {
    assessmentId,
    indicatorId: indicatorIdOf('LAB-07'),
    agreement: { value: 0, agreedBy: 'Meeting' },
  });
  expect(states(await filtersOf(core, assessmentId, labour))[4]).toEqual(['without-source', 'red-flag']);
});

it('names what was changed since the round before, and what is still as it was carried over', async () => {
  const core = openTestCore();
  const { assessmentId: baselineId, labour } = await anAssessment(core);
  const save = (assessmentId: AssessmentId, respondentId: typeof labour, id: string, value: 1 | 2) =>
    core.call('answers.save', { assessmentId, respondentId, indicatorId: indicatorIdOf(id), changes: { value } });
  for (const id of ['LAB-01', 'LAB-02']) await save(baselineId, labour, id, 1);
  const { id: assessmentId } = await core.call('rounds.startFollowUp', {
    baselineId,
    round: { label: 'Round 2', date: '2027-06-20' },
    from: 'baseline',
  });
  const [body] = await core.call('respondents.list', { assessmentId });
  if (!body) throw new Error('no body');
  await save(assessmentId, body.id, 'LAB-02', 2);
  await save(assessmentId, body.id, 'LAB-03', 2);
  const filters = await filtersOf(core, assessmentId, body.id);
  expect(filters.get('changed')).toEqual(['LAB-02']);
  expect(filters.get('to-confirm')).toEqual(['LAB-01']);
});

it('shows nothing of modules that the assessment leaves out', async () => {
  const core = openTestCore();
  const { assessmentId } = await anAssessment(
    core,
    aSetup({ modulesNotAssessed: [{ moduleId: moduleIdOf('TRA'), reason: 'No such trade.' }] }),
  );
  const filters = await filtersOf(core, assessmentId);
  expect([...filters.values()].flat().filter((id) => id.startsWith('TRA'))).toEqual([]);
});

it('goes to the next and to the one before among some, round the ends, also from one that is not among them', () => {
  const ids = (...names: string[]) => names.map(indicatorIdOf);
  const order = ids('LAB-01', 'LAB-02', 'LAB-03', 'LAB-04', 'LAB-05');
  const among = ids('LAB-02', 'LAB-04');
  const from = (id: string, by: 1 | -1) => neighbourOf(indicatorIdOf(id), among, { order, by });
  expect(['LAB-01', 'LAB-02', 'LAB-03', 'LAB-04', 'LAB-05'].map((id) => [from(id, 1), from(id, -1)])).toEqual([
    ['LAB-02', 'LAB-04'],
    ['LAB-04', 'LAB-04'],
    ['LAB-04', 'LAB-02'],
    ['LAB-02', 'LAB-02'],
    ['LAB-02', 'LAB-04'],
  ]);
  expect(neighbourOf(indicatorIdOf('LAB-02'), ids('LAB-02'), { order, by: 1 })).toBeUndefined();
});
