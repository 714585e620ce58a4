import type { AssessmentId } from '#shared/assessment/ids.ts';
import type { Respondent } from '#shared/assessment/respondent.ts';
import { AppError } from '#shared/contract/refusal.ts';
import type { CommandContext } from './command-context.ts';
import { word } from './parse-arguments.ts';

/** The assessment whose id begins so. */
export const assessmentNamed = async (context: CommandContext, prefix: string): Promise<AssessmentId> =>
  (await context.call('assessments.find', { prefix })).assessmentId;

/** The assessment that the first word names. */
export const assessmentOf = (context: CommandContext): Promise<AssessmentId> =>
  assessmentNamed(context, word(context, 0, 'ID'));

/** A body by its name, exactly as in the set-up. */
export async function respondentOf(
  context: CommandContext,
  assessmentId: AssessmentId,
  name: string,
): Promise<Respondent> {
  const all = await context.call('respondents.list', { assessmentId });
  const found = all.find((each) => each.name === name.trim());
  if (!found) throw new AppError('unknown-respondent', { id: name });
  return found;
}
