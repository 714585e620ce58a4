import type { Rooms } from '#main/core/rooms.ts';
import { assessmentRecord } from '#main/history/records.ts';
import type { Assessment } from '#shared/assessment/assessment.ts';
import { titleOf } from '#shared/assessment/title-of.ts';
import type { FileDecision, ImportCounts, OpenedFile, OpenPackage, SetupField } from '#shared/contract/exchange.ts';
import { AppError } from '#shared/contract/refusal.ts';
import { canKeepBoth } from '#shared/exchange/keep-both.ts';
import type { PackageContent } from '#shared/exchange/package-format.ts';
import type { RecordPlan } from '#shared/exchange/plan-record.ts';
import { assessmentIn } from './assessment-in.ts';
import type { SessionFile } from './exchange-sessions.ts';
import { createLibraryView, type LibraryView } from './library-view.ts';
import { type FilePlan, type PlanRooms, planFile } from './plan-file.ts';

/** Most records of one file that are listed one by one; the counts tell the rest. */
const MOST_LISTED = 2_000;

/** What a person says about a file while nothing was said. */
export const UNDECIDED: FileDecision = { isChosen: true, into: null, pairings: [], choices: [] };

/** What taking the chosen files would do, one after another, each on top of those before it. */
export function previewFiles(
  rooms: Rooms,
  files: readonly SessionFile[],
  decisions: readonly FileDecision[],
): OpenedFile[] {
  const view = createLibraryView(rooms.stores);
  return files.map((file, index) => previewFile(rooms, view, file, decisions[index] ?? UNDECIDED));
}

function previewFile(
  rooms: PlanRooms,
  view: LibraryView,
  { fileName, content }: SessionFile,
  decision: FileDecision,
): OpenedFile {
  if (content instanceof AppError) return refused(fileName, content);
  if (content.kind === 'locked-package') return { state: 'locked', fileName };
  try {
    const plan = planFile(rooms, view, { file: fileName, content: content.content, decision });
    // An earlier file of the same import may bring the assessment that this one joins.
    const isHere = view.state(plan.aim.assessmentId, assessmentRecord) !== null;
    if (decision.isChosen) view.take(plan.aim.assessmentId, plan.plans);
    return openPackage(rooms, content.content, { fileName, plan, isHere });
  } catch (error) {
    if (error instanceof AppError) return refused(fileName, error);
    throw error;
  }
}

const refused = (fileName: string, { code, values }: AppError): OpenedFile => ({
  state: 'refused',
  fileName,
  code,
  values: { ...values },
});

function openPackage(
  rooms: PlanRooms,
  content: PackageContent,
  { fileName, plan, isHere }: { fileName: string; plan: FilePlan; isHere: boolean },
): OpenPackage {
  const { aim, plans, pairings, leftOut } = plan;
  const { manifest } = content;
  const names = namesIn(rooms, aim.assessmentId, plans);
  return {
    state: 'open',
    kind: 'package',
    fileName,
    scope: manifest.scope,
    title: manifest.title,
    madeAt: manifest.madeAt,
    target: {
      kind: aim.kind === 'new' && isHere ? 'merge' : aim.kind,
      assessmentId: aim.assessmentId,
      title: aim.kind === 'new' ? manifest.title : titleOf(aim.own),
    },
    pairings: [...pairings],
    setup: aim.kind === 'paired' ? setupDifferences(aim.own, content) : [],
    counts: countsOf(plans),
    changes: plans
      .flatMap((plan) =>
        plan.standing === 'new' || plan.standing === 'taken'
          ? [{ record: plan.record, title: titleIn(plan.result ?? plan.mine), standing: plan.standing }]
          : [],
      )
      .slice(0, MOST_LISTED),
    conflicts: plans
      .filter(({ standing }) => standing === 'conflict')
      .map((plan) => ({
        record: plan.record,
        title: titleIn(plan.mine ?? plan.theirs),
        // Casts: states come from JSON columns and JSON files.
        mine: plan.mine as never,
        theirs: plan.theirs as never,
        canKeepBoth: canKeepBoth(plan.mine, plan.theirs),
      })),
    names,
    leftOut: leftOut.map((fault) => ({ ...fault, values: { ...fault.values } })),
  };
}

export function countsOf(plans: readonly RecordPlan[]): ImportCounts {
  const count = (standing: RecordPlan['standing']) => plans.filter((plan) => plan.standing === standing).length;
  return { new: count('new'), taken: count('taken'), equal: count('equal'), known: count('known') };
}

/** What a record calls itself, where it does. */
function titleIn(state: unknown): string | null {
  const { title, name } = Object(state) as Readonly<Record<string, unknown>>;
  return [title, name].find((text): text is string => typeof text === 'string' && text !== '') ?? null;
}

/** Names by id, of bodies and citations. */
type Names = Readonly<Record<string, string>>;

/** Bodies and citations by their ids: ours, and those that the file brings. */
function namesIn({ stores }: PlanRooms, assessmentId: Assessment['id'], plans: readonly RecordPlan[]): Names {
  const ours = [
    ...stores.respondents.list(assessmentId).map(({ id, name }) => [id, name]),
    ...stores.evidence.list(assessmentId).map(({ id, title }) => [id, title]),
  ];
  const theirs = plans.flatMap(({ record, result, theirs: state }) => {
    const [kind, id] = record.split('/');
    const fields = Object(result ?? state);
    return kind === 'respondent' || kind === 'evidence' ? [[id, String(fields.name ?? fields.title ?? '')]] : [];
  });
  return Object.fromEntries([...ours, ...theirs]);
}

const SETUP: Readonly<Record<SetupField, (own: Assessment) => string>> = {
  place: ({ place }) => place,
  instrument: ({ instrument }) => instrument.title,
  period: ({ instrument }) => instrument.period,
  round: ({ round }) => `${round.label}, ${round.date}`,
  form: ({ form }) => form,
};

function setupDifferences(own: Assessment, content: PackageContent): OpenPackage['setup'] {
  const other = assessmentIn(content);
  if (!other) return [];
  // Cast: the keys of the list above.
  return (Object.keys(SETUP) as SetupField[])
    .map((field) => ({ field, mine: SETUP[field](own), theirs: SETUP[field](other) }))
    .filter(({ mine, theirs }) => mine !== theirs);
}
