import { AppError } from '#shared/contract/refusal.ts';
import type { Companion } from '#shared/framework/companion.ts';
import type { ImpactEffect } from '#shared/impact/effect.ts';
import { fitsDirection } from '#shared/impact/mitigation.ts';
import type { Policy } from '#shared/impact/policy.ts';
import { isShallower, screeningOf } from '#shared/impact/screening.ts';

/** Refuses a policy that goes shallower than the rule without a reason, recommends without a review date, or drops an option that has effects. */
export function assertPolicy(policy: Policy, effects: readonly ImpactEffect[]): void {
  const { decision } = screeningOf(policy.screening.answers.map(({ answer }) => answer));
  const { depth, depthReason } = policy.screening;
  if (depth !== null && decision !== null && isShallower(depth, decision) && depthReason.trim() === '')
    throw new AppError('shallower-needs-reason');
  if (policy.recommendation !== null && policy.reviewDate === '') throw new AppError('review-date-missing');
  const orphan = effects.find(({ optionId }) => !policy.options.some(({ id }) => id === optionId));
  if (orphan) throw new AppError('option-has-effects');
}

/** Refuses an effect on an option, a group or a channel that is not there, and a measure that does not fit its direction. */
export function assertEffect(effect: ImpactEffect, policy: Policy, { groups, channels }: Companion): void {
  if (!policy.options.some(({ id }) => id === effect.optionId)) throw new AppError('unknown-option');
  if (!groups.some(({ key }) => key === effect.group)) throw new AppError('effect-needs-group');
  if (!channels.some(({ key }) => key === effect.channel)) throw new AppError('unknown-channel');
  if (effect.mitigation && !fitsDirection(effect.mitigation.kind, effect.direction))
    throw new AppError('mitigation-does-not-fit');
}
