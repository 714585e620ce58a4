import { conflictSheet } from '../coherence/conflict.ts';
import { coordinationSheet } from '../coherence/coordination.ts';
import { interactionSheet } from '../coherence/interaction.ts';
import { measureSheet } from '../coherence/measure.ts';
import { suggestionSheet } from '../coherence/suggestion.ts';
import { effectSheet } from '../impact/effect.ts';
import { policySheet } from '../impact/policy.ts';
import { benchmarkSheet } from '../plan/benchmark.ts';
import { chapterSheet } from '../plan/chapter.ts';
import { entryPointSheet } from '../plan/entry-point.ts';
import { evidenceGapSheet } from '../plan/evidence-gap.ts';
import { figureSheet } from '../plan/figure.ts';
import { obstacleSheet } from '../plan/obstacle.ts';
import { personSheet } from '../plan/person.ts';
import { practiceSheet } from '../plan/practice.ts';
import { prioritySheet } from '../plan/priority.ts';
import { readingSheet } from '../plan/reading.ts';
import { resultRowSheet } from '../plan/result-row.ts';
import { stakeholderSheet } from '../plan/stakeholder.ts';
import { stepSheet } from '../plan/step.ts';
import { decisionSheet } from '../workshop/decision.ts';
import { placeSheet } from '../workshop/place.ts';
import { workshopSheet } from '../workshop/workshop.ts';
import type { Sheet } from './sheet.ts';

/** Does something with every sheet, in an order in which rows may be written: what others refer to comes first. */
export const eachSheet = <T>(visit: <R>(sheet: Sheet<R>) => T): T[] => [
  visit(measureSheet),
  visit(interactionSheet),
  visit(coordinationSheet),
  visit(conflictSheet),
  visit(suggestionSheet),
  visit(policySheet),
  visit(effectSheet),
  visit(figureSheet),
  visit(chapterSheet),
  visit(obstacleSheet),
  visit(workshopSheet),
  visit(placeSheet),
  visit(decisionSheet),
  visit(benchmarkSheet),
  visit(readingSheet),
  visit(stepSheet),
  visit(prioritySheet),
  visit(resultRowSheet),
  visit(entryPointSheet),
  visit(practiceSheet),
  visit(stakeholderSheet),
  visit(evidenceGapSheet),
  visit(personSheet),
];
