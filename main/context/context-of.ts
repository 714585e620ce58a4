import type { Rooms } from '#main/core/rooms.ts';
import type { Assessment } from '#shared/assessment/assessment.ts';
import type { OutputOf } from '#shared/contract/index.ts';
import { chapterSheet, inPlanOrder } from '#shared/plan/chapter.ts';
import { figureSheet } from '#shared/plan/figure.ts';
import { obstacleSheet } from '#shared/plan/obstacle.ts';

/** The migration context, the review of the plan and the obstacle grid, as recorded. */
export const contextOf = (
  { stores: { sheets } }: Pick<Rooms, 'stores'>,
  { id }: Pick<Assessment, 'id'>,
): OutputOf<'context.get'> => ({
  figures: sheets.list(figureSheet, id),
  chapters: inPlanOrder(sheets.list(chapterSheet, id)),
  obstacles: sheets.list(obstacleSheet, id),
});
