import type { Rooms } from '#main/core/rooms.ts';
import { withoutUndefined } from '#main/library/setting-store.ts';
import { sheetActs } from '#main/sheets/sheet-acts.ts';
import type { AssessmentId } from '#shared/assessment/ids.ts';
import type { RoomHandlers } from '#shared/contract/index.ts';
import type { planContract } from '#shared/contract/plan.ts';
import { resultRowSheet } from '#shared/plan/result-row.ts';
import { type Actor, type Step, type StepSource, stepSheet } from '#shared/plan/step.ts';
import { knownRow } from './known-row.ts';
import { assertBenchmark, assertOwned } from './plan-faults.ts';
import { rowWriter } from './row-writer.ts';
import { assertSource, wordsOfSource } from './step-source.ts';

type StepOperations = Pick<
  RoomHandlers<typeof planContract>,
  'plan.addStep' | 'plan.addStepFrom' | 'plan.saveStep' | 'plan.moveStep' | 'plan.removeStep'
>;

export function stepHandlers(rooms: Rooms): StepOperations {
  const { stores, guard, act, ports } = rooms;
  const steps = sheetActs(rooms, stepSheet);
  const drafted = (
    assessmentId: AssessmentId,
    parts: Pick<Step, 'actor' | 'step' | 'source'> & Partial<Step>,
  ): Step => ({
    ...blankStep(ports.newId(), nextOrder(steps.list(assessmentId), parts.actor)),
    ...parts,
  });
  return {
    'plan.addStep': ({ assessmentId, actor, step, source = NO_SOURCE }) => {
      assertSource(rooms, guard.open(assessmentId), source);
      return steps.save(assessmentId, drafted(assessmentId, { actor, step, source }));
    },
    'plan.addStepFrom': ({ assessmentId, source, actor = 'government', language }) => {
      const own = guard.open(assessmentId);
      assertSource(rooms, own, source);
      const known = steps
        .list(assessmentId)
        .find((each) => source.kind !== 'none' && each.source.kind === source.kind && each.source.id === source.id);
      if (known) return { step: known, isNew: false };
      const words = wordsOfSource(rooms, own, source, language);
      return { step: steps.save(assessmentId, drafted(assessmentId, { actor, source, ...words })), isNew: true };
    },
    'plan.saveStep': ({ assessmentId, id, changes }) => {
      const own = guard.open(assessmentId);
      const before = knownRow(rooms, stepSheet, { assessmentId, id }, 'unknown-step');
      const after: Step = { ...before, ...withoutUndefined(changes) };
      if (changes.source) assertSource(rooms, own, changes.source);
      assertBenchmark(rooms, own, after.benchmarkId);
      assertOwned(after);
      return steps.save(assessmentId, after);
    },
    'plan.moveStep': ({ assessmentId, id, by }) => {
      guard.open(assessmentId);
      const step = knownRow(rooms, stepSheet, { assessmentId, id }, 'unknown-step');
      const own = steps
        .list(assessmentId)
        .filter(({ actor }) => actor === step.actor)
        .toSorted((a, b) => a.order - b.order);
      const place = own.findIndex((each) => each.id === id);
      const other = own[place + by];
      if (other === undefined) return {};
      const moved = own.with(place, other).with(place + by, step);
      act({ assessmentId }, (record) => {
        const { put } = rowWriter(rooms, assessmentId, record);
        // Steps of two libraries may have one number: all are counted anew, and those that keep theirs are left alone.
        for (const [index, each] of moved.entries())
          if (each.order !== index + 1) put(stepSheet, { ...each, order: index + 1 });
      });
      return {};
    },
    'plan.removeStep': ({ assessmentId, id }) => {
      guard.open(assessmentId);
      const step = knownRow(rooms, stepSheet, { assessmentId, id }, 'unknown-step');
      act({ assessmentId }, (record) => {
        const { put, take } = rowWriter(rooms, assessmentId, record);
        for (const row of stores.sheets.list(resultRowSheet, assessmentId))
          if (row.stepId === id) put(resultRowSheet, { ...row, stepId: null });
        take(stepSheet, step);
      });
      return {};
    },
  };
}

const NO_SOURCE: StepSource = { kind: 'none', id: '' };

const blankStep = (id: string, order: number): Omit<Step, 'actor' | 'step' | 'source'> => ({
  id,
  ownerBody: '',
  ownerRole: '',
  date: '',
  cost: null,
  benchmarkId: null,
  isNewElement: false,
  status: 'draft',
  order,
});

/** Behind the last step of its actor. */
const nextOrder = (steps: readonly Step[], actor: Actor): number =>
  steps.reduce((last, each) => (each.actor === actor ? Math.max(last, each.order) : last), 0) + 1;
