import { z } from 'zod';
import { indicatorId, moduleId } from '../assessment/ids.ts';
import { filledText, TEXT_LIMITS } from '../assessment/text.ts';
import { nodeId } from '../coherence/interaction.ts';
import { frameworkKey } from '../framework/structure.ts';
import { rowId } from '../sheets/sheet.ts';

/** Minutes that a station may take: at least one, and less than a day. */
const MOST_MINUTES = 1_439;
export const minutes = z
  .int('minutes-out-of-range')
  .min(1, 'minutes-out-of-range')
  .max(MOST_MINUTES, 'minutes-out-of-range');

/** What a room does beside answering: each part but the first two and the last has a screen of its own. */
const WORKSHOP_PARTS = ['opening', 'break', 'diaspora', 'impact', 'plan', 'results', 'closing'] as const;
/** The founding note's guiding questions, in their order: a room without a checklist goes through them. */
const NOTE_QUESTIONS = ['QA1', 'QA2', 'QA3', 'QA4', 'QB1', 'QB2', 'QB3', 'QB4'] as const;
export type NoteQuestionId = (typeof NOTE_QUESTIONS)[number];
export const PART_NAMES = [...WORKSHOP_PARTS, ...NOTE_QUESTIONS] as const;
export type WorkshopPart = (typeof PART_NAMES)[number];
export const isNoteQuestion = (part: WorkshopPart): part is NoteQuestionId =>
  NOTE_QUESTIONS.some((each) => each === part);

/** Which of a module's indicators are asked; never more than the assessment's form asks. */
const ASKED = ['all', 'short', 'critical'] as const;

const station = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('indicator'), indicatorId, minutes }),
  z.object({ kind: z.literal('module'), moduleId, ask: z.enum(ASKED), minutes }),
  /** The matrix of the areas on the wall: these pairs, or all of them where none is named. */
  z.object({ kind: z.literal('matrix'), pairs: z.array(z.tuple([nodeId, nodeId])).max(200), minutes }),
  z.object({ kind: z.literal('part'), part: z.enum(PART_NAMES), minutes }),
]);
export type Station = z.infer<typeof station>;

/** What a workshop goes through, in which order, with the minutes for each. */
export const workshopPath = z.object({
  /** One of `SHIPPED_PATHS`, or an id for a path of one's own. */
  id: rowId,
  /** Empty for a path that came with the program: its name is in the interface's language. */
  name: z.union([z.literal(''), filledText(TEXT_LIMITS.line)]),
  /** The framework whose indicators it names. */
  framework: frameworkKey,
  stations: z.array(station).min(1, 'path-empty').max(200),
});
export type WorkshopPath = z.infer<typeof workshopPath>;

/** The paths that come with the program, by the name of their file. */
export const SHIPPED_PATHS = ['half-hour', 'note-questions', 'half-day', 'two-days'] as const;

export const minutesOf = ({ stations }: Pick<WorkshopPath, 'stations'>): number =>
  stations.reduce((sum, each) => sum + each.minutes, 0);
