import type { OutputOf } from '#shared/contract/index.ts';
import type { Companion } from '#shared/framework/companion.ts';
import type { AssessmentContext } from '../frame/use-assessment.ts';
import type { Impact, PolicyChanges } from './use-impact.ts';

type Appraisal = OutputOf<'impact.list'>[number];
export type AppraisedOption = Appraisal['options'][number];
export type AppraisedEffect = AppraisedOption['effects'][number];

/** What every part of a policy's page stands on. */
export interface PartProps {
  readonly context: AssessmentContext;
  readonly companion: Companion;
  readonly appraisal: Appraisal;
  readonly impact: Impact;
  readonly change: (changes: PolicyChanges) => Promise<boolean>;
}

/** The name of an entry of a companion list; its key where a framework no longer has it. */
export const nameIn = (list: readonly { readonly key: string; readonly name: string }[], key: string): string =>
  list.find((entry) => entry.key === key)?.name ?? key;
