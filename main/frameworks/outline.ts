import { z } from 'zod';

/** A text or a number as a text; empty where it is neither. */
const name = z.union([z.string(), z.number()]).transform(String).catch('');
const names = z
  .array(name)
  .catch([])
  .transform((all) => all.filter(Boolean));
const text = z.string().catch('');
const group = <T extends z.ZodType>(value: T) => z.record(z.string(), value).catch({});
const entries = group(z.unknown());

const indicator = z
  .object({ id: name, stage: name, direction: name, sdg: names, gcm: names, note: names, sources: names })
  .extend({ sameMeaning: z.boolean().catch(false) })
  .catch({ id: '', stage: '', direction: '', sdg: [], gcm: [], note: [], sources: [], sameMeaning: false });

const module = z
  .object({ id: name, lead: names, indicators: z.array(indicator).catch([]) })
  .catch({ id: '', lead: [], indicators: [] });

const structureOutline = z
  .object({
    key: name,
    version: z.number().catch(0),
    basedOn: z.object({ key: z.string(), version: z.number() }).optional().catch(undefined),
    modules: z.array(module).catch([]),
  })
  .catch({ key: '', version: 0, modules: [] });
export type StructureOutline = z.infer<typeof structureOutline>;

const element = z.object({ id: name, carriedBy: names, sheets: names }).catch({ id: '', carriedBy: [], sheets: [] });
const source = z.object({ id: name }).catch({ id: '' });
const sourcesOutline = z
  .object({ elements: z.array(element).catch([]), sources: z.array(source).catch([]) })
  .catch({ elements: [], sources: [] });
export type SourcesOutline = z.infer<typeof sourcesOutline>;

const listed = z
  .object({ key: text, id: text, place: text, unit: text, list: text, source: text })
  .catch({ key: '', id: '', place: '', unit: '', list: '', source: '' });
const companionOutline = group(z.array(listed).catch([]));
export type CompanionOutline = z.infer<typeof companionOutline>;

const words = z.object({ question: text, levels: z.array(text).catch([]) }).catch({ question: '', levels: [] });
const textsOutline = z
  .object({ language: name, modules: entries, indicators: group(words), roles: entries, sdg: entries, gcm: entries })
  .extend({ note: entries, noteGroups: entries, companion: group(entries) })
  .catch({
    language: '',
    modules: {},
    indicators: {},
    roles: {},
    sdg: {},
    gcm: {},
    note: {},
    noteGroups: {},
    companion: {},
  });
export type TextsOutline = z.infer<typeof textsOutline>;

/**
 * What can be made out of files that may be faulty, so that the checks between files name every fault at once.
 * What does not fit is empty here; its own fault is named by the schema.
 */
export interface FrameworkOutlines {
  readonly structure: StructureOutline;
  readonly sources: SourcesOutline;
  readonly companion: CompanionOutline;
}
export const outlineOfStructure = (raw: unknown): StructureOutline => structureOutline.parse(raw);
export const outlineOfSources = (raw: unknown): SourcesOutline => sourcesOutline.parse(raw);
export const outlineOfCompanion = (raw: unknown): CompanionOutline => companionOutline.parse(raw);
export const outlineOfTexts = (raw: unknown): TextsOutline => textsOutline.parse(raw);

/** Every indicator of an outline with its module and the path to it in its file. */
export const indicatorPlaces = (structure: StructureOutline) =>
  structure.modules.flatMap((own, moduleIndex) =>
    own.indicators.map((each, index) => ({
      indicator: each,
      module: own,
      path: ['modules', moduleIndex, 'indicators', index] as readonly PropertyKey[],
    })),
  );
