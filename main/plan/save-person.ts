import type { Rooms } from '#main/core/rooms.ts';
import { statesNow } from '#main/history/record-kinds.ts';
import type { InputOf } from '#shared/contract/index.ts';
import { AppError } from '#shared/contract/refusal.ts';
import { personSheet } from '#shared/plan/person.ts';
import { rowWriter } from './row-writer.ts';

/** Names the person beside a row that is there; an empty name takes the person out. */
export function savePerson(rooms: Rooms, { assessmentId, of, name }: InputOf<'plan.savePerson'>) {
  const own = rooms.guard.open(assessmentId);
  if (!statesNow(rooms, own).has(of)) throw new AppError('unknown-id', { field: 'of', value: of });
  const before = rooms.stores.sheets.get(personSheet, assessmentId, of);
  if ((before?.name ?? '') === name.trim()) return {};
  rooms.act({ assessmentId }, (record) => {
    const { put, take } = rowWriter(rooms, assessmentId, record);
    if (name.trim() !== '') put(personSheet, { of, name: name.trim() });
    else if (before) take(personSheet, before);
  });
  return {};
}
