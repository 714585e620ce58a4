import type { Rooms } from '#main/core/rooms.ts';
import { sheetActs } from '#main/sheets/sheet-acts.ts';
import type { AssessmentId, RespondentId } from '#shared/assessment/ids.ts';
import { conflictSheet } from '#shared/coherence/conflict.ts';
import { coordinationSheet } from '#shared/coherence/coordination.ts';
import { cellId, interactionSheet } from '#shared/coherence/interaction.ts';
import { MOST_MEASURES, measureSheet } from '#shared/coherence/measure.ts';
import type { coherenceContract } from '#shared/contract/coherence.ts';
import type { RoomHandlers } from '#shared/contract/index.ts';
import { AppError } from '#shared/contract/refusal.ts';
import { coherenceOf, nodesOf } from './coherence-reading.ts';
import { removeMeasure } from './remove-measure.ts';

export function coherenceHandlers(rooms: Rooms): RoomHandlers<typeof coherenceContract> {
  const conflicts = sheetActs(rooms, conflictSheet);
  const cells = sheetActs(rooms, interactionSheet);
  const coordinations = sheetActs(rooms, coordinationSheet);
  const measures = sheetActs(rooms, measureSheet);
  return {
    'coherence.get': (input) => coherenceOf(rooms, input),
    'coherence.saveCell': ({ assessmentId, cell }) => {
      assertNodes(rooms, assessmentId, cell, [cell.from, cell.to]);
      return cells.save(assessmentId, cell);
    },
    'coherence.clearCell': ({ assessmentId, cell }) => cells.remove(assessmentId, cellId(cell)),
    'coherence.saveCoordination': ({ assessmentId, coordination }) => {
      assertNodes(rooms, assessmentId, coordination, [coordination.first, coordination.second]);
      return coordinations.save(assessmentId, coordination);
    },
    'coherence.measures': ({ assessmentId }) => measures.list(assessmentId),
    'coherence.saveMeasure': ({ assessmentId, measure }) => {
      const others = measures.list(assessmentId).filter(({ id }) => id !== measure.id);
      if (others.length >= MOST_MEASURES) throw new AppError('too-many-measures', { most: MOST_MEASURES });
      const { modules } = rooms.guard.shape(rooms.guard.open(assessmentId));
      if (measure.moduleId !== '' && !modules.some(({ id }) => id === measure.moduleId))
        throw new AppError('unknown-module', { value: measure.moduleId });
      return measures.save(assessmentId, measure);
    },
    'coherence.removeMeasure': ({ assessmentId, id }) => removeMeasure(rooms, assessmentId, id),
    'coherence.conflicts': ({ assessmentId }) => conflicts.list(assessmentId),
    'coherence.saveConflict': ({ assessmentId, conflict }) => {
      assertNodes(rooms, assessmentId, { level: conflict.level, respondentId: null }, conflict.between);
      return conflicts.save(assessmentId, conflict);
    },
    'coherence.removeConflict': ({ assessmentId, id }) => conflicts.remove(assessmentId, id),
  };
}

/** Refuses nodes that the matrix does not have, and a body of another assessment. */
function assertNodes(
  rooms: Rooms,
  assessmentId: AssessmentId,
  { level, respondentId }: { readonly level: 1 | 2; readonly respondentId: RespondentId | null },
  nodes: readonly string[],
): void {
  const own = rooms.guard.open(assessmentId);
  if (respondentId !== null) rooms.guard.respondent(assessmentId, respondentId);
  const known = nodesOf(rooms, own, { level }).map(({ id }) => id);
  const unknown = nodes.find((id) => !known.includes(id));
  if (unknown !== undefined) throw new AppError('unknown-node', { value: unknown });
}
