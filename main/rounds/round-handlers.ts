import type { Rooms } from '#main/core/rooms.ts';
import { fingerprintOf } from '#main/history/fingerprint.ts';
import { statesNow } from '#main/history/record-kinds.ts';
import { assessmentRecord, levelChangeRecord } from '#main/history/records.ts';
import type { Assessment } from '#shared/assessment/assessment.ts';
import { isLevel } from '#shared/assessment/level.ts';
import type { LevelChange } from '#shared/assessment/level-change.ts';
import type { InputOf, RoomHandlers } from '#shared/contract/index.ts';
import { AppError } from '#shared/contract/refusal.ts';
import type { roundsContract } from '#shared/contract/rounds.ts';
import { comparisonOf } from './compare.ts';
import { startFollowUp } from './start-follow-up.ts';

export function roundHandlers(rooms: Rooms): RoomHandlers<typeof roundsContract> {
  const { guard } = rooms;
  return {
    'rounds.compare': (input) => comparisonOf(rooms, input),
    'rounds.saveReason': (input) => saveReason(rooms, input),
    'rounds.startFollowUp': (input) => startFollowUp(rooms, input),
    'rounds.close': ({ assessmentId, by, reason }) =>
      setStatus(rooms, guard.open(assessmentId), 'closed', { by, reason }),
    'rounds.reopen': ({ assessmentId, by, reason }) => {
      const closed = guard.assessment(assessmentId);
      if (closed.status === 'in-bin') throw new AppError('assessment-in-bin');
      if (closed.status !== 'closed') throw new AppError('assessment-not-closed');
      return setStatus(rooms, closed, 'in-progress', { by, reason });
    },
  };
}

/** Who closed or reopened a round and why stands in the assessment, when closed with the fingerprint that reports of it bear; every such step is in its history. */
function setStatus(
  rooms: Rooms,
  before: Assessment,
  status: Assessment['status'],
  note: { by: string; reason: string },
): Assessment {
  const { stores, act } = rooms;
  const kept = status === 'closed' ? { fingerprint: fingerprintOf(statesNow(rooms, before)) } : {};
  return act({ assessmentId: before.id }, (record, at) => {
    const after = { ...before, status, statusNote: { ...note, ...kept, at }, updatedAt: at };
    stores.assessments.save(after);
    record(assessmentRecord, before, after);
    return after;
  });
}

/** Keeps the reason for one change of level, or takes it away again. Refused where no level changed: there is nothing to give a reason for. */
function saveReason(
  rooms: Rooms,
  { assessmentId, indicatorId, reason, note }: InputOf<'rounds.saveReason'>,
): LevelChange | null {
  const { stores, guard, act } = rooms;
  guard.indicator(guard.open(assessmentId), indicatorId);
  const before = stores.levelChanges.list(assessmentId).find((each) => each.indicatorId === indicatorId) ?? null;
  const { indicators } = comparisonOf(rooms, { assessmentId });
  const change = reason === null ? null : changeOf(indicators, indicatorId);
  const after = change && reason !== null ? { ...change, reason, note } : null;
  if (before === null && after === null) return null;
  return act({ assessmentId }, (record) => {
    if (after) stores.levelChanges.save(assessmentId, after);
    else stores.levelChanges.remove(assessmentId, { indicatorId });
    record(levelChangeRecord(indicatorId), before, after);
    return after;
  });
}

function changeOf(
  indicators: ReturnType<typeof comparisonOf>['indicators'],
  indicatorId: LevelChange['indicatorId'],
): Pick<LevelChange, 'indicatorId' | 'from' | 'to'> {
  const { before = null, after = null } = indicators.find(({ id }) => id === indicatorId) ?? {};
  if (!isLevel(before) || !isLevel(after) || before === after)
    throw new AppError('level-unchanged', { indicator: indicatorId });
  return { indicatorId, from: before, to: after };
}
