import type { Rooms } from '#main/core/rooms.ts';
import type { AssessmentId } from '#shared/assessment/ids.ts';
import type { OutputOf } from '#shared/contract/index.ts';
import { AppError } from '#shared/contract/refusal.ts';
import { decisionSheet } from '#shared/workshop/decision.ts';
import { arriveAt, placeSheet } from '#shared/workshop/place.ts';
import type { Stop } from '#shared/workshop/stops.ts';
import { workshopSheet } from '#shared/workshop/workshop.ts';
import { layOut } from './paths.ts';
import { stepsWrittenDuring } from './steps-written.ts';

/** A workshop as both windows show it. */
export type Shown = OutputOf<'workshop.show'>;

/** Finds a workshop with its place and its decisions, or refuses. */
export function shownWorkshop(rooms: Rooms, assessmentId: AssessmentId, workshopId: string): Shown {
  const { stores, guard } = rooms;
  const own = guard.assessment(assessmentId);
  const workshop = stores.sheets.get(workshopSheet, assessmentId, workshopId);
  if (!workshop) throw new AppError('unknown-workshop');
  const stops = layOut(rooms, own, workshop.path);
  const place = stores.sheets.get(placeSheet, assessmentId, workshopId);
  return {
    workshop,
    place: onPath(place, stops) ?? arriveAt(workshopId, stops[0]?.name ?? 'part/opening'),
    stops,
    decisions: stores.sheets.list(decisionSheet, assessmentId).filter((each) => each.workshopId === workshopId),
    writtenStepIds: stepsWrittenDuring(rooms, assessmentId, workshop),
  };
}

/** A path may have lost a stop since, when a module was left out. */
const onPath = (place: Shown['place'] | undefined, stops: readonly Stop[]) =>
  place && stops.some(({ name }) => name === place.stop) ? place : undefined;

/** A workshop that may be written. */
export function runningWorkshop(rooms: Rooms, assessmentId: AssessmentId, workshopId: string): Shown {
  rooms.guard.open(assessmentId);
  const shown = shownWorkshop(rooms, assessmentId, workshopId);
  if (shown.workshop.state === 'ended') throw new AppError('workshop-ended');
  return shown;
}

/** A stop of its path, of the kind that an operation is about. */
export function stopOf<K extends Stop['kind']>(
  { stops }: Pick<Shown, 'stops'>,
  name: string,
  ...kinds: readonly K[]
): Extract<Stop, { kind: K }> {
  const isAsked = (stop: Stop): stop is Extract<Stop, { kind: K }> => kinds.some((kind) => kind === stop.kind);
  const found = stops.find((stop) => stop.name === name);
  if (!found || !isAsked(found)) throw new AppError('unknown-stop', { stop: name });
  return found;
}
