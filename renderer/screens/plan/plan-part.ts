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

/** The last piece of each part's address, and the name of its words, as they are listed at the side; the first one opens. */
export const PLAN_ORDER = [
  'steps',
  'proposals',
  'matrix',
  'benchmarks',
  'readings',
  'priority',
  'entry-points',
  'practices',
  'stakeholders',
  'evidence-gaps',
  'timeline',
  'next-round',
] as const;
export type PlanPath = (typeof PLAN_ORDER)[number];
