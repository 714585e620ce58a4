import type { AssessmentId } from '#shared/assessment/ids.ts';
import { generateLibrary } from './generate-library.ts';
import { aFolder, type BenchCore, openBenchCore } from './open-core.ts';

/** The framework's indicators: all of them are answered by each respondent. */
const INDICATORS = 122;

/** A library with one assessment in which so many bodies have answered everything. */
export async function aFullAssessment(
  respondents: number,
): Promise<{ readonly core: BenchCore; readonly assessmentId: AssessmentId }> {
  const folder = aFolder();
  generateLibrary(folder, { assessments: 1, respondents, answers: INDICATORS });
  const core = openBenchCore(folder);
  const [only] = await core.call('assessments.list', {});
  if (!only) throw new Error('The assessment is missing');
  return { core, assessmentId: only.id };
}
