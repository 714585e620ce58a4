import type { Rooms } from '#main/core/rooms.ts';
import type { InputOf } from '#shared/contract/index.ts';
import { AppError } from '#shared/contract/refusal.ts';
import { rowRecord } from '#shared/sheets/sheet.ts';
import { arriveAt, placeSheet } from '#shared/workshop/place.ts';
import { isAsked } from '#shared/workshop/stops.ts';
import { type Workshop, workshopSheet } from '#shared/workshop/workshop.ts';
import { assertGroups, writeGroups } from './groups.ts';
import { runningWorkshop, type Shown, shownWorkshop } from './known-workshop.ts';
import { pathsFor } from './paths.ts';

/** Begins a workshop at the first stop of its path, with its groups, in one act. */
export function begin(rooms: Rooms, { assessmentId, pathId, fields, ...groups }: InputOf<'workshop.begin'>): Shown {
  const { guard, stores, act, ports } = rooms;
  const own = guard.open(assessmentId);
  const found = pathsFor(rooms, own).find(({ id }) => id === pathId);
  if (!found) throw new AppError('unknown-path');
  const { isOwn: _, stops, ...path } = found;
  const first = stops[0];
  if (!first || !stops.some(isAsked)) throw new AppError('path-empty');
  if (groups.groupIds.length + groups.newGroups.length === 0) throw new AppError('workshop-without-groups');
  assertGroups(rooms, assessmentId, groups);
  const id = act({ assessmentId }, (record, at) => {
    const workshop: Workshop = {
      id: ports.newId(),
      title: fields.title.trim(),
      venue: fields.venue ?? '',
      present: fields.present ?? [],
      notes: fields.notes ?? '',
      date: at.slice(0, 10),
      path,
      groupIds: writeGroups(rooms, { assessmentId, stops, ...groups }, record),
      state: 'running',
    };
    stores.sheets.save(workshopSheet, assessmentId, workshop);
    record(rowRecord(workshopSheet, workshop), null, workshop);
    const place = arriveAt(workshop.id, first.name);
    stores.sheets.save(placeSheet, assessmentId, place);
    record(rowRecord(placeSheet, place), null, place);
    return workshop.id;
  });
  return shownWorkshop(rooms, assessmentId, id);
}

/** Tables that come late. */
export function addGroups(
  rooms: Rooms,
  { assessmentId, workshopId, ...groups }: InputOf<'workshop.addGroups'>,
): Workshop {
  const { workshop, stops } = runningWorkshop(rooms, assessmentId, workshopId);
  assertGroups(rooms, assessmentId, groups);
  return rooms.act({ assessmentId }, (record) => {
    const come = writeGroups(rooms, { assessmentId, stops, ...groups }, record);
    const after = { ...workshop, groupIds: [...new Set([...workshop.groupIds, ...come])] };
    rooms.stores.sheets.save(workshopSheet, assessmentId, after);
    record(rowRecord(workshopSheet, workshop), workshop, after);
    return after;
  });
}
