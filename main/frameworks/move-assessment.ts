import type { Rooms } from '#main/core/rooms.ts';
import { agreedRecord, answerRecord, assessmentRecord, respondentRecord } from '#main/history/records.ts';
import type { Assessment, FrameworkPin } from '#shared/assessment/assessment.ts';
import type { AssessmentId } from '#shared/assessment/ids.ts';
import type { OutputOf } from '#shared/contract/index.ts';
import { AppError } from '#shared/contract/refusal.ts';
import type { ComparableFramework } from '#shared/framework/compare-frameworks.ts';
import { type MovePlan, modulesAfterMove, planMove, setupAfterMove } from '#shared/framework/plan-move.ts';
import { comparable } from './comparable.ts';
import { type FrameworkName, nameOf } from './known-framework.ts';

type RecordChange = Parameters<Parameters<Rooms['act']>[1]>[0];

interface Move {
  readonly assessment: Assessment;
  readonly from: ComparableFramework | null;
  readonly to: ComparableFramework;
  readonly pin: FrameworkPin;
  readonly plan: MovePlan;
}

/** What moving an assessment to another framework, or to the same one with another content, would do. */
export function moveOf(rooms: Rooms, assessmentId: AssessmentId, name: FrameworkName): Move {
  const { stores, frameworks, guard } = rooms;
  const assessment = guard.assessment(assessmentId);
  const target = frameworks.find(name);
  if (!target) throw new AppError('unknown-framework', { framework: nameOf(name) });
  const { key, version, hash } = assessment.framework;
  const pin = { key: name.key, version: name.version, hash: target.hash() };
  if (key === pin.key && version === pin.version && hash === pin.hash)
    throw new AppError('framework-same', { framework: nameOf(name) });
  const source = frameworks.find({ key, version });
  const from = source?.hash() === hash ? comparable(source.load()) : null;
  const to = comparable(target.load());
  const answers = stores.answers.list(assessmentId);
  const agreed = stores.answers.listAgreed(assessmentId);
  return { assessment, from, to, pin, plan: planMove({ from, to, answers, agreed }) };
}

/** Moves an assessment, in one act that can be taken back. Answers that no longer fit stay where they are. */
export function moveAssessment(rooms: Rooms, assessmentId: AssessmentId, name: FrameworkName): Move {
  const { stores, guard, act } = rooms;
  guard.writable(assessmentId);
  const move = moveOf(rooms, assessmentId, name);
  act({ assessmentId }, (record, at) => {
    const { assessment: before, pin, to } = move;
    const earlierFrameworks = [...(before.earlierFrameworks ?? []), before.framework];
    const after = { ...setupAfterMove(before, to), framework: pin, earlierFrameworks, updatedAt: at };
    stores.assessments.save(after);
    record(assessmentRecord, before, after);
    moveRespondents(rooms, move, record);
    askAgain(rooms, move, record);
  });
  return move;
}

/** A move as the contract says it: fresh lists, which may be written. */
export const saidOf = ({ assessment, pin, plan }: Move): OutputOf<'frameworks.move'> => ({
  from: assessment.framework,
  to: pin,
  carried: [...plan.carried],
  reworded: [...plan.reworded],
  toConfirm: [...plan.toConfirm],
  added: [...plan.added],
  dropped: [...plan.dropped],
  setAside: [...plan.setAside],
  modulesAdded: [...plan.modulesAdded],
  modulesDropped: [...plan.modulesDropped],
});

function moveRespondents({ stores }: Rooms, { assessment, from, to }: Move, record: RecordChange): void {
  for (const before of stores.respondents.list(assessment.id)) {
    const modules = modulesAfterMove(before.modules, from, to);
    if (String(modules) === String(before.modules)) continue;
    const after = { ...before, modules };
    stores.respondents.save(after);
    record(respondentRecord(before.id), before, after);
  }
}

/** What was agreed on other descriptors is not agreed any more; each body's own answer waits to be confirmed. */
function askAgain({ stores }: Rooms, { assessment, plan }: Move, record: RecordChange): void {
  const asked = new Set<string>(plan.toConfirm);
  for (const before of stores.answers.list(assessment.id)) {
    if (!asked.has(before.indicatorId) || before.value === null || before.isCarriedOver) continue;
    const after = { ...before, isCarriedOver: true as const };
    stores.answers.save(assessment.id, after);
    record(answerRecord(before.respondentId, before.indicatorId), before, after);
  }
  for (const before of stores.answers.listAgreed(assessment.id)) {
    if (!asked.has(before.indicatorId)) continue;
    stores.answers.removeAgreed(assessment.id, before);
    record(agreedRecord(before.indicatorId), before, null);
  }
}
