import type { Rooms } from '#main/core/rooms.ts';
import { resultsInputOf } from '#main/results/results-input.ts';
import { suggestionsOf } from '#main/suggestions/suggestions-of.ts';
import type { Assessment } from '#shared/assessment/assessment.ts';
import { conflictSheet } from '#shared/coherence/conflict.ts';
import { AppError } from '#shared/contract/refusal.ts';
import { findIndicator, indicatorsOf } from '#shared/framework/find-indicator.ts';
import { effectSheet } from '#shared/impact/effect.ts';
import { obstacleSheet } from '#shared/plan/obstacle.ts';
import type { Step, StepSource } from '#shared/plan/step.ts';
import { resultsOf } from '#shared/results/results.ts';
import { frameworkStep } from './framework-step.ts';

/** Refuses a source that is not in the assessment. */
export function assertSource(rooms: Rooms, own: Assessment, { kind, id }: StepSource): void {
  const { stores, guard, frameworks } = rooms;
  const isThere = {
    none: () => true,
    indicator: () => findIndicator(guard.shape(own), id) !== undefined,
    conflict: () => stores.sheets.get(conflictSheet, own.id, id) !== undefined,
    effect: () => stores.sheets.get(effectSheet, own.id, id) !== undefined,
    obstacle: () => stores.sheets.get(obstacleSheet, own.id, id) !== undefined,
    suggestion: () => frameworks.suggestions(own.framework).some((rule) => rule.id === id),
  };
  if (!isThere[kind]()) throw new AppError('unknown-source');
}

type Words = Pick<Step, 'step'> & Partial<Pick<Step, 'ownerBody' | 'date'>>;

/** What a source has to say about the step that answers it. */
export function wordsOfSource(rooms: Rooms, own: Assessment, { kind, id }: StepSource, language: string): Words {
  const { stores } = rooms;
  const words = {
    none: () => undefined,
    indicator: () => ofIndicator(rooms, own, id, language),
    conflict: () => {
      const row = stores.sheets.get(conflictSheet, own.id, id);
      return row && { step: row.decision || row.clash, ownerBody: row.owner, date: row.date };
    },
    effect: () => {
      const row = stores.sheets.get(effectSheet, own.id, id);
      return row && { step: row.mitigation?.measure || row.text, ownerBody: row.mitigation?.owner ?? '' };
    },
    obstacle: () => {
      const row = stores.sheets.get(obstacleSheet, own.id, id);
      return (
        row && { step: row.change || row.text || obstacleName(rooms, own, row.key, language), ownerBody: row.actor }
      );
    },
    suggestion: () => {
      const found = suggestionsOf(rooms, own, language).suggestions.find((each) => each.id === id);
      return found && { step: found.step };
    },
  }[kind]();
  if (!words?.step.trim()) throw new AppError('unknown-source');
  return words;
}

const obstacleName = ({ frameworks }: Rooms, own: Assessment, key: string, language: string): string =>
  frameworks.companion(own.framework, language).obstacles.find((each) => each.key === key)?.name ?? '';

function ofIndicator(rooms: Rooms, own: Assessment, id: string, language: string): Words | undefined {
  const texts = indicatorsOf(rooms.frameworks.show(own.framework, language)).find((each) => each.id === id);
  const counted = resultsOf(resultsInputOf(rooms, own), { kind: 'proposed' }).indicators.find((each) => each.id === id);
  return texts && { step: frameworkStep(texts, counted?.value ?? null) };
}
