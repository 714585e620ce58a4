import type { FrameworkFault } from '#shared/framework/fault.ts';
import { STAGES } from '#shared/framework/stages.ts';
import { indicatorPlaces, type StructureOutline } from './outline.ts';
import type { YamlFile } from './read-yaml.ts';

/** What a schema cannot see in a structure: ids twice, an indicator in the wrong module, a stage that a module lacks. */
export function structureFaults(structure: StructureOutline, file: YamlFile): FrameworkFault[] {
  const fault = (path: readonly PropertyKey[], id: string, said: Pick<FrameworkFault, 'code' | 'values'>) => ({
    file: file.name,
    line: file.lineOf(path),
    id,
    field: '',
    ...said,
  });
  const seen = new Set<string>();
  const again = (id: string) => id !== '' && (seen.has(id) || !seen.add(id));
  const modules = structure.modules.flatMap(({ id, indicators }, index) => [
    ...(again(id) ? [fault(['modules', index], id, { code: 'id-twice', values: {} })] : []),
    ...STAGES.filter((stage) => !indicators.some((indicator) => indicator.stage === stage)).map((stage) =>
      fault(['modules', index], id, { code: 'no-stage', values: { stage } }),
    ),
  ]);
  const indicators = indicatorPlaces(structure).flatMap(({ indicator: { id }, module, path }) => {
    if (id === '') return [];
    return [
      ...(again(id) ? [fault(path, id, { code: 'id-twice', values: {} })] : []),
      ...(id.startsWith(`${module.id}-`)
        ? []
        : [fault(path, id, { code: 'wrong-module', values: { module: module.id } })]),
    ];
  });
  return [...modules, ...indicators];
}
