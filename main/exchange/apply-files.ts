import type { Rooms } from '#main/core/rooms.ts';
import type { AssessmentId } from '#shared/assessment/ids.ts';
import type { FileDecision, ImportCounts } from '#shared/contract/exchange.ts';
import { AppError } from '#shared/contract/refusal.ts';
import { attachedIn } from '#shared/exchange/attached-in.ts';
import type { PackageContent } from '#shared/exchange/package-format.ts';
import { applyPlan } from './apply-plan.ts';
import type { SessionFile } from './exchange-sessions.ts';
import { createLibraryView } from './library-view.ts';
import { keepFramework } from './package-framework.ts';
import { pairedId } from './pair-records.ts';
import { type FilePlan, planFile } from './plan-file.ts';
import { countsOf, UNDECIDED } from './preview-files.ts';

export interface Applied {
  readonly assessmentIds: AssessmentId[];
  readonly counts: ImportCounts;
  readonly settled: number;
}

/** Takes the chosen files, each as one act, all of them or none. */
export async function applyFiles(
  rooms: Rooms,
  files: readonly SessionFile[],
  decisions: readonly FileDecision[],
): Promise<Applied> {
  const chosen: ChosenFile[] = [];
  for (const [index, file] of files.entries()) {
    const decision = decisions[index] ?? UNDECIDED;
    if (decision.isChosen)
      chosen.push({ file: file.fileName, decision, content: await withAttachments(rooms, file, readable(file)) });
  }
  const applied = rooms.database.transaction(() => chosen.map((file) => applyFile(rooms, file))).immediate();
  const plans = applied.flatMap((plan) => plan.plans);
  return {
    assessmentIds: [...new Set(applied.map(({ aim }) => aim.assessmentId))],
    counts: countsOf(plans),
    settled: plans.filter(({ standing }) => standing === 'conflict').length,
  };
}

interface ChosenFile {
  readonly file: string;
  readonly content: PackageContent;
  readonly decision: FileDecision;
}

function applyFile(rooms: Rooms, chosen: ChosenFile): FilePlan {
  const { file, content } = chosen;
  keepFramework(rooms, content);
  const plan = planFile(rooms, createLibraryView(rooms.stores), chosen);
  assertDecided(plan, file);
  applyPlan(rooms, plan, { file, attachments: content.attachments });
  rememberPairings(rooms, plan, content);
  noteInvitation(rooms, plan, content);
  return plan;
}

/** The same content with those attached files that the library lacks. */
async function withAttachments(
  { stores, ports }: Rooms,
  { path, fileName, passphrase }: SessionFile,
  content: PackageContent,
): Promise<PackageContent> {
  const wanted = attachedIn(content.records).flatMap(({ hash }) => (stores.attachments.has(hash) ? [] : [hash]));
  if (wanted.length === 0) return content;
  const again = await ports.readFile({ path, file: fileName, passphrase, wanted });
  return again.kind === 'package' ? again.content : content;
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
