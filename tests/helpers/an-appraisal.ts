import type { AssessmentId } from '#shared/assessment/ids.ts';
import type { ImpactEffect } from '#shared/impact/effect.ts';
import { anAssessment } from './an-assessment.ts';
import { openTestCore } from './open-test-core.ts';

/** A policy with the options "no change" and "as drafted", in an assessment of its own. */
export async function anAppraisal(core = openTestCore()) {
  const { assessmentId } = await anAssessment(core);
  const policy = await core.call('impact.addPolicy', { assessmentId, title: 'Nurse training for overseas placement' });
  const options = [
    { id: 'no-change', name: 'No change', cost: '' },
    { id: 'as-drafted', name: 'As drafted', cost: '2 million USD' },
  ];
  await core.call('impact.savePolicy', { assessmentId, policyId: policy.id, changes: { options } });
  return { core, assessmentId: assessmentId as AssessmentId, policyId: policy.id };
}

export const anEffect = (policyId: string, parts: Partial<ImpactEffect> = {}): ImpactEffect => ({
  id: 'e1',
  policyId,
  optionId: 'as-drafted',
  group: 'short-staffed-services',
  channel: 'skills-and-brain-drain',
  direction: '-',
  magnitude: 3,
  extent: 2,
  duration: 2,
  likelihood: 0.75,
  vulnerability: 1.5,
  grade: 'B',
  touchesRights: false,
  text: 'Fewer nurses in district clinics',
  source: '',
  mitigation: null,
  ...parts,
});

export const aMitigation = (parts: Partial<NonNullable<ImpactEffect['mitigation']>> = {}) => ({
  kind: 'reduce' as const,
  measure: 'One funded rural place for each place abroad',
  owner: 'Ministry of Health',
  date: '2026-01-31',
  cost: '',
  magnitudeAfter: 2 as const,
  likelihoodAfter: 0.5 as const,
  acceptedBy: 'Council of ministers',
  indicator: 'Vacant rural posts, each June',
  ...parts,
});
