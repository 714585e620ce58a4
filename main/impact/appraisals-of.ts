import type { Rooms } from '#main/core/rooms.ts';
import type { Assessment } from '#shared/assessment/assessment.ts';
import { type Appraisal, appraisalOf } from '#shared/impact/appraisal.ts';
import { effectSheet } from '#shared/impact/effect.ts';
import { policySheet } from '#shared/impact/policy.ts';

/** Every policy under appraisal with its figures, in the order in which they were added. */
export function appraisalsOf({ stores }: Pick<Rooms, 'stores'>, { id }: Pick<Assessment, 'id'>): Appraisal[] {
  const effects = stores.sheets.list(effectSheet, id);
  return stores.sheets.list(policySheet, id).map((policy) => appraisalOf(policy, effects));
}
