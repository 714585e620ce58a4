import { namedId } from '#main/core/named-id.ts';
import type { Rooms } from '#main/core/rooms.ts';
import { gatherRecords } from '#main/exchange/gather-records.ts';
import { makePackage } from '#main/exchange/make-package.ts';
import { answerRecord } from '#main/history/records.ts';
import { safeFileName } from '#main/reports/file-name.ts';
import type { IndicatorId, RespondentId } from '#shared/assessment/ids.ts';
import { AppError } from '#shared/contract/refusal.ts';
import type { PackedRecord } from '#shared/exchange/package-format.ts';
import type { TrainingFile, TrainingKit } from '#shared/training/kit.ts';
import { bodyOf, copyIdOf, mergingExercise } from './training-copies.ts';

/** The package that a body would send back: as it went out to it, with one answer changed there. */
export function trainingFile(rooms: Rooms, kit: TrainingKit, respondentId: RespondentId) {
  const file = kit.files.find((each) => bodyOf(kit, each) === respondentId);
  const assessment = rooms.stores.assessments.get(copyIdOf(mergingExercise(kit)));
  if (!assessment) throw new AppError('no-training-copy');
  const { name } = rooms.guard.respondent(assessment.id, respondentId);
  if (!file) throw new AppError('unknown-respondent', { id: respondentId });
  const records = gatherRecords(rooms, { assessmentId: assessment.id, respondentId, withNames: false }).map((record) =>
    record.record === answerRecord(respondentId, file.indicatorId as IndicatorId)
      ? changedThere(record, file, respondentId)
      : record,
  );
  const bytes = makePackage({
    assessment,
    scope: 'respondent',
    respondentId,
    records,
    attachments: new Map(),
    framework: new Map(),
    madeAt: rooms.ports.now().toISOString(),
  });
  return { fileName: safeFileName(name, 'mainstay'), bytes };
}

/** The first state is what both sides knew; what came after it here is not in the file. */
function changedThere({ record, changes }: PackedRecord, file: TrainingFile, respondentId: RespondentId): PackedRecord {
  const [known] = changes;
  if (!known) throw new Error(`No history of ${record}`);
  const there = {
    // Change ids are UUIDs, which is what a named id is.
    id: namedId(known.id, 'there') as typeof known.id,
    parents: [known.id],
    after: { ...Object(known.after), value: file.there },
    author: { respondentId, role: '' },
    at: known.at,
  };
  return { record, changes: [known, there] };
}
