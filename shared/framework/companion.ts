import { z } from 'zod';
import { noteElementId, sourceId } from './sources.ts';
import { DIRECTIONS } from './stages.ts';

const key = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/);
const entry = z.strictObject({ key });
const obstacle = entry.extend({ id: noteElementId, place: key });
const condition = entry.extend({ id: noteElementId });
const screeningQuestion = entry.extend({ number: z.int().positive(), direction: z.enum(DIRECTIONS) });
const scaleStep = entry.extend({ value: z.int().min(-3).max(3) });
const matrixNode = entry.extend({ id: z.string().regex(/^[A-Z]{2,5}$/) });
/** `lines` are those of the founding note that ask for it. */
const entryPoint = entry.extend({ period: z.enum(['history', 'today']), lines: z.string().optional() });
const tool = entry.extend({ id: noteElementId, source: sourceId, lines: z.string() });
const figure = entry.extend({ unit: key });
/** A sheet may be filled from one of the lists. */
const sheet = entry.extend({ list: z.string().optional() });

const list = <E extends z.ZodObject>(each: E) => z.array(each).min(1);

/** The companion lists without words: what is offered besides the indicators, in which order (framework C7, D, E, F1). */
export const companionStructure = z.strictObject({
  places: list(entry),
  roles: list(entry),
  obstacles: list(obstacle),
  conditions: list(condition),
  channels: list(entry),
  groups: list(entry),
  screeningQuestions: list(screeningQuestion),
  matrixScale: list(scaleStep),
  matrixNodes: list(matrixNode),
  actorTypes: list(entry),
  planningInstruments: list(entry),
  entryPoints: list(entryPoint),
  tools: list(tool),
  units: list(entry),
  figures: list(figure),
  sheets: list(sheet),
});
export type CompanionStructure = z.infer<typeof companionStructure>;

const text = z.string().trim().min(1);
const named = z.strictObject({ name: text, description: text });
const asked = named.extend({ question: text });
const aimed = named.extend({ aim: text });
const words = <W extends z.ZodObject>(each: W) => z.record(key, each);

/** The words of the companion lists in one language, by key. */
export const companionTexts = z.strictObject({
  places: words(named),
  roles: words(named),
  obstacles: words(named),
  conditions: words(named),
  channels: words(named),
  groups: words(named),
  screeningQuestions: words(asked),
  matrixScale: words(named),
  matrixNodes: words(aimed),
  actorTypes: words(named),
  planningInstruments: words(named),
  entryPoints: words(named),
  tools: words(named),
  units: words(named),
  figures: words(named),
  sheets: words(named),
});
export type CompanionTexts = z.infer<typeof companionTexts>;

/** The companion lists as people meet them: structure and the words of one language joined. */
export const companion = z.strictObject({
  places: z.array(entry.extend(named.shape)),
  roles: z.array(entry.extend(named.shape)),
  obstacles: z.array(obstacle.extend(named.shape)),
  conditions: z.array(condition.extend(named.shape)),
  channels: z.array(entry.extend(named.shape)),
  groups: z.array(entry.extend(named.shape)),
  screeningQuestions: z.array(screeningQuestion.extend(asked.shape)),
  matrixScale: z.array(scaleStep.extend(named.shape)),
  matrixNodes: z.array(matrixNode.extend(aimed.shape)),
  actorTypes: z.array(entry.extend(named.shape)),
  planningInstruments: z.array(entry.extend(named.shape)),
  entryPoints: z.array(entryPoint.extend(named.shape)),
  tools: z.array(tool.extend(named.shape)),
  units: z.array(entry.extend(named.shape)),
  figures: z.array(figure.extend(named.shape)),
  sheets: z.array(sheet.extend(named.shape)),
});
export type Companion = z.infer<typeof companion>;
