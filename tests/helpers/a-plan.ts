import type { AssessmentId } from '#shared/assessment/ids.ts';
import type { OperationName } from '#shared/contract/index.ts';
import { anAssessment, refusalOf } from './an-assessment.ts';
import { openTestCore } from './open-test-core.ts';

/** An assessment with an empty plan, and the ways to fill it. */
export async function aPlan(core = openTestCore()) {
  const { assessmentId, labour } = await anAssessment(core);
  return {
    core,
    assessmentId: assessmentId as AssessmentId,
    labour,
    get: () => core.call('plan.get', { assessmentId }),
    addStep: (parts: Partial<{ actor: 'government' | 'civil-society' | 'private-sector'; step: string }> = {}) =>
      core.call('plan.addStep', {
        assessmentId,
        actor: 'government',
        step: 'Open a counter for people who invest from abroad',
        ...parts,
      }),
    addBenchmark: (statement = 'Fewer vacant rural nurse posts') =>
      core.call('plan.addBenchmark', { assessmentId, statement }),
    /** The code of the refusal, undefined where there is none. */
    refusal: (name: OperationName, input: object) => refusalOf(core, name, { assessmentId, ...input }),
    isSound: async () => (await core.call('library.verify', {})).every(({ passed }) => passed),
  };
}
