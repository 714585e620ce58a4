import type { Rooms } from '#main/core/rooms.ts';
import type { AssessmentId } from '#shared/assessment/ids.ts';
import type { FileDecision, ImportCounts } from '#shared/contract/exchange.ts';
import { AppError } from '#shared/contract/refusal.ts';
import type { PackageContent } from '#shared/exchange/package-format.ts';
import { applyPlan } from './apply-plan.ts';
import type { SessionFile } from './exchange-sessions.ts';
import { createLibraryView } from './library-view.ts';
import { pairedId } from './pair-records.ts';
import { type FilePlan, planFile } from './plan-file.ts';
import { countsOf, UNDECIDED } from './preview-files.ts';

export interface Applied {
  readonly assessmentIds: AssessmentId[];
  readonly counts: ImportCounts;
  readonly settled: number;
}

/** Takes the chosen files, each as one act, all of them or none. */
export function applyFiles(rooms: Rooms, files: readonly SessionFile[], decisions: readonly FileDecision[]): Applied {
  const chosen = files.flatMap((file, index) => {
    const decision = decisions[index] ?? UNDECIDED;
    return decision.isChosen ? [{ ...file, decision, content: readable(file) }] : [];
  });
  const applied = rooms.database
    .transaction(() =>
      chosen.map(({ fileName, content, decision }) => {
        const plan = planFile(rooms, createLibraryView(rooms.stores), { file: fileName, content, decision });
        assertDecided(plan, fileName);
        applyPlan(rooms, plan, fileName);
        rememberPairings(rooms, plan, content);
        noteInvitation(rooms, plan, content);
        return plan;
      }),
    )
    .immediate();
  const plans = applied.flatMap((plan) => plan.plans);
  return {
    assessmentIds: [...new Set(applied.map(({ aim }) => aim.assessmentId))],
    counts: countsOf(plans),
    settled: plans.filter(({ standing }) => standing === 'conflict').length,
  };
}

/** A file that is refused or locked stands in the way of all: taking it must be undone by the person who chose it. */
function readable({ fileName, content }: SessionFile): PackageContent {
  if (content instanceof AppError) throw content;
  if (content.kind === 'locked-package') throw new AppError('file-still-locked', { file: fileName });
  return content.content;
}

function assertDecided({ plans, pairings, aim }: FilePlan, file: string): void {
  const open = plans.filter(({ isOpen }) => isOpen).length;
  if (open > 0) throw new AppError('conflicts-undecided', { file, count: open });
  if (aim.kind === 'paired' && pairings.every((pairing) => pairing.with === null))
    throw new AppError('body-undecided', { file });
}

function rememberPairings({ stores }: Rooms, { aim, pairings }: FilePlan, { manifest }: PackageContent): void {
  for (const pairing of pairings) {
    const respondentId = pairedId(aim.assessmentId, pairing);
    if (respondentId !== null)
      stores.pairings.save({
        assessmentId: aim.assessmentId,
        originAssessmentId: manifest.assessmentId,
        originRespondentId: pairing.respondentId,
        respondentId,
      });
  }
}

/** Who opens an invitation answers as the body that was invited. */
function noteInvitation({ stores }: Rooms, { aim }: FilePlan, { manifest }: PackageContent): void {
  if (manifest.scope !== 'invitation' || manifest.respondentId === null || aim.kind !== 'new') return;
  const { answeringAs } = stores.settings.get();
  stores.settings.save({ answeringAs: { ...answeringAs, [aim.assessmentId]: manifest.respondentId } });
}
