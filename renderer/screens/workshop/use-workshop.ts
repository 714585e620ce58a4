import { useQueryClient } from '@tanstack/react-query';
import { useRef } from 'react';
import { applyAnswerChanges, blankAnswer } from '#shared/assessment/apply-answer-changes.ts';
import type { AssessmentId } from '#shared/assessment/ids.ts';
import type { Interaction } from '#shared/coherence/interaction.ts';
import type { InputOf, OperationName, OutputOf } from '#shared/contract/index.ts';
import { arriveAt } from '#shared/workshop/place.ts';
import type { Stop } from '#shared/workshop/stops.ts';
import { useClient, useOperation, useRefresh } from '../../bridge/use-operation.ts';
import { useSaveState } from '../frame/save-state.tsx';
import type { Consolidated, Matrix } from './voices.ts';

export type Shown = OutputOf<'workshop.show'>;

/** The operations that are about one workshop. */
type Act = Extract<OperationName, `workshop.${string}`>;
type Rest<N extends Act> = Omit<InputOf<N>, 'assessmentId' | 'workshopId'>;

/** A workshop as it stands, and the ways to change it; each answers whether the core has acknowledged it. */
export function useWorkshop(assessmentId: AssessmentId, workshopId: string) {
  const client = useClient();
  const refresh = useRefresh();
  const { track } = useSaveState();
  const queries = useQueryClient();
  const { data: shown, error, refetch } = useOperation('workshop.show', { assessmentId, workshopId });

  const last = useRef<Promise<unknown>>(Promise.resolve());
  /** One after the other: a grade typed right after its level must not overtake it. */
  const run = async (work: () => Promise<unknown>): Promise<boolean> => {
    const done = track(() => {
      const own = last.current.then(work);
      last.current = own.catch(() => undefined);
      return own;
    });
    if ((await done) === undefined) return false;
    await refresh();
    return true;
  };
  /** Shows at once what the core is being told; it counts as saved when it has replied, and is asked again then. */
  const showPlace = (change: (place: Shown['place']) => Shown['place']) =>
    queries.setQueryData<Shown>(['workshop.show', { assessmentId, workshopId }], (now) =>
      now ? { ...now, place: change(now.place) } : now,
    );
  const act = <N extends Act>(name: N, rest: Rest<N>): Promise<boolean> =>
    // A cast: the two ids and the rest make up the operation's whole input.
    run(() => client.call(name, { assessmentId, workshopId, ...rest } as unknown as InputOf<N>));
  const move = (stop: string) => {
    showPlace(() => arriveAt(workshopId, stop));
    return act('workshop.move', { stop });
  };
  const save = (input: Omit<InputOf<'answers.save'>, 'assessmentId'>) => {
    queries.setQueryData<Consolidated[]>(['consolidation.get', { assessmentId }], (all) => all?.map(withAnswer(input)));
    return run(() => client.call('answers.save', { assessmentId, ...input }));
  };
  const saveCell = (cell: Interaction) => {
    queries.setQueriesData<Matrix>({ queryKey: ['coherence.get'] }, (matrix) => matrix && withVoice(matrix, cell));
    return run(() => client.call('coherence.saveCell', { assessmentId, cell }));
  };
  return { shown, error, retry: () => void refetch(), act, move, save, saveCell };
}
export type WorkshopActs = Pick<ReturnType<typeof useWorkshop>, 'act' | 'save' | 'saveCell'>;

/** Where a workshop stands on its path. */
export function standing({ stops, place, decisions }: Shown) {
  const at = Math.max(
    0,
    stops.findIndex(({ name }) => name === place.stop),
  );
  const stop: Stop | undefined = stops[at];
  return {
    at,
    stop,
    next: stops[at + 1],
    before: stops[at - 1],
    decision: decisions.find((each) => each.stop === place.stop),
  };
}

/** An indicator as it will be when this answer is saved; what follows from it comes with the reply. */
const withAnswer =
  ({ respondentId, indicatorId, changes }: Omit<InputOf<'answers.save'>, 'assessmentId'>) =>
  (indicator: Consolidated): Consolidated => {
    if (indicator.id !== indicatorId) return indicator;
    const before = indicator.answers.find((each) => each.respondentId === respondentId);
    const after = applyAnswerChanges(before ?? blankAnswer(respondentId, indicatorId), changes);
    if (after === 'reason-missing' || after.value === null) return indicator;
    const others = indicator.answers.filter((each) => each !== before);
    return { ...indicator, answers: [...others, { ...after, value: after.value }] };
  };

/** A matrix with what a group says about a cell; what follows from it comes with the reply. */
const withVoice = (matrix: Matrix, { from, to, respondentId, score, reason, grade }: Interaction): Matrix => ({
  ...matrix,
  cells: matrix.cells.map((cell) => {
    if (cell.from !== from || cell.to !== to || respondentId === null) return cell;
    const others = cell.voices.filter((voice) => voice.respondentId !== respondentId);
    return { ...cell, voices: [...others, { respondentId, score, reason, grade }] };
  }),
});
