import { indicatorsOf } from '#shared/framework/find-indicator.ts';
import { groupOf } from '#shared/framework/note-groups.ts';
import type { FrameworkSources } from '#shared/framework/sources.ts';
import { STAGES } from '#shared/framework/stages.ts';
import type { FrameworkStructure } from '#shared/framework/structure.ts';
import type { FrameworkTexts } from '#shared/framework/texts.ts';
import type { Fault, LineOf } from './read-yaml.ts';

/** What a schema cannot see in a structure: ids twice, an indicator in the wrong module, a stage that a module lacks. */
export function structureFaults(structure: FrameworkStructure, lineOf: LineOf, file: string): Fault[] {
  const faults: Fault[] = [];
  const seen = new Set<string>();
  structure.modules.forEach((module, moduleIndex) => {
    const fault = (path: readonly PropertyKey[], where: string, why: string) =>
      faults.push({ file, line: lineOf(['modules', moduleIndex, ...path]), where, why });
    for (const stage of STAGES) {
      if (!module.indicators.some((indicator) => indicator.stage === stage))
        fault([], module.id, `no indicator of stage ${stage}`);
    }
    module.indicators.forEach(({ id }, index) => {
      if (seen.has(id)) fault(['indicators', index], id, 'this id stands twice');
      if (!id.startsWith(`${module.id}-`)) fault(['indicators', index], id, `does not belong to module ${module.id}`);
      seen.add(id);
    });
  });
  return faults;
}

/** Every element and source that an indicator names must be described. */
export function sourceFaults(
  { elements, sources }: FrameworkSources,
  structure: FrameworkStructure,
  lineOf: LineOf,
  file: string,
): Fault[] {
  const known = new Set([...elements, ...sources].map(({ id }) => id));
  return structure.modules.flatMap((module, moduleIndex) =>
    module.indicators.flatMap(({ id, note, sources: cited }, index) =>
      [...note, ...cited]
        .filter((name) => !known.has(name))
        .map((name) => ({
          file,
          line: lineOf(['modules', moduleIndex, 'indicators', index]),
          where: id,
          why: `${name} is not described in sources.yaml`,
        })),
    ),
  );
}

/** Words for every module, indicator, tag and element of the founding note of the structure, and for nothing else. */
export function textFaults(
  texts: FrameworkTexts,
  { structure, sources }: { readonly structure: FrameworkStructure; readonly sources: FrameworkSources },
  lineOf: LineOf,
  file: string,
): Fault[] {
  const indicators = indicatorsOf(structure);
  const wanted = {
    modules: structure.modules.map(({ id }) => id),
    indicators: indicators.map(({ id }) => id),
    roles: [...new Set(structure.modules.flatMap(({ lead }) => lead))],
    sdg: [...new Set(indicators.flatMap(({ sdg }) => sdg))],
    gcm: [...new Set(indicators.flatMap(({ gcm }) => gcm.map(String)))],
    note: sources.elements.map(({ id }) => id),
    noteGroups: [...new Set(sources.elements.map(({ id }) => groupOf(id)))],
  } as const;
  return Object.entries(wanted).flatMap(([part, ids]) => {
    const given = Object.keys(texts[part as keyof typeof wanted]);
    const missing = ids.filter((id) => !given.includes(id)).map((id) => ({ id, why: 'words are missing' }));
    // Tags and roles may be described without being used; modules and indicators may not.
    const isStrict = part === 'modules' || part === 'indicators';
    const surplus = isStrict
      ? given
          .filter((id) => !(ids as readonly string[]).includes(id))
          .map((id) => ({ id, why: 'is not in the structure' }))
      : [];
    return [...missing, ...surplus].map(({ id, why }) => ({ file, line: lineOf([part, id]), where: id, why }));
  });
}
