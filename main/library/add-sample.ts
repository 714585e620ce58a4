import { namedId } from '#main/core/named-id.ts';
import type { Rooms } from '#main/core/rooms.ts';
import { ORDINARY } from '#main/history/history-store.ts';
import {
  agreedRecord,
  answerRecord,
  assessmentRecord,
  evidenceRecord,
  levelChangeRecord,
  respondentRecord,
} from '#main/history/records.ts';
import type { AssessmentId } from '#shared/assessment/ids.ts';
import { AppError } from '#shared/contract/refusal.ts';
import { rowRecord } from '#shared/sheets/sheet.ts';
import { eachSheet } from '#shared/sheets/sheets.ts';
import { type SampleRecords, sampleAssessmentId, sampleRecords } from './sample-records.ts';
import { readSample, SAMPLE_ID, sampleKeys } from './samples.ts';

/** Adds the assessments of the worked example that are missing; with `restore`, puts all of them back as they came. All or nothing. */
export function addSample(
  { database, stores, ports, frameworks, isReadOnly }: Rooms,
  { restore }: { restore: boolean },
): AssessmentId[] {
  if (isReadOnly) throw new AppError('library-read-only');
  const sample = readSample(ports.resourcesFolder);
  const { key, version, hash } = frameworks.newest();
  const at = ports.now().toISOString();
  const ids = sample.assessments.map((source) => sampleAssessmentId(sample.id, source.key));
  database.transaction(() => {
    sample.assessments.forEach((source, index) => {
      const id = ids[index];
      if (id && stores.assessments.get(id)) {
        if (!restore) return;
        stores.assessments.remove(id);
      }
      storeSample(stores, sampleRecords(sample, source, { key, version, hash }, at), at);
    });
  })();
  return ids;
}

/** Every record is written with its first change, whose id is named after the record: the same on every machine. */
export function storeSample(
  stores: Rooms['stores'],
  { assessment, respondents, evidence, answers, agreed, levelChanges, sheets }: SampleRecords,
  at: string,
): void {
  const group = namedId(assessment.id, 'group');
  const record = (name: string, after: unknown) =>
    stores.history.append({
      id: namedId(assessment.id, name),
      group,
      assessmentId: assessment.id,
      record: name,
      before: null,
      after,
      author: { respondentId: null, role: '' },
      at,
      window: '',
      undo: ORDINARY,
    });
  stores.assessments.save(assessment);
  record(assessmentRecord, assessment);
  for (const { id, fields } of respondents)
    record(respondentRecord(id), stores.respondents.add(assessment.id, id, fields));
  for (const each of evidence) {
    stores.evidence.save(each);
    record(evidenceRecord(each.id), each);
  }
  for (const each of answers) {
    stores.answers.save(assessment.id, each);
    record(answerRecord(each.respondentId, each.indicatorId), each);
  }
  for (const each of agreed) {
    stores.answers.saveAgreed(assessment.id, each);
    record(agreedRecord(each.indicatorId), each);
  }
  for (const each of levelChanges) {
    stores.levelChanges.save(assessment.id, each);
    record(levelChangeRecord(each.indicatorId), each);
  }
  eachSheet((sheet) => {
    for (const row of sheets[sheet.name] ?? []) {
      const checked = sheet.schema.parse(row);
      stores.sheets.save(sheet, assessment.id, checked);
      record(rowRecord(sheet, checked), checked);
    }
  });
}

/** The assessments of the worked example that this library holds. */
export function sampleStatus({ stores, ports }: Rooms) {
  const assessmentIds = sampleKeys(ports.resourcesFolder).map((key) => sampleAssessmentId(SAMPLE_ID, key));
  return [
    { id: SAMPLE_ID, assessmentIds, isHere: assessmentIds.every((id) => stores.assessments.get(id) !== undefined) },
  ];
}
