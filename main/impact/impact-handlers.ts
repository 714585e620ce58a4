import type { Rooms } from '#main/core/rooms.ts';
import { withoutUndefined } from '#main/library/setting-store.ts';
import { sheetActs } from '#main/sheets/sheet-acts.ts';
import type { AssessmentId } from '#shared/assessment/ids.ts';
import type { impactContract } from '#shared/contract/impact.ts';
import type { RoomHandlers } from '#shared/contract/index.ts';
import { AppError } from '#shared/contract/refusal.ts';
import { effectSheet } from '#shared/impact/effect.ts';
import { blankPolicy, type Policy, policySheet } from '#shared/impact/policy.ts';
import { rowRecord } from '#shared/sheets/sheet.ts';
import { appraisalsOf } from './appraisals-of.ts';
import { assertEffect, assertPolicy } from './impact-faults.ts';

export function impactHandlers(rooms: Rooms): RoomHandlers<typeof impactContract> {
  const { stores, guard, act, ports, frameworks } = rooms;
  const policies = sheetActs(rooms, policySheet);
  const effects = sheetActs(rooms, effectSheet);
  const known = (assessmentId: AssessmentId, policyId: string): Policy => {
    const found = stores.sheets.get(policySheet, guard.open(assessmentId).id, policyId);
    if (!found) throw new AppError('unknown-policy');
    return found;
  };
  const effectsOf = (assessmentId: AssessmentId, policyId: string) =>
    stores.sheets.list(effectSheet, assessmentId).filter((effect) => effect.policyId === policyId);
  return {
    'impact.list': ({ assessmentId }) => appraisalsOf(rooms, guard.assessment(assessmentId)),
    'impact.addPolicy': ({ assessmentId, title }) => policies.save(assessmentId, blankPolicy(ports.newId(), title)),
    'impact.savePolicy': ({ assessmentId, policyId, changes }) => {
      const after: Policy = { ...known(assessmentId, policyId), ...withoutUndefined(changes) };
      assertPolicy(after, effectsOf(assessmentId, policyId));
      return policies.save(assessmentId, after);
    },
    'impact.removePolicy': ({ assessmentId, policyId }) => {
      const policy = known(assessmentId, policyId);
      act({ assessmentId }, (record) => {
        for (const effect of effectsOf(assessmentId, policyId)) {
          stores.sheets.remove(effectSheet, assessmentId, effect);
          record(rowRecord(effectSheet, effect), effect, null);
        }
        stores.sheets.remove(policySheet, assessmentId, policy);
        record(rowRecord(policySheet, policy), policy, null);
      });
      return {};
    },
    'impact.saveEffect': ({ assessmentId, effect }) => {
      const companion = frameworks.companion(guard.open(assessmentId).framework, 'en');
      assertEffect(effect, known(assessmentId, effect.policyId), companion);
      return effects.save(assessmentId, effect);
    },
    'impact.removeEffect': ({ assessmentId, effectId }) => effects.remove(assessmentId, effectId),
  };
}
