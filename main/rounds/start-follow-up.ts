import type { Rooms } from '#main/core/rooms.ts';
import { answerRecord, assessmentRecord, evidenceRecord, respondentRecord } from '#main/history/records.ts';
import { carryBenchmarks } from '#main/plan/carry-benchmarks.ts';
import type { Answer } from '#shared/assessment/answer.ts';
import type { Assessment } from '#shared/assessment/assessment.ts';
import type { AssessmentId, EvidenceId, RespondentId } from '#shared/assessment/ids.ts';
import type { InputOf } from '#shared/contract/index.ts';
import { indicatorsOf } from '#shared/framework/find-indicator.ts';
import { baselineFor } from './baseline.ts';

type RecordChange = Parameters<Parameters<Rooms['act']>[1]>[0];

/** The next round of an assessment: its set-up, weights, framework, bodies and benchmarks; with `baseline` also each body's answers, to be confirmed. */
export function startFollowUp(rooms: Rooms, { baselineId, round, from }: InputOf<'rounds.startFollowUp'>): Assessment {
  const { stores, guard, act, ports } = rooms;
  const { framework } = guard.assessment(baselineId);
  const { statusNote: _, earlierFrameworks: __, ...baseline } = baselineFor(rooms, baselineId, { id: null, framework });
  // Casts: new ids from the port, which gives UUIDs.
  const id = ports.newId() as AssessmentId;
  const successors = new Map(
    stores.respondents.list(baselineId).map((each) => [each.id, ports.newId() as RespondentId] as const),
  );
  return act({ assessmentId: id }, (record, at) => {
    const created: Assessment = {
      ...baseline,
      leadBodies: leadBodiesOf(baseline, successors),
      id,
      round,
      baselineId,
      status: 'in-progress',
      sample: null,
      createdAt: at,
      updatedAt: at,
    };
    stores.assessments.save(created);
    record(assessmentRecord, null, created);
    copyRespondents(rooms, { from: baselineId, to: id }, successors, record);
    carryBenchmarks(rooms, { from: baselineId, to: id }, record);
    if (from === 'baseline') carryOver(rooms, { from: baselineId, to: id }, successors, record);
    return created;
  });
}

interface Between {
  readonly from: AssessmentId;
  readonly to: AssessmentId;
}

/** Which body of the later round follows which of the earlier one. */
type Successors = ReadonlyMap<RespondentId, RespondentId>;

const leadBodiesOf = ({ leadBodies }: Pick<Assessment, 'leadBodies'>, successors: Successors) =>
  Object.fromEntries(
    Object.entries(leadBodies).flatMap(([indicator, lead]) => {
      const successor = successors.get(lead);
      return successor === undefined ? [] : [[indicator, successor]];
    }),
  );

/** The same bodies with ids of their own. */
function copyRespondents({ stores }: Rooms, { from, to }: Between, successors: Successors, record: RecordChange): void {
  for (const { id, assessmentId: _, ...fields } of stores.respondents.list(from)) {
    const successor = successors.get(id);
    if (successor === undefined) continue;
    const added = stores.respondents.add(to, successor, fields);
    record(respondentRecord(added.id), null, added);
  }
}

/** Each body's own answers with what they cite, but those that the framework does not ask for any more. Flags stay behind: what was to be looked at again belonged to that round. */
function carryOver(
  { stores, ports, guard }: Rooms,
  { from, to }: Between,
  successors: Successors,
  record: RecordChange,
): void {
  const asked = new Set(indicatorsOf(guard.shape(guard.assessment(from))).map(({ id }) => id));
  const answers = stores.answers.list(from).filter(({ indicatorId }) => asked.has(indicatorId));
  const cited = new Set(answers.flatMap(({ evidenceIds }) => evidenceIds));
  const copies = new Map<EvidenceId, EvidenceId>();
  for (const each of stores.evidence.list(from).filter(({ id }) => cited.has(id))) {
    // A new id from the port, which gives UUIDs.
    const copy = { ...each, id: ports.newId() as EvidenceId, assessmentId: to };
    copies.set(each.id, copy.id);
    stores.evidence.save(copy);
    record(evidenceRecord(copy.id), null, copy);
  }
  for (const answer of answers) {
    const respondentId = successors.get(answer.respondentId);
    if (respondentId === undefined) continue;
    const evidenceIds = answer.evidenceIds.flatMap((id) => copies.get(id) ?? []);
    const carried = toConfirm({ ...answer, respondentId, evidenceIds, isFlagged: false });
    stores.answers.save(to, carried);
    record(answerRecord(respondentId, carried.indicatorId), null, carried);
  }
}

/** A comment without a value is carried over too, but there is nothing in it to confirm. */
const toConfirm = (answer: Answer): Answer => (answer.value === null ? answer : { ...answer, isCarriedOver: true });
