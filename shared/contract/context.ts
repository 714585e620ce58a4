import { z } from 'zod';
import { assessmentId } from '../assessment/ids.ts';
import { chapter } from '../plan/chapter.ts';
import { figure } from '../plan/figure.ts';
import { obstacle } from '../plan/obstacle.ts';
import { rowId } from '../sheets/sheet.ts';
import { command, query } from './operation.ts';

const ofRow = z.object({ assessmentId, id: rowId });

export const contextContract = {
  /** Key figures recorded, the plan's chapters in their order, and the entries of the obstacle grid. */
  'context.get': query(
    z.object({ assessmentId }),
    z.object({ figures: z.array(figure), chapters: z.array(chapter), obstacles: z.array(obstacle) }),
  ),
  /** What the round before recorded, as a starting point; null where none came before, or it recorded nothing. */
  'context.lastRound': query(
    z.object({ assessmentId }),
    z.object({ label: z.string(), figures: z.array(figure), chapters: z.array(chapter) }).nullable(),
  ),
  /** Takes over what of it does not stand here yet; answers with how many rows came. */
  'context.takeOver': command(
    z.object({ assessmentId, what: z.enum(['figures', 'chapters']) }),
    z.object({ count: z.int() }),
  ),
  /** Each `save` adds a row, or puts it in place of the one with its id. */
  'context.saveFigure': command(z.object({ assessmentId, figure }), figure),
  'context.removeFigure': command(ofRow, z.object({})),
  'context.saveChapter': command(z.object({ assessmentId, chapter }), chapter),
  'context.removeChapter': command(ofRow, z.object({})),
  'context.saveObstacle': command(z.object({ assessmentId, obstacle }), obstacle),
  'context.removeObstacle': command(ofRow, z.object({})),
} as const;
