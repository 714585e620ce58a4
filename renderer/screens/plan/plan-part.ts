import type { OutputOf } from '#shared/contract/index.ts';
import type { Companion } from '#shared/framework/companion.ts';
import type { AssessmentContext } from '../frame/use-assessment.ts';
import type { PlanActs } from './use-plan-acts.ts';

export type Plan = OutputOf<'plan.get'>;
export type PlannedStep = Plan['steps'][number];
export type PlannedBenchmark = Plan['benchmarks'][number];

/** What every part of the plan stands on. */
export interface PlanPart {
  readonly context: AssessmentContext;
  readonly companion: Companion;
  readonly plan: Plan;
  readonly act: PlanActs;
}
