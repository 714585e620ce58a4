import type { FrameworkFault } from '#shared/framework/fault.ts';
import type { CompanionOutline, FrameworkOutlines, TextsOutline } from './outline.ts';
import type { YamlFile } from './read-yaml.ts';

const keysOf = (companion: CompanionOutline, list: string) => (companion[list] ?? []).map(({ key }) => key);

/** What a schema cannot see in the companion lists: keys twice, and names of places, units, lists, elements or sources that are not there. */
export function companionFaults({ companion, sources }: FrameworkOutlines, file: YamlFile): FrameworkFault[] {
  const known = {
    place: keysOf(companion, 'places'),
    unit: keysOf(companion, 'units'),
    list: Object.keys(companion),
    id: [...sources.elements.map(({ id }) => id), ...(companion.matrixNodes ?? []).map(({ id }) => id)],
    source: sources.sources.map(({ id }) => id),
  } as const;
  return Object.entries(companion).flatMap(([list, entries]) =>
    entries.flatMap((entry, index) => {
      const fault = (field: string, said: Pick<FrameworkFault, 'code' | 'values'>): FrameworkFault => ({
        file: file.name,
        line: file.lineOf([list, index]),
        id: entry.key,
        field,
        ...said,
      });
      const isTwice = entry.key !== '' && keysOf(companion, list).indexOf(entry.key) !== index;
      const unknown = (Object.keys(known) as (keyof typeof known)[])
        .filter((field) => entry[field] !== '' && !known[field].includes(entry[field]))
        .map((field) => fault(field, { code: 'not-known', values: { name: entry[field] } }));
      return [...(isTwice ? [fault('', { code: 'key-twice', values: {} })] : []), ...unknown];
    }),
  );
}

/** Every sheet that an element of the founding note names must be among the companion lists. */
export function sheetFaults({ companion, sources }: FrameworkOutlines, file: YamlFile): FrameworkFault[] {
  const known = keysOf(companion, 'sheets');
  return sources.elements.flatMap(({ id, sheets }, index) =>
    sheets
      .filter((name) => !known.includes(name))
      .map((name) => ({
        file: file.name,
        line: file.lineOf(['elements', index]),
        id,
        field: 'sheets',
        code: 'not-known' as const,
        values: { name },
      })),
  );
}

/** Words for every entry of every list, and for nothing else. */
export function companionTextFaults(
  { companion: words }: TextsOutline,
  { companion }: FrameworkOutlines,
  file: YamlFile,
): FrameworkFault[] {
  return Object.keys(companion).flatMap((list) => {
    const keys = keysOf(companion, list).filter(Boolean);
    const given = Object.keys(words[list] ?? {});
    const fault = (id: string, code: FrameworkFault['code']): FrameworkFault => ({
      file: file.name,
      line: file.lineOf(['companion', list, id]),
      id,
      field: '',
      code,
      values: { part: `companion.${list}` },
    });
    return [
      ...keys.filter((key) => !given.includes(key)).map((key) => fault(key, 'words-missing')),
      ...given.filter((key) => !keys.includes(key)).map((key) => fault(key, 'not-in-companion')),
    ];
  });
}
