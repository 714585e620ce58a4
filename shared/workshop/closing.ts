import type { Step } from '../plan/step.ts';
import type { Decision } from './decision.ts';
import type { Stop } from './stops.ts';

type Decided<O extends Decision['outcome']> = {
  readonly stop: Stop;
  readonly decision: Extract<Decision, { outcome: O }>;
};

/** What a room came to, in the order of its path. */
export interface Closing {
  readonly settled: readonly Decided<'settled'>[];
  readonly parked: readonly Decided<'parked'>[];
  /** Indicators and pairs that the room did not come to, or left. */
  readonly open: readonly Stop[];
}

/** Sorts a workshop's stops by how they ended; a part such as a break ends in nothing. */
export function closingOf(stops: readonly Stop[], decisions: readonly Decision[]): Closing {
  const decisionOn = new Map(decisions.map((each) => [each.stop, each]));
  const settled: Decided<'settled'>[] = [];
  const parked: Decided<'parked'>[] = [];
  const open: Stop[] = [];
  for (const stop of stops.filter(({ kind }) => kind !== 'part')) {
    const decision = decisionOn.get(stop.name);
    if (decision === undefined) open.push(stop);
    else if (decision.outcome === 'settled') settled.push({ stop, decision });
    else parked.push({ stop, decision });
  }
  return { settled, parked, open };
}

/** The steps of a room: those that were written down while it met, and those about the indicators of its path. */
export const stepsOfRoom = <S extends Pick<Step, 'id' | 'source' | 'status'>>(
  steps: readonly S[],
  { writtenIds, indicatorIds }: { readonly writtenIds: readonly string[]; readonly indicatorIds: readonly string[] },
): readonly S[] =>
  steps.filter(
    ({ id, source, status }) =>
      status !== 'dropped' &&
      (writtenIds.includes(id) || (source.kind === 'indicator' && indicatorIds.includes(source.id))),
  );
