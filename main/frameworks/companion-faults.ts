import type { CompanionStructure, CompanionTexts } from '#shared/framework/companion.ts';
import type { FrameworkSources } from '#shared/framework/sources.ts';
import type { Fault, LineOf } from './read-yaml.ts';

/** What a schema cannot see in the companion lists: keys twice, and names of places, units, lists, elements or sources that are not there. */
export function companionFaults(
  companion: CompanionStructure,
  { elements, sources }: FrameworkSources,
  lineOf: LineOf,
  file: string,
): Fault[] {
  const keysOf = (list: keyof CompanionStructure) => companion[list].map(({ key }) => key);
  const known = {
    place: keysOf('places'),
    unit: keysOf('units'),
    list: Object.keys(companion),
    id: [...elements.map(({ id }) => id), ...companion.matrixNodes.map(({ id }) => id)],
    source: sources.map(({ id }) => id),
  } as const;
  return Object.entries(companion).flatMap(([list, entries]) =>
    entries.flatMap((entry: Readonly<Record<string, unknown>> & { readonly key: string }, index) => {
      const fault = (why: string): Fault => ({ file, line: lineOf([list, index]), where: `${list} ${entry.key}`, why });
      const isTwice = keysOf(list as keyof CompanionStructure).indexOf(entry.key) !== index;
      const unknown = Object.entries(known).flatMap(([field, names]) =>
        typeof entry[field] === 'string' && !names.includes(entry[field])
          ? [fault(`${field} ${entry[field]} is not known`)]
          : [],
      );
      return [...(isTwice ? [fault('this key stands twice')] : []), ...unknown];
    }),
  );
}

/** Every sheet that an element of the founding note names must be among the companion lists. */
export const sheetFaults = (
  { elements }: FrameworkSources,
  { sheets }: CompanionStructure,
  lineOf: LineOf,
  file: string,
): Fault[] =>
  elements.flatMap(({ id, sheets: named = [] }, index) =>
    named
      .filter((name) => !sheets.some(({ key }) => key === name))
      .map((name) => ({ file, line: lineOf(['elements', index]), where: id, why: `sheet ${name} is not known` })),
  );

/** Words for every entry of every list, and for nothing else. */
export function companionTextFaults(
  texts: CompanionTexts,
  companion: CompanionStructure,
  lineOf: LineOf,
  file: string,
): Fault[] {
  return Object.entries(companion).flatMap(([list, entries]) => {
    const keys: readonly string[] = entries.map(({ key }) => key);
    const given = Object.keys(texts[list as keyof CompanionTexts]);
    const fault = (key: string, why: string): Fault => ({
      file,
      line: lineOf(['companion', list, key]),
      where: `${list} ${key}`,
      why,
    });
    return [
      ...keys.filter((key) => !given.includes(key)).map((key) => fault(key, 'words are missing')),
      ...given.filter((key) => !keys.includes(key)).map((key) => fault(key, 'is not in companion.yaml')),
    ];
  });
}
