import type { Rooms } from '#main/core/rooms.ts';
import type { Assessment } from '#shared/assessment/assessment.ts';
import type { InputOf, OutputOf } from '#shared/contract/index.ts';
import { AppError } from '#shared/contract/refusal.ts';
import { findIndicator } from '#shared/framework/find-indicator.ts';
import { SHIPPED_PATHS, type WorkshopPath } from '#shared/workshop/path.ts';
import { type Stop, stopsOf } from '#shared/workshop/stops.ts';
import { shippedPaths } from './shipped-paths.ts';

const CLOSING_MINUTES = 5;

/** A path laid out on an assessment. */
export const layOut = ({ guard, frameworks }: Rooms, own: Assessment, path: Pick<WorkshopPath, 'stations'>): Stop[] =>
  stopsOf(path, {
    framework: guard.shape(own),
    assessment: own,
    nodes: frameworks.companion(own.framework, 'en').matrixNodes.map(({ id }) => id),
  });

/** The paths that an assessment can go through: shipped ones that ask any of its indicators, or the questions of the founding note that it knows, and one's own for its framework. */
export function pathsFor(rooms: Rooms, own: Assessment): OutputOf<'workshop.paths'> {
  const laidOut = (path: WorkshopPath, isOwn: boolean) => ({ ...path, isOwn, stops: layOut(rooms, own, path) });
  const shipped = shippedPaths(rooms.ports.resourcesFolder).map((path) => laidOut(path, false));
  const elements = new Set(rooms.frameworks.show(own.framework, 'en').elements.map(({ id }) => id));
  const saved = rooms.stores.settings.get().workshopPaths.filter(({ framework }) => framework === own.framework.key);
  return [
    ...shipped.filter(({ stops }) =>
      stops.some((stop) => stop.kind === 'indicator' || (stop.kind === 'part' && elements.has(stop.part))),
    ),
    ...saved.map((path) => laidOut(path, true)),
  ];
}

/** Keeps a path of one's own in the library. It must have a name, and name only what this assessment's framework has. */
export function savePath(
  { guard, frameworks, stores, ports, isReadOnly }: Rooms,
  { assessmentId, path }: InputOf<'workshop.savePath'>,
): WorkshopPath {
  if (isReadOnly) throw new AppError('library-read-only');
  const own = guard.assessment(assessmentId);
  const shape = guard.shape(own);
  if (path.name.trim() === '') throw new AppError('text-missing', { field: 'name', value: '' });
  const nodes = frameworks.companion(own.framework, 'en').matrixNodes.map(({ id }) => id);
  for (const station of path.stations) {
    if (station.kind === 'indicator' && !findIndicator(shape, station.indicatorId))
      throw new AppError('unknown-indicator', { value: station.indicatorId });
    if (station.kind === 'module') guard.modules(shape, [station.moduleId]);
    const unknown = station.kind === 'matrix' ? station.pairs.flat().find((id) => !nodes.includes(id)) : undefined;
    if (unknown !== undefined) throw new AppError('unknown-node', { value: unknown });
  }
  const isShipped = SHIPPED_PATHS.some((id) => id === path.id);
  const hasClosing = path.stations.some((station) => station.kind === 'part' && station.part === 'closing');
  const saved: WorkshopPath = {
    ...path,
    // Every workshop ends with what was settled.
    stations: hasClosing
      ? path.stations
      : [...path.stations, { kind: 'part', part: 'closing', minutes: CLOSING_MINUTES }],
    id: path.id === null || isShipped ? ports.newId() : path.id,
    name: path.name.trim(),
    framework: own.framework.key,
  };
  const paths = stores.settings.get().workshopPaths;
  const isKnown = paths.some(({ id }) => id === saved.id);
  stores.settings.save({
    workshopPaths: isKnown ? paths.map((each) => (each.id === saved.id ? saved : each)) : [...paths, saved],
  });
  return saved;
}

/** Workshops that went through it have kept it. */
export function removePath({ stores, isReadOnly }: Rooms, id: string): void {
  if (isReadOnly) throw new AppError('library-read-only');
  const paths = stores.settings.get().workshopPaths;
  if (!paths.some((path) => path.id === id)) throw new AppError('unknown-path');
  stores.settings.save({ workshopPaths: paths.filter((path) => path.id !== id) });
}
