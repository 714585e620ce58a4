import type { FrameworkFault } from '#shared/framework/fault.ts';
import { indicatorsOf } from '#shared/framework/find-indicator.ts';
import { STRUCTURE_FILE } from './framework-files.ts';
import { type KnownFramework, nameOf } from './known-framework.ts';
import type { LoadedFramework } from './load-framework.ts';
import { indicatorPlaces, outlineOfTexts, type StructureOutline } from './outline.ts';
import type { YamlFile } from './read-yaml.ts';

/** The framework whose ids this one takes over: the one that it names, else the last version of itself before it. */
export function baseOf(
  { key, version, basedOn }: Pick<StructureOutline, 'key' | 'version' | 'basedOn'>,
  known: readonly KnownFramework[],
): KnownFramework | undefined {
  if (basedOn) return known.find((each) => each.key === basedOn.key && each.version === basedOn.version);
  return known
    .filter((each) => each.key === key && each.version < version)
    .reduce<KnownFramework | undefined>((last, each) => (last && last.version > each.version ? last : each), undefined);
}

/** An id keeps its meaning: stage, direction and descriptors are those of the base, unless the indicator says that it means the same. */
export function baseFaults(
  structure: StructureOutline,
  structureFile: YamlFile,
  wordFiles: readonly { readonly language: string; readonly file: YamlFile }[],
  known: readonly KnownFramework[],
): FrameworkFault[] {
  const base = baseOf(structure, known);
  if (!base) {
    if (!structure.basedOn) return [];
    const values = { framework: nameOf(structure.basedOn) };
    const line = structureFile.lineOf(['basedOn']);
    return [{ file: STRUCTURE_FILE, line, id: '', field: 'basedOn', code: 'unknown-base', values }];
  }
  const loaded = base.load();
  return [
    ...changedStructure(structure, structureFile, loaded),
    ...wordFiles.flatMap(({ language, file }) => changedLevels(structure, language, file, loaded)),
  ];
}

function changedStructure(structure: StructureOutline, file: YamlFile, base: LoadedFramework): FrameworkFault[] {
  const inherited = new Map(indicatorsOf(base.structure).map((indicator) => [indicator.id as string, indicator]));
  return indicatorPlaces(structure).flatMap(({ indicator, path }) => {
    const before = inherited.get(indicator.id);
    if (!before || indicator.sameMeaning) return [];
    return (['stage', 'direction'] as const)
      .filter((field) => indicator[field] !== '' && indicator[field] !== before[field])
      .map((field) => ({
        file: file.name,
        line: file.lineOf([...path, field]),
        id: indicator.id,
        field,
        code: `${field}-changed` as const,
        values: { base: nameOf(base.pin), was: before[field], now: indicator[field] },
      }));
  });
}

function changedLevels(
  structure: StructureOutline,
  language: string,
  file: YamlFile,
  base: LoadedFramework,
): FrameworkFault[] {
  const before = base.texts(language);
  if (!before) return [];
  const now = outlineOfTexts(file.raw).indicators;
  return indicatorPlaces(structure).flatMap(({ indicator: { id, sameMeaning } }) => {
    const levels = before.indicators[id]?.levels;
    if (!levels || sameMeaning) return [];
    return (now[id]?.levels ?? []).flatMap((text, level) =>
      text === '' || folded(text) === folded(levels[level] ?? '')
        ? []
        : [
            {
              file: file.name,
              line: file.lineOf(['indicators', id, 'levels', level]),
              id,
              field: `levels.${level}`,
              code: 'level-changed' as const,
              values: { base: nameOf(base.pin) },
            },
          ],
    );
  });
}

/** How a text is broken into lines makes no difference. */
const folded = (text: string) => text.trim().replace(/\s+/g, ' ');
