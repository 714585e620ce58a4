import type { AnswerValue } from '#shared/assessment/answer.ts';
import type { AssessmentId, RespondentId } from '#shared/assessment/ids.ts';
import { anAssessment, aSetup } from '#tests/helpers/an-assessment.ts';
import { openTestCore, type TestCore } from '#tests/helpers/open-test-core.ts';
import { indicatorIdOf } from '#tests/helpers/scored-items.ts';

export const ROUND_2 = { label: 'Round 2', date: '2028-06-20' };

export const labId = (number: number) => indicatorIdOf(`LAB-${String(number).padStart(2, '0')}`);

/** One body answers LAB-01, LAB-02 … in turn. */
export async function answerLab(
  core: TestCore,
  { assessmentId, respondentId }: { assessmentId: AssessmentId; respondentId: RespondentId },
  values: readonly AnswerValue[],
): Promise<void> {
  for (const [index, value] of values.entries())
    await core.call('answers.save', {
      assessmentId,
      respondentId,
      indicatorId: labId(index + 1),
      changes: { value, ...(value === 'NA' ? { reason: 'not in this country' } : {}) },
    });
}

/** A baseline with these answers of Labour, and its empty follow-up. */
export async function twoRounds(values: readonly AnswerValue[], from: 'empty' | 'baseline' = 'empty') {
  const core = openTestCore();
  const baseline = await anAssessment(core, aSetup());
  await answerLab(core, { assessmentId: baseline.assessmentId, respondentId: baseline.labour }, values);
  const followUp = await core.call('rounds.startFollowUp', { baselineId: baseline.assessmentId, round: ROUND_2, from });
  const [labour] = await core.call('respondents.list', { assessmentId: followUp.id });
  if (!labour) throw new Error('the follow-up has no respondent');
  return { core, baseline, followUp, labour: labour.id };
}

/** Libraries must stay sound, whatever a test does to them. */
export const faultsOf = async (core: TestCore): Promise<string[]> =>
  (await core.call('library.verify', {}))
    .filter(({ passed }) => !passed)
    .map(({ name, detail }) => `${name}: ${detail}`);
