import type { AssessmentId } from '#shared/assessment/ids.ts';
import type { Respondent } from '#shared/assessment/respondent.ts';
import { AppError } from '#shared/contract/refusal.ts';
import type { CommandContext } from './command-context.ts';
import { word } from './parse-arguments.ts';

/** The assessment that the first word names. */
export const assessmentOf = async (context: CommandContext): Promise<AssessmentId> =>
  (await context.call('assessments.find', { prefix: word(context, 0, 'ID') })).assessmentId;

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
