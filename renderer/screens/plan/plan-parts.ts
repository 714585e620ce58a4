import type { ComponentType } from 'react';
import { BenchmarksPart } from './benchmarks-part.tsx';
import { EntryPointsPart } from './entry-points-part.tsx';
import { EvidenceGapsPart } from './evidence-gaps-part.tsx';
import { MatrixPart } from './matrix-part.tsx';
import { NextRoundPart } from './next-round-part.tsx';
import type { Plan, PlanPart, PlanPath } from './plan-part.ts';
import { PracticesPart } from './practices-part.tsx';
import { PriorityPart } from './priority-part.tsx';
import { ProposalsPart } from './proposals-part.tsx';
import { ReadingsPart } from './readings-part.tsx';
import { StakeholdersPart } from './stakeholders-part.tsx';
import { StepsPart } from './steps-part.tsx';
import { TimelinePart } from './timeline-part.tsx';

interface Listed {
  readonly Part: ComponentType<PlanPart>;
  /** How many rows it holds; none is shown where counting says nothing. */
  readonly countOf?: (plan: Plan) => number;
}

/** What stands on each part of the plan. */
export const PLAN_PARTS: Readonly<Record<PlanPath, Listed>> = {
  steps: { Part: StepsPart, countOf: ({ steps }) => steps.length },
  proposals: { Part: ProposalsPart },
  matrix: { Part: MatrixPart, countOf: ({ resultRows }) => resultRows.length },
  benchmarks: { Part: BenchmarksPart, countOf: ({ benchmarks }) => benchmarks.length },
  readings: { Part: ReadingsPart },
  priority: { Part: PriorityPart },
  'entry-points': { Part: EntryPointsPart, countOf: ({ entryPoints }) => entryPoints.length },
  practices: { Part: PracticesPart, countOf: ({ practices }) => practices.length },
  stakeholders: { Part: StakeholdersPart, countOf: ({ stakeholders }) => stakeholders.length },
  'evidence-gaps': { Part: EvidenceGapsPart },
  timeline: { Part: TimelinePart },
  'next-round': { Part: NextRoundPart },
};
