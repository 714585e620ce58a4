import type { ModuleId, RespondentId } from '../assessment/ids.ts';
import type { DistanceMapData } from '../charts/distance-map.tsx';
import type { ConsolidatedIndicator } from '../results/consolidation.ts';
import { disagreementOf } from '../results/disagreement.ts';
import { formatTenths } from './format.ts';
import type { Translate } from './translate.ts';

/** How far each body that answered lies from the others, by module. */
export const distanceMapOf = (
  indicators: readonly ConsolidatedIndicator[],
  bodies: readonly { readonly id: RespondentId; readonly name: string }[],
  modules: readonly { readonly id: ModuleId }[],
  language: string,
  t: Translate,
): DistanceMapData => ({
  columns: modules.map(({ id }) => id),
  rows: bodies
    .filter(({ id }) => indicators.some(({ answers }) => answers.some(({ respondentId }) => respondentId === id)))
    .map(({ id, name }) => ({
      id,
      name,
      cells: modules.map((module) => {
        const found = disagreementOf(indicators, module.id, id);
        if (found === null) return { distance: null, figure: t('settle.map.none') };
        if (found.distance === null) return { distance: null, figure: t('settle.map.alone') };
        return { distance: found.distance, figure: formatTenths(language, found.distance) };
      }),
    })),
});

/** The whole map in words: each body with the module in which it lies furthest from the others. */
export function distanceMapInWords({ columns, rows }: DistanceMapData, t: Translate): string {
  const furthest = rows.map(({ name, cells }) => {
    const compared = cells.flatMap(({ distance, figure }, at) =>
      distance === null ? [] : [{ distance, words: `${columns[at]} ${figure}` }],
    );
    const [far] = compared.toSorted((a, b) => b.distance - a.distance);
    return `${name}: ${far?.words ?? t('settle.map.alone')}`;
  });
  return t('charts.distancesLabel', { bodies: furthest.join('; ') });
}
