import type { Rooms } from '#main/core/rooms.ts';
import { knownEvidence } from '#main/evidence/cite.ts';
import { sheetActs } from '#main/sheets/sheet-acts.ts';
import type { AssessmentId } from '#shared/assessment/ids.ts';
import type { contextContract } from '#shared/contract/context.ts';
import type { RoomHandlers } from '#shared/contract/index.ts';
import { chapterSheet } from '#shared/plan/chapter.ts';
import { figureSheet } from '#shared/plan/figure.ts';
import { obstacleSheet } from '#shared/plan/obstacle.ts';
import { assertFigure, assertObstacle } from './context-faults.ts';
import { contextOf } from './context-of.ts';
import { lastRoundOf, takeOver } from './last-round.ts';

export function contextHandlers(rooms: Rooms): RoomHandlers<typeof contextContract> {
  const { guard, frameworks } = rooms;
  const figures = sheetActs(rooms, figureSheet);
  const chapters = sheetActs(rooms, chapterSheet);
  const obstacles = sheetActs(rooms, obstacleSheet);
  const listsOf = (assessmentId: AssessmentId) => frameworks.companion(guard.open(assessmentId).framework, 'en');
  return {
    'context.get': ({ assessmentId }) => contextOf(rooms, guard.assessment(assessmentId)),
    'context.lastRound': ({ assessmentId }) => lastRoundOf(rooms, guard.assessment(assessmentId)),
    'context.takeOver': ({ assessmentId, what }) => takeOver(rooms, guard.open(assessmentId), what),
    'context.saveFigure': ({ assessmentId, figure }) => {
      assertFigure(figure, listsOf(assessmentId));
      if (figure.evidenceId !== null) knownEvidence(rooms, assessmentId, figure.evidenceId);
      return figures.save(assessmentId, figure);
    },
    'context.removeFigure': ({ assessmentId, id }) => figures.remove(assessmentId, id),
    'context.saveChapter': ({ assessmentId, chapter }) => {
      guard.modules(guard.shape(guard.open(assessmentId)), chapter.modules);
      return chapters.save(assessmentId, chapter);
    },
    'context.removeChapter': ({ assessmentId, id }) => chapters.remove(assessmentId, id),
    'context.saveObstacle': ({ assessmentId, obstacle }) => {
      assertObstacle(obstacle, listsOf(assessmentId));
      if (obstacle.indicatorId !== '') guard.indicator(guard.open(assessmentId), obstacle.indicatorId);
      return obstacles.save(assessmentId, obstacle);
    },
    'context.removeObstacle': ({ assessmentId, id }) => obstacles.remove(assessmentId, id),
  };
}
