import type { Rooms } from '#main/core/rooms.ts';
import type { AnyRecordKind } from '#main/history/record-kinds.ts';
import { assessmentRecord, respondentRecord } from '#main/history/records.ts';
import type { AssessmentId, RespondentId } from '#shared/assessment/ids.ts';
import type { PackedRecord } from '#shared/exchange/package-format.ts';
import { partOf, type RefersTo } from '#shared/exchange/part-of.ts';
import { namesPerson } from '#shared/plan/person.ts';

/** The records of an assessment with their histories, or one respondent's part of them, in the order of their names. */
export function gatherRecords(
  { stores, recordKinds }: Pick<Rooms, 'stores' | 'recordKinds'>,
  {
    assessmentId,
    respondentId,
    withNames,
  }: {
    readonly assessmentId: AssessmentId;
    readonly respondentId: RespondentId | null;
    /** Whether names of persons go along, which otherwise stay in the library. */
    readonly withNames: boolean;
  },
): PackedRecord[] {
  const histories = Map.groupBy(stores.history.ofAssessment(assessmentId), ({ record }) => record);
  const part =
    respondentId === null
      ? new Set(histories.keys())
      : partOf(histories, respondentId, refersToWhereSound(recordKinds))
          .add(assessmentRecord)
          .add(respondentRecord(respondentId));
  return [...histories]
    .filter(([record]) => part.has(record) && (withNames || !namesPerson(record)))
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([record, changes]) => ({
      record,
      changes: changes.map(({ id, parents, after, author, at }) => ({ id, parents: [...parents], after, author, at })),
    }));
}

/** States of long ago may lack what a record has today: these refer to nothing. */
export const refersToWhereSound =
  (kinds: readonly AnyRecordKind[]): RefersTo =>
  (record, state) => {
    const kind = kinds.find(({ isOf }) => isOf(record));
    return kind?.fits(state) ? kind.refersTo(state) : [];
  };
