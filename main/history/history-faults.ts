import { isDeepStrictEqual } from 'node:util';
import type { Stores } from '#main/core/rooms.ts';
import type { Assessment } from '#shared/assessment/assessment.ts';
import type { Change } from '#shared/assessment/change.ts';
import { agreedRecord, answerRecord, assessmentRecord, evidenceRecord, respondentRecord } from './records.ts';

/** Records of an assessment whose history is torn, or does not end in what is stored. */
export function historyFaults(stores: Stores, own: Assessment): string[] {
  const heads = new Map<string, Change>();
  const torn = new Set<string>();
  for (const change of stores.history.ofAssessment(own.id)) {
    const head = heads.get(change.record);
    if (head ? !change.parents.includes(head.id) : change.parents.length > 0) torn.add(change.record);
    heads.set(change.record, change);
  }
  const stored = storedRecords(stores, own);
  const adrift = [...new Set([...heads.keys(), ...stored.keys()])].filter(
    (record) => !isDeepStrictEqual(heads.get(record)?.after ?? null, stored.get(record) ?? null),
  );
  return [...new Set([...torn, ...adrift])].map((record) => `${own.id} ${record}`);
}

/** Every record of an assessment by the name that history gives it. */
function storedRecords(stores: Stores, own: Assessment): Map<string, unknown> {
  const { answers, evidence, respondents, history } = stores;
  const lastState = history.ofRecord(own.id, assessmentRecord).at(-1)?.after;
  return new Map<string, unknown>([
    // Every act moves the assessment's time of change without a step of its own.
    [assessmentRecord, { ...own, updatedAt: Reflect.get(Object(lastState), 'updatedAt') }],
    ...respondents.list(own.id).map((each) => [respondentRecord(each.id), each] as const),
    ...evidence.list(own.id).map((each) => [evidenceRecord(each.id), each] as const),
    ...answers.list(own.id).map((each) => [answerRecord(each.respondentId, each.indicatorId), each] as const),
    ...answers.listAgreed(own.id).map((each) => [agreedRecord(each.indicatorId), each] as const),
  ]);
}
