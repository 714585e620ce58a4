import type { ComponentType } from 'react';
import type { Plan, PlanPart } from './plan-part.ts';
import { ProposalsPart } from './proposals-part.tsx';
import { StepsPart } from './steps-part.tsx';

interface Listed {
  /** The last piece of the address, and the name of the part's words. */
  readonly path: string;
  readonly Part: ComponentType<PlanPart>;
  /** How many rows it holds; none is shown where counting says nothing. */
  readonly countOf?: (plan: Plan) => number;
}

/** The parts of the plan as they are listed at the side; the first one opens. */
export const PLAN_PARTS: readonly [Listed, ...Listed[]] = [
  { path: 'steps', Part: StepsPart, countOf: ({ steps }) => steps.length },
  { path: 'proposals', Part: ProposalsPart },
];
