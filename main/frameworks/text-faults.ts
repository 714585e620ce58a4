import type { FrameworkFault } from '#shared/framework/fault.ts';
import { groupOf } from '#shared/framework/note-groups.ts';
import { languageOf } from './framework-files.ts';
import {
  type FrameworkOutlines,
  indicatorPlaces,
  type SourcesOutline,
  type StructureOutline,
  type TextsOutline,
} from './outline.ts';
import type { YamlFile } from './read-yaml.ts';

/** Words for every module, indicator, tag and element, and for no module or indicator that is not there; in the language of the file's name. */
export function textFaults(
  texts: TextsOutline,
  { structure, sources }: FrameworkOutlines,
  file: YamlFile,
): FrameworkFault[] {
  const fault = (part: keyof TextsOutline, id: string, code: FrameworkFault['code']): FrameworkFault => ({
    file: file.name,
    line: file.lineOf([part, id]),
    id,
    field: '',
    code,
    values: { part },
  });
  const wanted = wantedWords(structure, sources);
  const parts = Object.entries(wanted).flatMap(([name, ids]) => {
    // The keys of what wantedWords gives.
    const part = name as keyof typeof wanted;
    const given = Object.keys(texts[part]);
    // Tags and roles may be described without being used; modules and indicators may not.
    const isStrict = part === 'modules' || part === 'indicators';
    return [
      ...ids.filter((id) => !given.includes(id)).map((id) => fault(part, id, 'words-missing')),
      ...(isStrict ? given.filter((id) => !ids.includes(id)) : []).map((id) => fault(part, id, 'not-in-structure')),
    ];
  });
  const language = languageOf(file.name) ?? '';
  return texts.language === language || texts.language === ''
    ? parts
    : [
        {
          file: file.name,
          line: file.lineOf(['language']),
          id: '',
          field: 'language',
          code: 'wrong-language',
          values: { language: texts.language, wanted: language },
        },
        ...parts,
      ];
}

function wantedWords(structure: StructureOutline, sources: SourcesOutline) {
  const indicators = indicatorPlaces(structure).map(({ indicator }) => indicator);
  const distinct = (ids: readonly string[]) => [...new Set(ids)].filter(Boolean);
  return {
    modules: distinct(structure.modules.map(({ id }) => id)),
    indicators: distinct(indicators.map(({ id }) => id)),
    roles: distinct(structure.modules.flatMap(({ lead }) => lead)),
    sdg: distinct(indicators.flatMap(({ sdg }) => sdg)),
    gcm: distinct(indicators.flatMap(({ gcm }) => gcm)),
    note: distinct(sources.elements.map(({ id }) => id)),
    noteGroups: distinct(sources.elements.map(({ id }) => groupOf(id))),
  };
}
