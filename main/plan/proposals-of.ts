import { coherenceOf } from '#main/coherence/coherence-reading.ts';
import type { Rooms } from '#main/core/rooms.ts';
import { resultsInputOf } from '#main/results/results-input.ts';
import type { Assessment } from '#shared/assessment/assessment.ts';
import { isLevel } from '#shared/assessment/level.ts';
import type { OutputOf } from '#shared/contract/index.ts';
import { indicatorsOf } from '#shared/framework/find-indicator.ts';
import { rankProposals, strongModules } from '#shared/plan/proposed-steps.ts';
import { stepSheet } from '#shared/plan/step.ts';
import { resultsOf } from '#shared/results/results.ts';
import { frameworkStep } from './framework-step.ts';

/** The framework's steps for what is low here, ranked; those that are in the plan already are left out. */
export function proposalsOf(rooms: Rooms, own: Assessment, language: string): OutputOf<'plan.proposals'> {
  const texts = new Map(indicatorsOf(rooms.frameworks.show(own.framework, language)).map((each) => [each.id, each]));
  const planned = new Set(
    rooms.stores.sheets.list(stepSheet, own.id).flatMap(({ source }) => (source.kind === 'indicator' ? source.id : [])),
  );
  const indicators = resultsOf(resultsInputOf(rooms, own), { kind: 'proposed' })
    .indicators.filter(({ id }) => !planned.has(id))
    .map(({ id, moduleId, value, grade }) => ({
      id,
      moduleId,
      isCritical: texts.get(id)?.critical ?? false,
      level: isLevel(value) ? value : null,
      isWellEvidenced: grade === 'A',
    }));
  const { nodes } = coherenceOf(rooms, { assessmentId: own.id, level: 1, view: 'proposed' });
  return rankProposals(indicators, strongModules(nodes)).map(({ id, level, reasons, points }) => {
    // Every counted indicator is one of the framework's.
    const { firstStep = '', nextStep = '' } = texts.get(id as Parameters<typeof texts.get>[0]) ?? {};
    return {
      source: { kind: 'indicator', id },
      step: frameworkStep({ firstStep, nextStep }, level),
      reasons: [...reasons],
      points,
      level,
    };
  });
}
