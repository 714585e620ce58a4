import { z } from 'zod';
import { change } from '../assessment/change.ts';
import { assessmentId, indicatorId, respondentId } from '../assessment/ids.ts';
import { filledText, TEXT_LIMITS, text } from '../assessment/text.ts';
import { command, query } from './operation.ts';

const record = text(TEXT_LIMITS.line);

/** A moment is a place in the order of changes, never a reading of the clock. 0 is before the first. */
const moment = z.int().nonnegative();

const act = z.object({
  group: z.string(),
  sequence: moment,
  firstSequence: moment,
  records: z.int(),
  record: z.string(),
  kind: z.enum(['act', 'undo', 'redo']),
  respondentId: respondentId.nullable(),
  role: z.string(),
  at: z.iso.datetime(),
});

/** `comesBack`: it can be brought back as it was. */
const difference = z.object({ record: z.string(), from: z.json(), to: z.json(), comesBack: z.boolean() });

/** The body that the window answers as, for the history. */
const here = z.object({ assessmentId, respondentId: respondentId.optional() });

const takenBack = z.object({ records: z.array(z.string()).readonly(), left: z.array(z.string()).readonly() });

export const historyContract = {
  /** Every state of one answer, oldest first. */
  'history.ofAnswer': query(z.object({ assessmentId, respondentId, indicatorId }), z.array(change)),
  /** Every state of the agreed answer to one indicator, oldest first. */
  'history.ofAgreed': query(z.object({ assessmentId, indicatorId }), z.array(change)),
  /** What was done, newest first, in pieces: those before a moment, or the newest. */
  'history.acts': query(z.object({ assessmentId, before: moment.optional() }), z.array(act)),
  /** What stands differently at the end than at the beginning; without an end, now. */
  'history.compare': query(z.object({ assessmentId, from: moment, to: moment.optional() }), z.array(difference)),
  /** Puts answers and agreed answers back as they were at a moment, in one act. */
  'history.bringBack': command(here.extend({ moment, records: z.array(record).min(1).max(20_000) }), takenBack),
  /** Whether this window has anything to take back or to do again here. */
  'history.undoable': query(z.object({ assessmentId }), z.object({ undo: z.boolean(), redo: z.boolean() })),
  /** Takes a person's name out of every row and out of history; counts the rows that it stood beside. */
  'history.removePerson': command(
    z.object({ assessmentId, name: filledText(TEXT_LIMITS.line) }),
    z.object({ removed: z.int() }),
  ),
  'history.undo': command(here, takenBack),
  'history.redo': command(here, takenBack),
} as const;
