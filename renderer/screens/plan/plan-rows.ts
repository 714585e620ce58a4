import type { EntryPoint } from '#shared/plan/entry-point.ts';
import type { EvidenceGap } from '#shared/plan/evidence-gap.ts';
import type { Practice } from '#shared/plan/practice.ts';
import type { Reading } from '#shared/plan/reading.ts';
import type { Stakeholder } from '#shared/plan/stakeholder.ts';
import type { PlanActs } from './use-plan-acts.ts';

const isDone = async (work: Promise<unknown>): Promise<boolean> => (await work) !== undefined;

/** The ways to change rows that stand for themselves; each answers whether the core has acknowledged it. */
export const planRows = (act: PlanActs) => ({
  saveReading: (reading: Reading) => isDone(act('plan.saveReading', { reading })),
  removeReading: (id: string) => isDone(act('plan.removeReading', { id })),
  saveEntryPoint: (entryPoint: EntryPoint) => isDone(act('plan.saveEntryPoint', { entryPoint })),
  removeEntryPoint: (id: string) => isDone(act('plan.removeEntryPoint', { id })),
  savePractice: (practice: Practice) => isDone(act('plan.savePractice', { practice })),
  removePractice: (id: string) => isDone(act('plan.removePractice', { id })),
  saveStakeholder: (stakeholder: Stakeholder) => isDone(act('plan.saveStakeholder', { stakeholder })),
  removeStakeholder: (id: string) => isDone(act('plan.removeStakeholder', { id })),
  saveEvidenceGap: (evidenceGap: EvidenceGap) => isDone(act('plan.saveEvidenceGap', { evidenceGap })),
  savePerson: (of: string, name: string) => isDone(act('plan.savePerson', { of, name })),
});
export type PlanRows = ReturnType<typeof planRows>;
