import type { ComponentType } from 'react';
import { BenchmarksPart } from './benchmarks-part.tsx';
import { EntryPointsPart } from './entry-points-part.tsx';
import { EvidenceGapsPart } from './evidence-gaps-part.tsx';
import { MatrixPart } from './matrix-part.tsx';
import { NextRoundPart } from './next-round-part.tsx';
import type { Plan, PlanPart } from './plan-part.ts';
import { PracticesPart } from './practices-part.tsx';
import { PriorityPart } from './priority-part.tsx';
import { ProposalsPart } from './proposals-part.tsx';
import { ReadingsPart } from './readings-part.tsx';
import { StakeholdersPart } from './stakeholders-part.tsx';
import { StepsPart } from './steps-part.tsx';
import { TimelinePart } from './timeline-part.tsx';

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
  { path: 'matrix', Part: MatrixPart, countOf: ({ resultRows }) => resultRows.length },
  { path: 'benchmarks', Part: BenchmarksPart, countOf: ({ benchmarks }) => benchmarks.length },
  { path: 'readings', Part: ReadingsPart },
  { path: 'priority', Part: PriorityPart },
  { path: 'entry-points', Part: EntryPointsPart, countOf: ({ entryPoints }) => entryPoints.length },
  { path: 'practices', Part: PracticesPart, countOf: ({ practices }) => practices.length },
  { path: 'stakeholders', Part: StakeholdersPart, countOf: ({ stakeholders }) => stakeholders.length },
  { path: 'evidence-gaps', Part: EvidenceGapsPart },
  { path: 'timeline', Part: TimelinePart },
  { path: 'next-round', Part: NextRoundPart },
];
