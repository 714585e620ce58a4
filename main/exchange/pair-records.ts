import { namedId } from '#main/core/named-id.ts';
import type { Rooms } from '#main/core/rooms.ts';
import { respondentRecord } from '#main/history/records.ts';
import type { Assessment } from '#shared/assessment/assessment.ts';
import type { AssessmentId, RespondentId } from '#shared/assessment/ids.ts';
import { type Respondent, respondent } from '#shared/assessment/respondent.ts';
import type { FileDecision, Pairing } from '#shared/contract/exchange.ts';
import type { FileFault } from '#shared/exchange/file-fault.ts';
import type { PackageContent, PackedRecord } from '#shared/exchange/package-format.ts';
import { partOf } from '#shared/exchange/part-of.ts';
import { translateRecords } from '#shared/exchange/translate-records.ts';
import { refersToWhereSound } from './gather-records.ts';

/** What a file of another assessment gives to ours. */
export interface PairedRecords {
  readonly pairings: readonly Pairing[];
  readonly records: readonly PackedRecord[];
  readonly leftOut: readonly FileFault[];
}

type PairRooms = Pick<Rooms, 'stores' | 'recordKinds' | 'frameworks'>;

/** Takes the answers of paired bodies out of another assessment's package and turns all their ids into ours. */
export function pairRecords(
  rooms: PairRooms,
  own: Assessment,
  content: PackageContent,
  decision: FileDecision,
): PairedRecords {
  const pairings = pairingsOf(rooms, own, content, decision);
  const theirs = new Map(content.records.map(({ record, changes }) => [record, changes]));
  const refersTo = refersToWhereSound(rooms.recordKinds);
  const idOf = translation(rooms, own, content, pairings);
  const parts = pairings.map((pairing) => {
    if (pairing.with === null) return { records: [], leftOut: [] };
    const part = partOf(theirs, pairing.respondentId, refersTo);
    part.delete(respondentRecord(pairing.respondentId));
    const records = translateRecords(
      content.records.filter(({ record }) => part.has(record)),
      idOf,
    );
    const body = ourRespondent(rooms, own, content, pairing, idOf);
    const [taken, out] = splitByModule(rooms, own, records, body.respondent);
    return { records: [...body.made, ...taken], leftOut: out };
  });
  const byName = new Map(parts.flatMap(({ records }) => records).map((each) => [each.record, each]));
  return {
    pairings,
    records: [...byName.values()].map(withoutStrangers(idOf, pairings)),
    leftOut: parts.flatMap(({ leftOut }) => leftOut),
  };
}

/** The bodies of the file that answered, each with what was said or remembered about it. */
function pairingsOf(
  { stores }: PairRooms,
  own: Assessment,
  { manifest, records }: PackageContent,
  decision: FileDecision,
): Pairing[] {
  const remembered = stores.pairings.list(own.id, manifest.assessmentId);
  const ours = stores.respondents.list(own.id);
  return respondentsIn(records).flatMap(({ id, name }) => {
    const answers = records.filter(({ record }) => record.startsWith(`answer/${id}/`)).length;
    if (answers === 0) return [];
    const said = decision.pairings.find(({ respondentId }) => respondentId === id);
    const known = said ? said.with : (remembered.get(id) ?? null);
    const isOurs = known === 'new' || ours.some((each) => each.id === known);
    const suggestion = ours.find((each) => folded(each.name) === folded(name))?.id ?? null;
    return [{ respondentId: id, name, answers, with: isOurs ? known : null, suggestion }];
  });
}

const respondentsIn = (records: readonly PackedRecord[]): Respondent[] =>
  records.flatMap(({ record, changes }) => {
    const parsed = respondent.safeParse(record.startsWith('respondent/') ? changes.at(-1)?.after : null);
    return parsed.success ? [parsed.data] : [];
  });

const folded = (name: string): string => name.normalize('NFKC').trim().toLowerCase();

/** Which of our bodies another one is paired with; one that is to be made has its id already. Cast: a UUID becomes a respondent's. */
export const pairedId = (assessmentId: AssessmentId, { respondentId, with: ours }: Pairing): RespondentId | null =>
  ours === 'new' ? (namedId(assessmentId, respondentId) as RespondentId) : ours;

/** Ids of the other assessment in ours: the same on every machine. What was ours before it went there gets its own id back. */
function translation(
  { stores }: PairRooms,
  own: Assessment,
  { manifest }: PackageContent,
  pairings: readonly Pairing[],
) {
  const origin = manifest.assessmentId;
  const back = new Map(stores.history.idsOf(own.id).map((id) => [namedId(origin, id), id]));
  const paired = new Map<string, string>([[origin, own.id]]);
  for (const pairing of pairings) {
    const ours = pairedId(own.id, pairing);
    if (ours !== null) paired.set(pairing.respondentId, ours);
  }
  return (id: string): string => paired.get(id) ?? back.get(id) ?? namedId(own.id, id);
}

/** Our respondent that a body is paired with; one that is to be made comes with its first record. */
function ourRespondent(
  { stores }: PairRooms,
  own: Assessment,
  { records }: PackageContent,
  pairing: Pairing,
  idOf: (id: string) => string,
): { respondent: Respondent; made: PackedRecord[] } {
  const existing = stores.respondents.list(own.id).find(({ id }) => id === idOf(pairing.respondentId));
  if (existing) return { respondent: existing, made: [] };
  const theirs = respondentsIn(records).find(({ id }) => id === pairing.respondentId);
  const step = records.find(({ record }) => record === respondentRecord(pairing.respondentId))?.changes.at(-1);
  if (!theirs || !step) throw new Error('a body is paired only where the file describes it');
  // Cast: the translation gives a UUID, and here it becomes a respondent's.
  const made: Respondent = { ...theirs, leadRoles: [], id: idOf(theirs.id) as RespondentId, assessmentId: own.id };
  const change = { ...step, id: idOf(step.id) as typeof step.id, parents: [], after: made };
  return { respondent: made, made: [{ record: respondentRecord(made.id), changes: [change] }] };
}

/** Answers for modules that our respondent does not answer for are left out, and said so. */
function splitByModule(
  { frameworks }: PairRooms,
  own: Assessment,
  records: readonly PackedRecord[],
  { modules, name }: Respondent,
): [PackedRecord[], FileFault[]] {
  const answered = new Set<string>(
    frameworks
      .structure(own.framework)
      .modules.filter(({ id }) => modules.includes(id))
      .flatMap(({ indicators }) => indicators.map(({ id }) => id)),
  );
  const outside = (record: string): string | undefined => {
    const [, indicator] = /^answer\/[^/]+\/(.+)$/.exec(record) ?? [];
    return indicator !== undefined && !answered.has(indicator) ? indicator : undefined;
  };
  return [
    records.filter(({ record }) => outside(record) === undefined),
    records.flatMap(({ record }) => {
      const where = outside(record);
      return where === undefined ? [] : [{ where, why: 'outside-its-modules' as const, values: { name } }];
    }),
  ];
}

/** Authors that are not paired are nobody here. */
function withoutStrangers(idOf: (id: string) => string, pairings: readonly Pairing[]) {
  const ours = new Set<string>(
    pairings.filter((each) => each.with !== null).map(({ respondentId }) => idOf(respondentId)),
  );
  return ({ record, changes }: PackedRecord): PackedRecord => ({
    record,
    changes: changes.map((change) =>
      change.author.respondentId !== null && !ours.has(change.author.respondentId)
        ? { ...change, author: { ...change.author, respondentId: null } }
        : change,
    ),
  });
}
