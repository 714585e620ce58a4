import type { FrameworkFault } from '#shared/framework/fault.ts';
import { indicatorPlaces, type SourcesOutline, type StructureOutline } from './outline.ts';
import type { YamlFile } from './read-yaml.ts';

interface Files {
  readonly structure: YamlFile;
  readonly sources: YamlFile;
}

/** Ids twice; what an indicator names and nothing describes; elements and indicators that disagree about what carries what. */
export function sourceFaults(sources: SourcesOutline, structure: StructureOutline, files: Files): FrameworkFault[] {
  return [...twice(sources, files), ...notDescribed(sources, structure, files), ...carriers(sources, structure, files)];
}

function twice(sources: SourcesOutline, { sources: file }: Files): FrameworkFault[] {
  return (['elements', 'sources'] as const).flatMap((part) => {
    const ids = sources[part].map(({ id }) => id);
    return ids.flatMap((id, index) =>
      id !== '' && ids.indexOf(id) < index
        ? [{ file: file.name, line: file.lineOf([part, index]), id, field: '', code: 'id-twice' as const, values: {} }]
        : [],
    );
  });
}

function notDescribed(sources: SourcesOutline, structure: StructureOutline, files: Files): FrameworkFault[] {
  const known = new Set([...sources.elements, ...sources.sources].map(({ id }) => id));
  return indicatorPlaces(structure).flatMap(({ indicator, path }) =>
    (['note', 'sources'] as const).flatMap((field) =>
      indicator[field]
        .filter((name) => !known.has(name))
        .map((name) => ({
          file: files.structure.name,
          line: files.structure.lineOf([...path, field]),
          id: indicator.id,
          field,
          code: 'not-described' as const,
          values: { name },
        })),
    ),
  );
}

/** An indicator that names a lettered part, such as PA1a, carries PA1 as well. */
const carries = (note: readonly string[], element: string) =>
  note.some((tag) => tag === element || tag.replace(/[a-e]$/, '') === element);

function carriers(sources: SourcesOutline, structure: StructureOutline, { sources: file }: Files): FrameworkFault[] {
  const all = indicatorPlaces(structure).map(({ indicator }) => indicator);
  return sources.elements.flatMap(({ id, carriedBy }, index) => {
    if (id === '') return [];
    const wanted = all.filter(({ note }) => carries(note, id)).map((indicator) => indicator.id);
    const fault = (code: FrameworkFault['code'], indicator: string) => ({
      file: file.name,
      line: file.lineOf(['elements', index]),
      id,
      field: 'carriedBy',
      code,
      values: { indicator },
    });
    return [
      ...carriedBy.filter((name) => !wanted.includes(name)).map((name) => fault('carries-it-not', name)),
      ...wanted.filter((name) => !carriedBy.includes(name)).map((name) => fault('not-named-as-carrier', name)),
    ];
  });
}
