import type { Rooms } from '#main/core/rooms.ts';
import { resultsInputOf } from '#main/results/results-input.ts';
import type { Assessment } from '#shared/assessment/assessment.ts';
import { conflictSheet } from '#shared/coherence/conflict.ts';
import { coordinationSheet } from '#shared/coherence/coordination.ts';
import { interactionSheet } from '#shared/coherence/interaction.ts';
import { type NodeAsked, readMatrix } from '#shared/coherence/matrix-reading.ts';
import { measureSheet } from '#shared/coherence/measure.ts';
import type { InputOf, OutputOf } from '#shared/contract/index.ts';
import { resultsOf } from '#shared/results/results.ts';

/** The nodes of a level: the framework's areas, or the named measures; each with its module's score where that is rated. */
export function nodesOf(
  rooms: Rooms,
  own: Assessment,
  { level, language = 'en' }: Pick<InputOf<'coherence.get'>, 'level' | 'language'>,
): NodeAsked[] {
  const { modules } = resultsOf(resultsInputOf(rooms, own), { kind: 'proposed' });
  const scoreOf = (id: string) => {
    const module = modules.find((each) => each.id === id);
    return module?.rating ? module.score : null;
  };
  if (level === 1)
    return rooms.frameworks
      .companion(own.framework, language)
      .matrixNodes.map(({ id, name, aim }) => ({ id, name, aim, score: scoreOf(id) }));
  return rooms.stores.sheets
    .list(measureSheet, own.id)
    .map(({ id, name, aim, moduleId }) => ({ id, name, aim, score: scoreOf(moduleId) }));
}

/** The matrix of a level in a view, with all that it says. */
export function coherenceOf(
  rooms: Rooms,
  { assessmentId, ...asked }: InputOf<'coherence.get'>,
): OutputOf<'coherence.get'> {
  const { guard, stores } = rooms;
  const own = guard.assessment(assessmentId);
  if (typeof asked.view === 'object') guard.respondent(assessmentId, asked.view.respondentId);
  const isOfLevel = ({ level }: { readonly level: 1 | 2 }) => level === asked.level;
  const rows = {
    interactions: stores.sheets.list(interactionSheet, own.id).filter(isOfLevel),
    coordinations: stores.sheets.list(coordinationSheet, own.id).filter(isOfLevel),
  };
  const reading = readMatrix(nodesOf(rooms, own, asked), rows, asked.view);
  // A cast: a voice is named by the branded id of the row that it comes from.
  return {
    ...reading,
    conflicts: stores.sheets.list(conflictSheet, own.id).filter(isOfLevel),
  } as OutputOf<'coherence.get'>;
}
