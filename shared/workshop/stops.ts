import type { Assessment } from '../assessment/assessment.ts';
import type { IndicatorId, ModuleId } from '../assessment/ids.ts';
import type { FrameworkShape } from '../framework/framework.ts';
import { isNoteQuestion, type Station, type WorkshopPart, type WorkshopPath } from './path.ts';

/** One thing on the wall at a time. Its name is its place in the path: "LAB-07", "pair/EDU/HSP", "part/plan". */
export type Stop = { readonly name: string; readonly minutes: number } & (
  | { readonly kind: 'indicator'; readonly indicatorId: IndicatorId; readonly moduleId: ModuleId }
  | { readonly kind: 'pair'; readonly first: string; readonly second: string }
  | { readonly kind: 'part'; readonly part: WorkshopPart }
);
type Unnamed = Stop extends infer S ? (S extends Stop ? Omit<S, 'name' | 'minutes'> : never) : never;

/** Whether a room has something to answer there; not at a break. */
export const isAsked = (stop: Stop): boolean => stop.kind !== 'part' || isNoteQuestion(stop.part);

interface Ground {
  readonly framework: FrameworkShape;
  readonly assessment: Pick<Assessment, 'form' | 'modulesNotAssessed'>;
  /** The nodes of the matrix of the areas, in their order. */
  readonly nodes: readonly string[];
}

/** A path laid out on an assessment: what it does not ask is left out, and nothing comes twice but parts such as a break. */
export function stopsOf(path: Pick<WorkshopPath, 'stations'>, ground: Ground): Stop[] {
  const names = new Map<string, number>();
  return path.stations.flatMap((station) => {
    const found = unnamedOf(station, ground).filter((stop) => stop.kind === 'part' || !names.has(baseName(stop)));
    const minutes = Math.max(1, Math.round(station.minutes / Math.max(1, found.length)));
    return found.map((stop): Stop => {
      const base = baseName(stop);
      const times = (names.get(base) ?? 0) + 1;
      names.set(base, times);
      return { ...stop, name: times === 1 ? base : `${base}/${times}`, minutes };
    });
  });
}

function baseName(stop: Unnamed): string {
  if (stop.kind === 'indicator') return stop.indicatorId;
  return stop.kind === 'pair' ? `pair/${stop.first}/${stop.second}` : `part/${stop.part}`;
}

function unnamedOf(station: Station, { framework, assessment, nodes }: Ground): Unnamed[] {
  if (station.kind === 'part') return [{ kind: 'part', part: station.part }];
  if (station.kind === 'matrix') return pairsOf(station.pairs, nodes);
  const isLeftOut = (id: ModuleId) => assessment.modulesNotAssessed.some(({ moduleId }) => moduleId === id);
  return framework.modules
    .filter(({ id }) => !isLeftOut(id))
    .flatMap(({ id: moduleId, indicators }) =>
      indicators
        .filter(({ id, short, critical }) => {
          if (assessment.form === 'short' && !short) return false;
          if (station.kind === 'indicator') return id === station.indicatorId;
          return (
            moduleId === station.moduleId && (station.ask === 'all' || (station.ask === 'short' ? short : critical))
          );
        })
        .map(({ id: indicatorId }): Unnamed => ({ kind: 'indicator', indicatorId, moduleId })),
    );
}

/** Each pair once, in the order of the nodes; of those named, the ones that the matrix has. */
function pairsOf(named: readonly (readonly [string, string])[], nodes: readonly string[]): Unnamed[] {
  const all = nodes.flatMap((first, at) => nodes.slice(at + 1).map((second) => [first, second] as const));
  const isNamed = (first: string, second: string) =>
    named.length === 0 || named.some((pair) => pair.includes(first) && pair.includes(second));
  return all
    .filter(([first, second]) => isNamed(first, second))
    .map(([first, second]) => ({ kind: 'pair', first, second }));
}
