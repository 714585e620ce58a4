import type { FrameworkFault } from '#shared/framework/fault.ts';
import type { SuggestionRule } from '#shared/framework/suggestions.ts';
import { type FrameworkOutlines, indicatorPlaces } from './outline.ts';
import type { YamlFile } from './read-yaml.ts';

/** What a schema cannot see in the suggestions: ids twice, and indicators or elements that are not there. */
export function suggestionFaults(
  { structure, sources }: Pick<FrameworkOutlines, 'structure' | 'sources'>,
  file: YamlFile<{ suggestions: SuggestionRule[] }>,
): FrameworkFault[] {
  const rules = file.value?.suggestions ?? [];
  const indicators = new Set<string>(indicatorPlaces(structure).map(({ indicator }) => indicator.id));
  const elements = new Set(sources.elements.map(({ id }) => id));
  return rules.flatMap(({ id, when, note }, index) => {
    const fault = (field: string, said: Pick<FrameworkFault, 'code' | 'values'>): FrameworkFault => ({
      file: file.name,
      line: file.lineOf(['suggestions', index]),
      id,
      field,
      ...said,
    });
    const isTwice = rules.findIndex((each) => each.id === id) !== index;
    const modules = new Set(when.map(({ indicator }) => indicator.split('-')[0]));
    return [
      ...(isTwice ? [fault('', { code: 'id-twice', values: {} })] : []),
      ...(modules.size < 2 ? [fault('when', { code: 'one-module', values: {} })] : []),
      ...when
        .filter(({ indicator }) => !indicators.has(indicator))
        .map(({ indicator }) => fault('when', { code: 'not-known', values: { name: indicator } })),
      ...(elements.has(note) ? [] : [fault('note', { code: 'not-known', values: { name: note } })]),
    ];
  });
}
