import { expect, it } from 'vitest';
import { planJson } from '#main/command-line/plan-json.ts';
import { planText } from '#main/command-line/plan-text.ts';
import { createTranslate } from '#main/core/translate.ts';
import { openTestCore } from '#tests/helpers/open-test-core.ts';

it('prints the plan of the worked example without names of persons', async () => {
  const core = openTestCore();
  const [, assessmentId] = (await core.call('library.addSample', {})).assessmentIds;
  if (!assessmentId) throw new Error('the round is missing');
  await core.call('plan.savePerson', { assessmentId, of: 'benchmark/B-1', name: 'A. Person' });
  const { framework } = await core.call('assessments.get', { assessmentId });
  const printed = {
    plan: await core.call('plan.get', { assessmentId }),
    recorded: await core.call('context.get', { assessmentId }),
    gaps: await core.call('plan.evidenceGaps', { assessmentId, language: 'en' }),
    companion: await core.call('frameworks.companion', {
      key: framework.key,
      version: framework.version,
      language: 'en',
    }),
  };
  const json = planJson(printed);
  expect(Object.keys(json)).toEqual([
    'figures',
    'chapters',
    'obstacles',
    'steps',
    'benchmarks',
    'priority',
    'practices',
    'stakeholders',
    'gaps',
  ]);
  expect(json.benchmarks[0]).toMatchObject({
    baseline: { value: 27, year: 2025 },
    target: { value: 15, year: 2029 },
    tracker: 'Nurses’ Council, with the Ministry of Health and Social Protection',
    readings: [{ date: '2027', value: 19, share: 8 / 12 }],
  });
  expect(json.priority).toBeNull();
  expect(json.figures.find(({ id }) => id === 'remittance-cost')).toMatchObject({ value: 5.1, year: 2027 });
  expect(json.gaps.every(({ indicator, figure }) => (indicator === null) !== (figure === null))).toBe(true);
  const text = planText(printed, createTranslate('en')).join('\n');
  expect(text).toContain('Baseline: 27 in 2025. Target: 15 in 2029. Last reading: 19 in 2027.');
  expect(text + JSON.stringify(json)).not.toContain('Person');
});
