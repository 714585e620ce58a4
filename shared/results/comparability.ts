import type { Assessment } from '../assessment/assessment.ts';
import type { Results } from './results.ts';

/** Why an assessment must not simply be read beside the others. */
export const DIFFERENCES = [
  'other-framework',
  'other-version',
  'short-form',
  'modules-left-out',
  'own-weights',
  'proposed',
  'provisional',
] as const;
export type Difference = (typeof DIFFERENCES)[number];

export interface ComparedAssessment {
  readonly assessment: Pick<Assessment, 'framework' | 'form' | 'modulesNotAssessed' | 'weights'>;
  readonly results: Pick<Results, 'modules' | 'proposedCount'>;
}

type Pin = Pick<Assessment['framework'], 'key' | 'version'>;

/** The framework that most of the assessments use; of equals, the newest version. */
export function commonFramework(pins: readonly Pin[]): Pin | undefined {
  const uses = (pin: Pin) => pins.filter(({ key, version }) => key === pin.key && version === pin.version).length;
  return pins.reduce<Pin | undefined>((common, pin) => {
    if (common === undefined || uses(pin) > uses(common)) return pin;
    return uses(pin) === uses(common) && pin.key === common.key && pin.version > common.version ? pin : common;
  }, undefined);
}

/** What sets one assessment apart from what most of them use, and what makes its own figures uncertain. */
export function differencesOf({ assessment, results }: ComparedAssessment, common: Pin | undefined): Difference[] {
  const { framework, form, modulesNotAssessed, weights } = assessment;
  const isOther = common !== undefined && framework.key !== common.key;
  const holds: Readonly<Record<Difference, boolean>> = {
    'other-framework': isOther,
    'other-version': !isOther && common !== undefined && framework.version !== common.version,
    'short-form': form === 'short',
    'modules-left-out': modulesNotAssessed.length > 0,
    'own-weights': Object.keys(weights).length > 0,
    proposed: results.proposedCount > 0,
    provisional: results.modules.some(({ provisional }) => provisional === true),
  };
  return DIFFERENCES.filter((difference) => holds[difference]);
}
