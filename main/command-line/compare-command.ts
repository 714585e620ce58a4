import type { CommandContext } from './command-context.ts';
import { word } from './parse-arguments.ts';
import { comparisonJson, comparisonText } from './print-comparison.ts';
import { say } from './say.ts';

/** Two assessments of one framework, the earlier round first. */
export async function compare(context: CommandContext): Promise<undefined> {
  const prefixes = { baseline: word(context, 0, 'BASELINE'), later: word(context, 1, 'ID') };
  const { assessmentId: baselineId } = await context.call('assessments.find', { prefix: prefixes.baseline });
  const { assessmentId } = await context.call('assessments.find', { prefix: prefixes.later });
  const found = await context.call('rounds.compare', { assessmentId, baselineId });
  return say(context, comparisonJson(found), comparisonText(found, context.t));
}
