import type { Rooms } from '#main/core/rooms.ts';
import { assessmentRecord, respondentRecord } from '#main/history/records.ts';
import { assertDistinctNames } from '#main/respondents/distinct-names.ts';
import { baselineFor } from '#main/rounds/baseline.ts';
import {
  type Assessment,
  type AssessmentSetup,
  assessmentStatus,
  type FrameworkPin,
} from '#shared/assessment/assessment.ts';
import type { AssessmentId, IndicatorId, RespondentId } from '#shared/assessment/ids.ts';
import { titleOf } from '#shared/assessment/title-of.ts';
import type { assessmentsContract } from '#shared/contract/assessments.ts';
import type { RoomHandlers } from '#shared/contract/index.ts';
import { AppError } from '#shared/contract/refusal.ts';
import { indicatorsOf } from '#shared/framework/find-indicator.ts';
import type { FrameworkShape } from '#shared/framework/framework.ts';
import { DAYS_IN_BIN, mayBeDeleted } from '#shared/library/bin.ts';
import { assessmentsOf, pageOf } from './page-of.ts';
import { summaryOf } from './summary-of.ts';

export function assessmentHandlers(rooms: Rooms): RoomHandlers<typeof assessmentsContract> {
  const { stores, guard, act, ports, frameworks } = rooms;
  const change = (before: Assessment, after: Assessment): Assessment =>
    act({ assessmentId: before.id }, (record, at) => {
      const saved = { ...after, updatedAt: at };
      stores.assessments.save(saved);
      record(assessmentRecord, before, saved);
      return saved;
    });

  return {
    'assessments.list': ({ search = '', inBin = false }) => assessmentsOf(rooms, { search, inBin }),
    'assessments.page': ({ search = '', inBin = false, from }) => pageOf(rooms, { search, inBin, from }),
    'assessments.recent': ({ limit }) =>
      stores.assessments.newest(limit).map((own) => ({ assessmentId: own.id, title: titleOf(own) })),
    'assessments.get': ({ assessmentId }) => {
      const assessment = guard.assessment(assessmentId);
      // Refuses one whose framework is not here: there are no words to show it in.
      guard.shape(assessment);
      return summaryOf(rooms, assessment);
    },
    'assessments.find': ({ prefix }) => ({ assessmentId: findByPrefix(rooms, prefix) }),
    'assessments.create': ({ setup, respondents, framework }) => {
      const chosen = framework ? frameworks.structure(framework) : frameworks.newest();
      assertSetup(rooms, setup, { id: null, baselineId: null, leadBodies: {}, framework: chosen });
      assertDistinctNames(respondents.map(({ name }) => name));
      for (const { modules } of respondents) guard.modules(chosen, modules);
      // The one cast of a new id: the port gives UUIDs, and here one becomes an assessment's.
      const id = ports.newId() as AssessmentId;
      const at = ports.now().toISOString();
      const { key, version, hash } = chosen;
      const created: Assessment = {
        ...setup,
        id,
        framework: { key, version, hash },
        status: 'in-progress',
        sample: null,
        createdAt: at,
        updatedAt: at,
      };
      return act({ assessmentId: id }, (record) => {
        stores.assessments.save(created);
        record(assessmentRecord, null, created);
        for (const fields of respondents) {
          const added = stores.respondents.add(id, ports.newId(), fields);
          record(respondentRecord(added.id), null, added);
        }
        return created;
      });
    },
    'assessments.save': ({ assessmentId, setup }) => {
      const before = guard.open(assessmentId);
      assertSetup(rooms, setup, { ...before, framework: frameworks.structure(before.framework) });
      return change(before, { ...before, ...setup });
    },
    'assessments.moveToBin': ({ assessmentId }) => {
      const before = guard.assessment(assessmentId);
      return before.status === 'in-bin' ? before : change(before, { ...before, status: 'in-bin' });
    },
    'assessments.takeFromBin': ({ assessmentId }) => {
      const before = guard.assessment(assessmentId);
      return before.status === 'in-bin'
        ? change(before, { ...before, status: statusBeforeBin(rooms, assessmentId) })
        : before;
    },
    'assessments.deleteForGood': ({ assessmentId }) => {
      deleteForGood(rooms, assessmentId);
      return {};
    },
  };
}

function deleteForGood({ guard, stores, ports, isReadOnly, emit }: Rooms, assessmentId: AssessmentId): void {
  const found = guard.assessment(assessmentId);
  if (isReadOnly) throw new AppError('library-read-only');
  if (found.status !== 'in-bin') throw new AppError('assessment-not-in-bin');
  // Nothing changes in the bin, so its last change is the moment at which it came there.
  if (!mayBeDeleted(found.updatedAt, ports.now().toISOString()))
    throw new AppError('bin-too-young', { count: DAYS_IN_BIN });
  stores.assessments.remove(assessmentId);
  emit({ kind: 'library-changed' });
}

/** A closed round comes back closed: the bin must not be a way around reopening with a reason. */
function statusBeforeBin({ stores }: Rooms, assessmentId: AssessmentId): Assessment['status'] {
  const states = stores.history
    .ofRecord(assessmentId, assessmentRecord)
    .map(({ before }) => assessmentStatus.safeParse(Object(before).status).data);
  return states.findLast((status) => status !== undefined && status !== 'in-bin') ?? 'in-progress';
}

function findByPrefix({ stores }: Rooms, prefix: string): AssessmentId {
  const [found, second] = stores.assessments.beginningWith(prefix.toLowerCase());
  if (!found) throw new AppError('unknown-assessment', { id: prefix });
  if (second) throw new AppError('ambiguous-id', { id: prefix });
  return found;
}

/** The set-up must name modules and indicators of its own framework, and a baseline that it may follow. */
function assertSetup(
  rooms: Rooms,
  setup: AssessmentSetup,
  own: Pick<Assessment, 'baselineId' | 'leadBodies'> & {
    readonly id: AssessmentId | null;
    readonly framework: FrameworkPin & FrameworkShape;
  },
): void {
  const { guard } = rooms;
  guard.modules(
    own.framework,
    setup.modulesNotAssessed.map(({ moduleId }) => moduleId),
  );
  const known = new Set<string>(indicatorsOf(own.framework).map(({ id }) => id));
  const unknown = Object.keys(setup.weights).find((id) => !known.has(id));
  if (unknown !== undefined) throw new AppError('unknown-indicator', { value: unknown });
  assertLeadBodies(rooms, setup.leadBodies, own, known);
  // A baseline that went into the bin later must not keep the rest of the set-up from being saved.
  if (setup.baselineId && setup.baselineId !== own.baselineId) baselineFor(rooms, setup.baselineId, own);
}

/** A body that is named anew must be of this assessment; what was named before stays as it is. */
function assertLeadBodies(
  { guard }: Rooms,
  leadBodies: AssessmentSetup['leadBodies'],
  own: Pick<Assessment, 'leadBodies'> & { readonly id: AssessmentId | null },
  known: ReadonlySet<string>,
): void {
  for (const [indicatorId, respondentId] of Object.entries(leadBodies) as [IndicatorId, RespondentId][]) {
    if (!known.has(indicatorId)) throw new AppError('unknown-indicator', { value: indicatorId });
    if (own.leadBodies[indicatorId] === respondentId) continue;
    if (own.id === null) throw new AppError('unknown-respondent', { id: respondentId });
    guard.respondent(own.id, respondentId);
  }
}
