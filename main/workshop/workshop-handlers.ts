import type { Rooms } from '#main/core/rooms.ts';
import { inWindow } from '#main/core/window-context.ts';
import { withoutUndefined } from '#main/library/setting-store.ts';
import { sheetActs } from '#main/sheets/sheet-acts.ts';
import type { AssessmentId } from '#shared/assessment/ids.ts';
import type { RoomHandlers } from '#shared/contract/index.ts';
import type { workshopContract } from '#shared/contract/workshop.ts';
import { arriveAt, MOST_PROMPTS, type Place, placeSheet } from '#shared/workshop/place.ts';
import { workshopSheet } from '#shared/workshop/workshop.ts';
import { addGroups, begin } from './begin.ts';
import { park, settle, settlePair } from './decide.ts';
import { runningWorkshop, type Shown, shownWorkshop, stopOf } from './known-workshop.ts';
import { pathsFor, removePath, savePath } from './paths.ts';

const MINUTE_MS = 60_000;

interface Here {
  readonly assessmentId: AssessmentId;
  readonly workshopId: string;
}

export function workshopHandlers(rooms: Rooms): RoomHandlers<typeof workshopContract> {
  const { guard, ports } = rooms;
  const workshops = sheetActs(rooms, workshopSheet);
  const places = sheetActs(rooms, placeSheet);
  /** Moving on is no one's act to take back: undo is for what was said and decided. */
  const stand = ({ assessmentId, workshopId }: Here, next: (shown: Shown) => Place): Place => {
    const after = next(runningWorkshop(rooms, assessmentId, workshopId));
    return inWindow('', () => places.save(assessmentId, after));
  };
  return {
    'workshop.paths': ({ assessmentId }) => pathsFor(rooms, guard.assessment(assessmentId)),
    'workshop.savePath': (input) => savePath(rooms, input),
    'workshop.removePath': ({ id }) => {
      removePath(rooms, id);
      return {};
    },
    'workshop.list': ({ assessmentId }) => workshops.list(assessmentId),
    'workshop.show': ({ assessmentId, workshopId }) => shownWorkshop(rooms, assessmentId, workshopId),
    'workshop.begin': (input) => begin(rooms, input),
    'workshop.save': ({ assessmentId, workshopId, changes }) => {
      const { workshop } = runningWorkshop(rooms, assessmentId, workshopId);
      return workshops.save(assessmentId, { ...workshop, ...withoutUndefined(changes) });
    },
    'workshop.addGroups': (input) => addGroups(rooms, input),
    'workshop.move': ({ stop, ...here }) =>
      stand(here, (shown) => arriveAt(here.workshopId, stopOf(shown, stop, 'indicator', 'pair', 'part').name)),
    'workshop.reveal': ({ isRevealed, prompt, ...here }) =>
      stand(here, ({ place }) => ({ ...(prompt === undefined ? place : asked(place, prompt)), isRevealed })),
    'workshop.ask': ({ prompt, ...here }) => stand(here, ({ place }) => asked(place, prompt)),
    'workshop.startTimer': ({ minutes, ...here }) =>
      stand(here, ({ place }) => {
        const endsAt = new Date(ports.now().getTime() + minutes * MINUTE_MS).toISOString();
        return { ...place, timer: { minutes, endsAt } };
      }),
    'workshop.stopTimer': (here) => stand(here, ({ place }) => ({ ...place, timer: null })),
    'workshop.settle': (input) => settle(rooms, input),
    'workshop.settlePair': (input) => settlePair(rooms, input),
    'workshop.park': (input) => park(rooms, input),
    'workshop.setState': ({ assessmentId, workshopId, state }) => {
      const { workshop } = shownWorkshop(rooms, assessmentId, workshopId);
      return workshops.save(assessmentId, { ...workshop, state });
    },
  };
}

/** The question comes last, once: the last one is on the wall. */
const asked = (place: Place, prompt: string): Place => ({
  ...place,
  prompts: [...place.prompts.filter((each) => each !== prompt), prompt].slice(-MOST_PROMPTS),
});
