import type { AssessmentId } from '#shared/assessment/ids.ts';
import type { CommandContext } from './command-context.ts';
import { assessmentOf } from './named-records.ts';
import { type PlanPrinted, planJson } from './plan-json.ts';
import { planText } from './plan-text.ts';
import { say } from './say.ts';

/** Context, obstacles, steps, benchmarks, priority and gaps of an assessment: what its plan rests on and commits to. */
export async function plan(context: CommandContext): Promise<undefined> {
  const assessmentId = await assessmentOf(context);
  const language = context.options.lang ?? 'en';
  if (context.options.ics !== undefined) return calendar(context, assessmentId, language);
  const { framework } = await context.call('assessments.get', { assessmentId });
  const { key, version } = framework;
  const printed: PlanPrinted = {
    plan: await context.call('plan.get', { assessmentId }),
    recorded: await context.call('context.get', { assessmentId }),
    gaps: await context.call('plan.evidenceGaps', { assessmentId, language }),
    companion: await context.call('frameworks.companion', { key, version, language }),
  };
  return say(context, planJson(printed), planText(printed, context.t));
}

/** What of the plan is to come or late, as a calendar file. */
async function calendar(context: CommandContext, assessmentId: AssessmentId, language: string): Promise<undefined> {
  const made = await context.call('plan.saveCalendar', { assessmentId, language });
  const file = made.kind === 'cancelled' ? '' : made.fileName;
  return say(context, { file }, [file]);
}
