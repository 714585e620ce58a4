import { z } from 'zod';
import { agreement } from '../assessment/answer.ts';
import { assessmentId, indicatorId, moduleId, respondentId } from '../assessment/ids.ts';
import { filledText, TEXT_LIMITS, text } from '../assessment/text.ts';
import { rowId } from '../sheets/sheet.ts';
import { decision, settledCell } from '../workshop/decision.ts';
import { minutes, PART_NAMES, workshopPath } from '../workshop/path.ts';
import { place, prompt, stopName } from '../workshop/place.ts';
import { MOST_GROUPS, workshop, workshopFields } from '../workshop/workshop.ts';
import { command, query } from './operation.ts';

const named = { name: stopName, minutes: z.int() };
const stop = z.discriminatedUnion('kind', [
  z.object({ ...named, kind: z.literal('indicator'), indicatorId, moduleId }),
  z.object({ ...named, kind: z.literal('pair'), first: z.string(), second: z.string() }),
  z.object({ ...named, kind: z.literal('part'), part: z.enum(PART_NAMES) }),
]);

const shown = z.object({
  workshop,
  place,
  /** The path laid out on this assessment. */
  stops: z.array(stop),
  decisions: z.array(decision),
  /** Steps of the plan that were written down while it ran. */
  writtenStepIds: z.array(rowId),
});

const here = { assessmentId, workshopId: rowId };
const atStop = { ...here, stop: stopName };
/** Names of groups to be made, such as "Table 1"; never a person's. */
const newGroups = z.array(filledText(TEXT_LIMITS.line)).max(MOST_GROUPS);
const dissent = text(TEXT_LIMITS.reason);

export const workshopContract = {
  /** Those that came with the program, then one's own, for the framework of this assessment. */
  'workshop.paths': query(
    z.object({ assessmentId }),
    z.array(workshopPath.extend({ isOwn: z.boolean(), stops: z.array(stop) })),
  ),
  /** Adds a path of one's own to the library, or puts it in place of the one with its id. */
  'workshop.savePath': command(
    z.object({ assessmentId, path: workshopPath.omit({ framework: true, id: true }).extend({ id: rowId.nullable() }) }),
    workshopPath,
  ),
  'workshop.removePath': command(z.object({ id: rowId }), z.object({})),
  'workshop.list': query(z.object({ assessmentId }), z.array(workshop)),
  'workshop.show': query(z.object(here), shown),
  /** Makes the new groups, and lets all groups answer what the path asks. */
  'workshop.begin': command(
    z.object({
      assessmentId,
      pathId: rowId,
      fields: workshopFields.partial({ venue: true, present: true, notes: true }),
      groupIds: z.array(respondentId).max(MOST_GROUPS),
      newGroups,
    }),
    shown,
  ),
  'workshop.save': command(z.object({ ...here, changes: workshopFields.partial() }), workshop),
  /** A table that comes late. */
  'workshop.addGroups': command(
    z.object({ ...here, groupIds: z.array(respondentId).max(MOST_GROUPS), newGroups }),
    workshop,
  ),
  /** Puts a stop on the wall, hidden and without a clock. */
  'workshop.move': command(z.object(atStop), place),
  /** With the question that then stands on the wall. */
  'workshop.reveal': command(z.object({ ...here, isRevealed: z.boolean(), prompt: prompt.optional() }), place),
  /** Puts a question to the room. */
  'workshop.ask': command(z.object({ ...here, prompt }), place),
  'workshop.startTimer': command(z.object({ ...here, minutes }), place),
  'workshop.stopTimer': command(z.object(here), place),
  /** Records the agreed answer to an indicator, and that it was this room's, in one act. */
  'workshop.settle': command(
    z.object({
      ...atStop,
      agreement: agreement.omit({ evidenceIds: true }).partial({ grade: true, whomToAsk: true, reason: true }),
      dissent,
    }),
    decision,
  ),
  /** Records the agreed cells of a pair; null leaves a direction as it is. */
  'workshop.settlePair': command(
    z.object({
      ...atStop,
      forward: settledCell.nullable(),
      back: settledCell.nullable(),
      agreedBy: filledText(TEXT_LIMITS.line),
      dissent,
    }),
    decision,
  ),
  /** Puts a stop on the parking list, for a later meeting. */
  'workshop.park': command(z.object({ ...atStop, reason: filledText(TEXT_LIMITS.reason), dissent }), decision),
  /** Ends it, or goes on with one that was ended. */
  'workshop.setState': command(z.object({ ...here, state: z.enum(['running', 'ended']) }), workshop),
} as const;
