import { isDeepStrictEqual } from 'node:util';
import type { z } from 'zod';
import type { Rooms, Stores } from '#main/core/rooms.ts';
import { agreedAnswer, answer } from '#shared/assessment/answer.ts';
import { type Assessment, assessment } from '#shared/assessment/assessment.ts';
import { evidence } from '#shared/assessment/evidence.ts';
import type { AssessmentId } from '#shared/assessment/ids.ts';
import { levelChange } from '#shared/assessment/level-change.ts';
import { respondent } from '#shared/assessment/respondent.ts';
import { typedTextsOf } from '#shared/search/typed-texts.ts';
import { rowRecord, type Sheet } from '#shared/sheets/sheet.ts';
import { eachSheet } from '#shared/sheets/sheets.ts';
import {
  agreedRecord,
  answerRecord,
  assessmentRecord,
  evidenceRecord,
  levelChangeRecord,
  respondentRecord,
} from './records.ts';

/** One kind of record: what it must look like, and how its states are listed, put in place and taken away. */
interface RecordKind<S> {
  readonly name: string;
  /** How the names of its records begin in history. */
  readonly prefix: string;
  readonly schema: z.ZodType<S>;
  readonly recordOf: (state: S) => string;
  readonly list: (own: Assessment) => readonly S[];
  /** The records that must be there for this one to make sense. */
  readonly refersTo?: (state: S) => readonly string[];
  readonly put: (assessmentId: AssessmentId, state: S) => void;
  readonly remove: (assessmentId: AssessmentId, state: S) => void;
}

/** A record with the state that is stored now. */
interface StoredRecord {
  readonly record: string;
  readonly state: unknown;
}

/** A kind of record for those who do not care which one it is: verifying, undo, merging. */
export interface AnyRecordKind {
  readonly name: string;
  readonly isOf: (record: string) => boolean;
  readonly fits: (state: unknown) => boolean;
  /** Whether a state from outside is exactly what this record may hold: its form, nothing more, under its own name. */
  readonly holds: (record: string, state: unknown) => boolean;
  readonly list: (own: Assessment) => StoredRecord[];
  /** The records that must be there for this state to make sense. */
  readonly refersTo: (state: unknown) => readonly string[];
  /** What people typed in a state. */
  readonly textsOf: (state: unknown) => readonly string[];
  /** Puts a state in place of another, without history; null is none. Refuses (throws) what does not fit the schema. */
  readonly replace: (assessmentId: AssessmentId, before: unknown, after: unknown) => void;
}

/** Every kind, in the order in which they may be written: what others refer to comes first. */
export function createRecordKinds(stores: Stores): readonly AnyRecordKind[] {
  const { answers, assessments, evidence: citations, levelChanges, respondents } = stores;
  return [
    anyKind({
      name: 'assessment',
      prefix: 'assessment',
      schema: assessment,
      recordOf: () => assessmentRecord,
      list: (own) => [own],
      put: (_, state) => assessments.save(state),
      remove: (id) => assessments.remove(id),
    }),
    anyKind({
      name: 'respondent',
      prefix: 'respondent',
      schema: respondent,
      recordOf: ({ id }) => respondentRecord(id),
      list: ({ id }) => respondents.list(id),
      put: (assessmentId, state) =>
        respondents.get(state.id) ? respondents.save(state) : respondents.add(assessmentId, state.id, state),
      remove: (_, { id }) => respondents.remove(id),
    }),
    anyKind({
      name: 'evidence',
      prefix: 'evidence',
      schema: evidence,
      recordOf: ({ id }) => evidenceRecord(id),
      list: ({ id }) => citations.list(id),
      put: (_, state) => citations.save(state),
      remove: (_, { id }) => citations.remove(id),
    }),
    anyKind({
      name: 'answer',
      prefix: 'answer',
      schema: answer,
      recordOf: ({ respondentId, indicatorId }) => answerRecord(respondentId, indicatorId),
      list: ({ id }) => answers.list(id),
      refersTo: ({ respondentId, evidenceIds }) => [respondentRecord(respondentId), ...evidenceIds.map(evidenceRecord)],
      put: (assessmentId, state) => answers.save(assessmentId, state),
      remove: (assessmentId, state) => answers.remove(assessmentId, state),
    }),
    anyKind({
      name: 'agreed-answer',
      prefix: 'agreed',
      schema: agreedAnswer,
      recordOf: ({ indicatorId }) => agreedRecord(indicatorId),
      list: ({ id }) => answers.listAgreed(id),
      refersTo: ({ evidenceIds }) => evidenceIds.map(evidenceRecord),
      put: (assessmentId, state) => answers.saveAgreed(assessmentId, state),
      remove: (assessmentId, state) => answers.removeAgreed(assessmentId, state),
    }),
    anyKind({
      name: 'level-change',
      prefix: 'level-change',
      schema: levelChange,
      recordOf: ({ indicatorId }) => levelChangeRecord(indicatorId),
      list: ({ id }) => levelChanges.list(id),
      put: (assessmentId, state) => levelChanges.save(assessmentId, state),
      remove: (assessmentId, state) => levelChanges.remove(assessmentId, state),
    }),
    ...eachSheet((sheet) => sheetKind(stores, sheet)),
  ];
}

/** A companion sheet as a kind of record. */
const sheetKind = <R>({ sheets: rows }: Stores, sheet: Sheet<R>): AnyRecordKind =>
  anyKind({
    name: sheet.name,
    prefix: sheet.name,
    schema: sheet.schema,
    recordOf: (row) => rowRecord(sheet, row),
    list: ({ id }) => rows.list(sheet, id),
    refersTo: sheet.refersTo,
    put: (assessmentId, row) => rows.save(sheet, assessmentId, row),
    remove: (assessmentId, row) => rows.remove(sheet, assessmentId, row),
  });

function anyKind<S>({
  name,
  prefix,
  schema,
  recordOf,
  list,
  refersTo = () => [],
  put,
  remove,
}: RecordKind<S>): AnyRecordKind {
  return {
    name,
    isOf: (record) => record === prefix || record.startsWith(`${prefix}/`),
    fits: (state) => schema.safeParse(state).success,
    holds: (record, state) => {
      const parsed = schema.safeParse(state);
      return parsed.success && recordOf(parsed.data) === record && isDeepStrictEqual(parsed.data, state);
    },
    list: (own) => list(own).map((state) => ({ record: recordOf(state), state })),
    refersTo: (state) => refersTo(schema.parse(state)),
    textsOf: (state) => typedTextsOf(schema, state),
    replace: (assessmentId, before, after) => {
      if (after !== null) put(assessmentId, schema.parse(after));
      else if (before !== null) remove(assessmentId, schema.parse(before));
    },
  };
}

/**
 * Every stored record of an assessment by its name in history, in the state of its last change. The assessment's own
 * time of change moves with every act without a change of its own, so that one is as history has it.
 */
export function statesNow({ recordKinds, stores }: Rooms, own: Assessment): Map<string, unknown> {
  const lastState = stores.history.ofRecord(own.id, assessmentRecord).at(-1)?.after;
  const stored = recordKinds.flatMap((kind) => kind.list(own)).map(({ record, state }) => [record, state] as const);
  const assessment = { ...own, updatedAt: Reflect.get(Object(lastState), 'updatedAt') };
  return new Map<string, unknown>(stored).set(assessmentRecord, assessment);
}

/** Which records a record in some state refers to. */
export const refersTo =
  (kinds: readonly AnyRecordKind[]) =>
  (record: string, state: unknown): readonly string[] =>
    kinds.find((kind) => kind.isOf(record))?.refersTo(state) ?? [];
