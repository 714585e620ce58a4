import { conflictSheet } from '../coherence/conflict.ts';
import { coordinationSheet } from '../coherence/coordination.ts';
import { interactionSheet } from '../coherence/interaction.ts';
import { measureSheet } from '../coherence/measure.ts';
import { suggestionSheet } from '../coherence/suggestion.ts';
import { effectSheet } from '../impact/effect.ts';
import { policySheet } from '../impact/policy.ts';
import { chapterSheet } from '../plan/chapter.ts';
import { figureSheet } from '../plan/figure.ts';
import { obstacleSheet } from '../plan/obstacle.ts';
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
];
