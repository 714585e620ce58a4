import { isDeepStrictEqual } from 'node:util';
import type { Rooms } from '#main/core/rooms.ts';
import { ASSESSMENT_LIMIT_BYTES } from '#main/evidence/attach-file.ts';
import { replaceRecords } from '#main/history/replace-records.ts';
import type { AssessmentId } from '#shared/assessment/ids.ts';
import { type Respondent, respondent } from '#shared/assessment/respondent.ts';
import { inMegabytes } from '#shared/contract/file-rules.ts';
import { AppError } from '#shared/contract/refusal.ts';
import { fileIn } from '#shared/exchange/attached-in.ts';
import { changesSomething, type RecordPlan } from '#shared/exchange/plan-record.ts';
import type { Step } from '#shared/history/steps.ts';
import { attachmentFault } from './attachment-fault.ts';
import type { FilePlan } from './plan-file.ts';
import { refusedFile } from './refused-file.ts';

/** Writes what was planned for one file as one act. To be called inside the transaction of the whole import. */
export function applyPlan(
  rooms: Rooms,
  { aim: { assessmentId }, plans }: FilePlan,
  { file, attachments }: { file: string; attachments: ReadonlyMap<string, Uint8Array> },
): void {
  const changing = plans.filter(changesSomething);
  if (changing.length === 0) return;
  refusingConstraints(file, () =>
    rooms.act({ assessmentId }, (_record, at, group) => {
      const steps = changing
        .map(({ record, mine, result }) => ({ record, from: mine, to: result }))
        .filter(({ from, to }) => !isDeepStrictEqual(from, to));
      keepAttachments(rooms, steps, { file, attachments });
      freeNames(rooms, steps);
      replaceRecords(rooms, assessmentId, steps);
      assertOurs(rooms, assessmentId, steps, file);
      assertAttachmentsFit(rooms, assessmentId, file);
      for (const plan of changing) adoptSteps(rooms, assessmentId, plan, { at, group });
    }),
  );
}

/** Writes their steps as they were written, and on top the one that settles. */
function adoptSteps(
  { stores }: Rooms,
  assessmentId: AssessmentId,
  { record, lacked, settling }: RecordPlan,
  { at, group }: { at: string; group: string },
): void {
  const own = settling ? [{ ...settling, author: { respondentId: null, role: '' }, at }] : [];
  const states = new Map(
    stores.history.ofRecord(assessmentId, record).map(({ id, after }) => [id as string, after as unknown]),
  );
  for (const step of [...lacked, ...own]) {
    const before = states.get(step.parents[0] ?? '') ?? null;
    states.set(step.id, step.after);
    stores.history.adopt({ ...step, assessmentId, record, before, group });
  }
}

/** The contents of attached files must be there before the records that carry them. */
function keepAttachments(
  { stores }: Rooms,
  steps: readonly Step[],
  { file, attachments }: { file: string; attachments: ReadonlyMap<string, Uint8Array> },
): void {
  for (const { to } of steps) {
    const attached = fileIn(to);
    if (!attached) continue;
    const bytes = stores.attachments.bytesOf(attached.hash) ?? attachments.get(attached.hash);
    const why = bytes ? attachmentFault(attached, bytes) : 'part-missing';
    if (!bytes || why) throw refusedFile(file, { where: attached.name, why: why ?? 'part-missing' });
    stores.attachments.put(attached.hash, bytes);
  }
}

function assertAttachmentsFit({ stores }: Rooms, assessmentId: AssessmentId, file: string): void {
  if (stores.attachments.totalBytes(assessmentId, '') > ASSESSMENT_LIMIT_BYTES)
    throw new AppError('attachments-too-large', { file, limit: inMegabytes(ASSESSMENT_LIMIT_BYTES) });
}

/** Bodies may have changed names with each other: while they move, each bears its id. */
function freeNames({ stores }: Rooms, steps: readonly Step[]): void {
  for (const { from, to } of steps) {
    const [own, next] = [respondent.safeParse(from).data, respondent.safeParse(to).data];
    if (own && next && own.name !== next.name) stores.respondents.save({ ...own, name: own.id } satisfies Respondent);
  }
}

/** What has an id of its own might have it from another assessment of this library; then nothing of the file is taken. */
function assertOurs(
  { recordKinds, guard }: Rooms,
  assessmentId: AssessmentId,
  steps: readonly Step[],
  file: string,
): void {
  const own = guard.assessment(assessmentId);
  for (const kind of recordKinds) {
    const written = steps.filter(({ record, to }) => to !== null && kind.isOf(record) && OWN_ID.test(record));
    if (written.length === 0) continue;
    const stored = new Map(kind.list(own).map(({ record, state }) => [record, state]));
    const lost = written.find(({ record, to }) => !isDeepStrictEqual(stored.get(record), to));
    if (lost) throw refusedFile(file, { where: lost.record, why: 'id-taken' });
  }
}

const OWN_ID = /^[a-z-]+\/[0-9a-f-]{36}$/i;

/** The library's own rules are the last to have a say. */
function refusingConstraints(file: string, work: () => void): void {
  try {
    work();
  } catch (error) {
    const isConstraint =
      error instanceof Error && 'code' in error && String(error.code).startsWith('SQLITE_CONSTRAINT');
    throw isConstraint && !(error instanceof AppError)
      ? refusedFile(file, { where: '', why: 'against-the-rules' })
      : error;
  }
}
