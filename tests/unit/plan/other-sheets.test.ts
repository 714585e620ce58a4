import { expect, it } from 'vitest';
import { aPlan } from '#tests/helpers/a-plan.ts';
import { LAB_01 } from '#tests/helpers/an-assessment.ts';

it('keeps entry points, practices and stakeholders', async () => {
  const { core, assessmentId, get, isSound } = await aPlan();
  const entryPoint = {
    id: 'budget-call',
    cycle: 'budget' as const,
    document: 'Budget call circular',
    date: '2026-03-01',
    body: 'Ministry of Finance',
    what: 'A tag for migration',
  };
  const practice = {
    id: 'umbrella',
    title: 'One umbrella for all associations',
    place: 'Receiving country',
    done: 'Twelve associations joined',
    result: 'One voice',
    repeatable: 'with-changes' as const,
    adapted: 'With a seat for returnees',
    adoptedBy: 'Migrants’ Forum',
    date: '',
    source: '',
  };
  const stakeholder = {
    id: 'chamber',
    name: 'Chamber of Small Firms',
    partner: 'private-sector' as const,
    interest: 'Loans',
    interestStrength: 'high' as const,
    influence: null,
    speakerBody: 'Ministry of Economy',
    speakerRole: 'Head of investment',
  };
  await core.call('plan.saveEntryPoint', { assessmentId, entryPoint });
  await core.call('plan.savePractice', { assessmentId, practice });
  await core.call('plan.saveStakeholder', { assessmentId, stakeholder });
  await core.call('plan.savePerson', { assessmentId, of: 'stakeholder/chamber', name: 'B. Person' });
  expect(await get()).toMatchObject({ entryPoints: [entryPoint], practices: [practice], stakeholders: [stakeholder] });
  expect(await isSound()).toBe(true);
  await core.call('plan.removeEntryPoint', { assessmentId, id: 'budget-call' });
  await core.call('plan.removePractice', { assessmentId, id: 'umbrella' });
  await core.call('plan.removeStakeholder', { assessmentId, id: 'chamber' });
  expect(await get()).toMatchObject({ entryPoints: [], practices: [], stakeholders: [], persons: [] });
});

it('writes beside a derived evidence gap, and falls back to the framework’s words', async () => {
  const { core, assessmentId, labour } = await aPlan();
  const whomToAsk = 'Statistics office';
  await core.call('answers.save', {
    assessmentId,
    respondentId: labour,
    indicatorId: LAB_01,
    changes: { value: 'DK', whomToAsk },
  });
  const gaps = () => core.call('plan.evidenceGaps', { assessmentId, language: 'en' });
  const gapsNow = await gaps();
  const [derived] = gapsNow;
  expect(derived).toMatchObject({ id: 'indicator/LAB-01', reason: 'dont-know', ownerBody: whomToAsk });
  expect(gapsNow.filter(({ reason }) => reason === 'figure-missing')).toHaveLength(25);
  expect(gapsNow.at(-1)?.what).not.toBe('');
  expect(derived?.likelySource).toContain('statistics office');
  await core.call('plan.saveEvidenceGap', {
    assessmentId,
    evidenceGap: {
      ...(derived?.own ?? { id: '', likelySource: '', ownerBody: '', ownerRole: '' }),
      what: 'A migration module',
      date: '2026-12-31',
    },
  });
  expect((await gaps())[0]).toMatchObject({
    what: 'A migration module',
    date: '2026-12-31',
    ownerBody: whomToAsk,
    own: { what: 'A migration module', likelySource: '' },
  });
});

it('names a person beside a row that is there only', async () => {
  const { core, assessmentId, addStep, refusal, get } = await aPlan();
  expect(await refusal('plan.savePerson', { of: 'step/nothing', name: 'A. Person' })).toBe('unknown-id');
  expect(await refusal('plan.savePerson', { of: 'answer/nothing', name: 'A. Person' })).toBe('unknown-id');
  const { id } = await addStep();
  await core.call('plan.savePerson', { assessmentId, of: `step/${id}`, name: ' A. Person ' });
  expect((await get()).persons).toEqual([{ of: `step/${id}`, name: 'A. Person' }]);
  await core.call('plan.savePerson', { assessmentId, of: `step/${id}`, name: ' ' });
  expect((await get()).persons).toEqual([]);
});
