import { z } from 'zod';
import { filledText, TEXT_LIMITS } from '../assessment/text.ts';
import { rowId, sheet } from '../sheets/sheet.ts';
import { minutes } from './path.ts';

/** Names a stop of a path, such as "LAB-07", "pair/EDU/HSP" or "part/break/2". */
export const stopName = rowId.max(120);

/** A question for the room, in the words in which it stood on the wall. */
export const prompt = filledText(TEXT_LIMITS.reason);

/** Questions kept of one stop. */
export const MOST_PROMPTS = 30;

/** Where a workshop stands: what is on the wall now. A row of its own, so that moving on writes little. */
export const place = z.object({
  workshopId: rowId,
  stop: stopName,
  /** Whether the room sees what the groups said. */
  isRevealed: z.boolean(),
  /** Questions put to the room at this stop; the last one is on the wall. */
  prompts: z.array(prompt).max(MOST_PROMPTS),
  timer: z.object({ minutes, endsAt: z.iso.datetime() }).nullable(),
});
export type Place = z.infer<typeof place>;

export const placeSheet = sheet(
  'workshop-place',
  place,
  ({ workshopId }) => workshopId,
  ({ workshopId }) => [`workshop/${workshopId}`],
);

/** A stop as one comes to it: nothing shown, nothing asked, no clock running. */
export const arriveAt = (workshopId: string, stop: string): Place => ({
  workshopId,
  stop,
  isRevealed: false,
  prompts: [],
  timer: null,
});
