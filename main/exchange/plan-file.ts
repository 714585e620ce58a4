import { FALLBACK_LANGUAGE } from '#main/core/catalogues.ts';
import type { Rooms } from '#main/core/rooms.ts';
import { createTranslate } from '#main/core/translate.ts';
import { assessmentRecord } from '#main/history/records.ts';
import type { Assessment } from '#shared/assessment/assessment.ts';
import type { FileDecision, Pairing } from '#shared/contract/exchange.ts';
import { AppError } from '#shared/contract/refusal.ts';
import type { FileFault } from '#shared/exchange/file-fault.ts';
import { keepBoth } from '#shared/exchange/keep-both.ts';
import type { PackageContent } from '#shared/exchange/package-format.ts';
import { changesSomething, planRecord, type RecordPlan } from '#shared/exchange/plan-record.ts';
import { type Aim, aimOf } from './aim.ts';
import { assessmentIn } from './assessment-in.ts';
import { contentFault } from './content-faults.ts';
import { keepNamesApart } from './keep-names-apart.ts';
import { keepNeeded, missingReference } from './keep-needed.ts';
import type { LibraryView } from './library-view.ts';
import { frameworkOf, shapesOf } from './package-framework.ts';
import { pairRecords } from './pair-records.ts';
import { refusedFile } from './refused-file.ts';
import { settlingId } from './settling-id.ts';

/** What taking one package does, decided to the end. */
export interface FilePlan {
  readonly aim: Aim;
  readonly plans: readonly RecordPlan[];
  readonly pairings: readonly Pairing[];
  readonly leftOut: readonly FileFault[];
}

export type PlanRooms = Pick<Rooms, 'stores' | 'guard' | 'frameworks' | 'recordKinds'>;

interface PlannedFile {
  readonly file: string;
  readonly content: PackageContent;
  readonly decision: FileDecision;
}

/** Plans what taking a package does to the library as it is seen. Throws an `AppError` where the package cannot be taken. */
export function planFile(rooms: PlanRooms, view: LibraryView, { file, content, decision }: PlannedFile): FilePlan {
  const framework = frameworkOf(rooms, content, file);
  const aim = aimOf(rooms, content, { file, into: decision.into, known: framework });
  const fault = contentFault(content, rooms.recordKinds, shapesOf(rooms, content, framework));
  if (fault) throw refusedFile(file, fault);
  const paired = aim.kind === 'paired' ? pairRecords(rooms, aim.own, content, decision) : undefined;
  const { records, pairings, leftOut } = paired ?? { records: content.records, pairings: [], leftOut: [] };
  const t = createTranslate(languageOf(aim, content));
  const choices = new Map(decision.choices.map(({ record, choice }) => [record, choice]));
  const plans = records.map(({ record, changes }) =>
    planRecord({
      record,
      ours: view.history(aim.assessmentId, record),
      theirs: changes,
      choice: choices.get(record),
      keepBoth: (mine, theirs) => keepBoth(mine, theirs, t),
      settlingId,
    }),
  );
  const kept = keepNamesApart(rooms, view, aim.assessmentId, keepNeeded(rooms, view, aim, plans));
  const missing = missingReference(rooms, view, aim.assessmentId, kept);
  if (missing) throw refusedFile(file, missing);
  assertOpen(aim, kept);
  return { aim, plans: kept, pairings, leftOut };
}

const languageOf = (aim: Aim, content: PackageContent): string =>
  (aim.kind === 'new' ? assessmentIn(content)?.language : aim.own.language) ?? FALLBACK_LANGUAGE;

/** A round of ours that is closed or in the bin takes nothing, unless the file itself brings it back open. */
function assertOpen(aim: Aim, plans: readonly RecordPlan[]): void {
  if (aim.kind === 'new' || !plans.some(changesSomething)) return;
  const plan = plans.find(({ record }) => record === assessmentRecord);
  const isTheirs = plan?.standing === 'taken' && aim.kind === 'merge';
  const { status } = isTheirs ? (plan.result as Assessment) : aim.own;
  if (aim.own.status === 'in-bin') throw new AppError('assessment-in-bin');
  if (status === 'closed' && !isTheirs) throw new AppError('assessment-closed');
}
