import { expect, it } from 'vitest';
import { aChapter, aFigure } from '#tests/helpers/a-context.ts';
import { LAB_01, refusalOf } from '#tests/helpers/an-assessment.ts';
import { faultsOf, twoRounds } from '../rounds/two-rounds.ts';

it('offers what the last round recorded, and takes over what does not stand here yet', async () => {
  const { core, baseline, followUp } = await twoRounds([]);
  const [before, assessmentId] = [baseline.assessmentId, followUp.id];
  expect(await core.call('context.lastRound', { assessmentId })).toBeNull();
  const document = await core.call('evidence.cite', {
    assessmentId: before,
    respondentId: baseline.labour,
    indicatorId: LAB_01,
    source: { citation: { title: 'Census', body: 'Statistics', year: 2024, page: '', link: '' } },
  });
  const population = { ...aFigure(), evidenceId: document.evidence.id };
  await core.call('context.saveFigure', { assessmentId: before, figure: population });
  const unknown = { ...aFigure(), id: 'nationals-abroad', value: 'not-available' as const };
  await core.call('context.saveFigure', { assessmentId: before, figure: unknown });
  await core.call('context.saveChapter', { assessmentId: before, chapter: aChapter() });
  const last = await core.call('context.lastRound', { assessmentId });
  expect(last).toEqual({ label: expect.any(String), figures: [population], chapters: [aChapter()] });

  expect(await core.call('context.takeOver', { assessmentId, what: 'figures' })).toEqual({ count: 1 });
  expect(await core.call('context.takeOver', { assessmentId, what: 'figures' })).toEqual({ count: 0 });
  const [copy] = await core.call('evidence.list', { assessmentId });
  expect(copy?.title).toBe('Census');
  expect(copy?.id).not.toBe(document.evidence.id);
  const here = () => core.call('context.get', { assessmentId });
  expect(await here()).toMatchObject({ figures: [{ ...population, evidenceId: copy?.id }], chapters: [] });

  const own = { ...aChapter(), title: 'Examined anew' };
  await core.call('context.saveChapter', { assessmentId, chapter: own });
  expect(await core.call('context.takeOver', { assessmentId, what: 'chapters' })).toEqual({ count: 0 });
  expect((await here()).chapters).toEqual([own]);
  await core.call('rounds.close', { assessmentId, by: 'Planning', reason: 'Round ended' });
  expect(await refusalOf(core, 'context.takeOver', { assessmentId, what: 'chapters' })).toBe('assessment-closed');
  expect(await faultsOf(core)).toEqual([]);
});
