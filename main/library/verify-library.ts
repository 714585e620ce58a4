import type { Rooms } from '#main/core/rooms.ts';
import { agreedRecord, answerRecord } from '#main/history/records.ts';
import { agreedAnswer, answer } from '#shared/assessment/answer.ts';
import { type Assessment, assessment } from '#shared/assessment/assessment.ts';
import { evidence } from '#shared/assessment/evidence.ts';
import { respondent } from '#shared/assessment/respondent.ts';

export interface LibraryCheck {
  readonly name: string;
  readonly passed: boolean;
  readonly detail: string;
}

/** Looks at the file, its references, every record against its schema, and that history ends in what is stored. Changes nothing. */
export function verifyLibrary(rooms: Rooms): LibraryCheck[] {
  const { database, stores } = rooms;
  const integrity = database.pragma('integrity_check') as { integrity_check: string }[];
  const broken = database.pragma('foreign_key_check') as unknown[];
  const all = stores.assessments.list();
  const faulty = all.flatMap((each) => faultyRecords(rooms, each));
  const adrift = all.flatMap((each) => recordsAdrift(rooms, each));
  return [
    {
      name: 'integrity',
      passed: integrity.length === 1 && integrity[0]?.integrity_check === 'ok',
      detail: integrity.map((row) => row.integrity_check).join('; '),
    },
    { name: 'references', passed: broken.length === 0, detail: String(broken.length) },
    {
      name: 'records',
      passed: faulty.length === 0,
      detail: faulty.length === 0 ? String(all.length) : faulty.join('; '),
    },
    { name: 'history', passed: adrift.length === 0, detail: adrift.join('; ') },
  ];
}

function faultyRecords({ stores }: Rooms, own: Assessment): string[] {
  const checked = [
    { name: 'assessment', schema: assessment, records: [own] },
    { name: 'respondent', schema: respondent, records: stores.respondents.list(own.id) },
    { name: 'evidence', schema: evidence, records: stores.evidence.list(own.id) },
    { name: 'answer', schema: answer, records: stores.answers.list(own.id) },
    { name: 'agreed answer', schema: agreedAnswer, records: stores.answers.listAgreed(own.id) },
  ];
  return checked.flatMap(({ name, schema, records }) => {
    const faults = (records as readonly unknown[]).filter((record) => !schema.safeParse(record).success).length;
    return faults === 0 ? [] : [`${own.id}: ${faults} × ${name}`];
  });
}

/** Answers that differ from the last state that their history holds. */
function recordsAdrift({ stores }: Rooms, own: Assessment): string[] {
  const isAdrift = (record: string, stored: unknown) =>
    JSON.stringify(stores.history.ofRecord(own.id, record).at(-1)?.after) !== JSON.stringify(stored);
  const answers = stores.answers
    .list(own.id)
    .filter((each) => isAdrift(answerRecord(each.respondentId, each.indicatorId), each));
  const agreed = stores.answers.listAgreed(own.id).filter((each) => isAdrift(agreedRecord(each.indicatorId), each));
  return [...answers, ...agreed].map((each) => `${own.id} ${each.indicatorId}`);
}
