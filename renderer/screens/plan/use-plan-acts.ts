import type { AssessmentId } from '#shared/assessment/ids.ts';
import type { InputOf, OperationName, OutputOf } from '#shared/contract/index.ts';
import { useClient, useRefresh } from '../../bridge/use-operation.ts';
import { useSaveState } from '../frame/save-state.tsx';

/** What is sent to an operation of the plan, the assessment aside. */
type Parts<N extends OperationName> = Omit<InputOf<N>, 'assessmentId'>;
type PlanCommand = Extract<OperationName, `plan.${'add' | 'save' | 'move' | 'remove' | 'propose'}${string}`>;

/** Changes the plan by its own operations; each answers with what the core acknowledged, undefined where it refused. */
export function usePlanActs(assessmentId: AssessmentId) {
  const client = useClient();
  const refresh = useRefresh();
  const { track } = useSaveState();
  return async <N extends PlanCommand>(name: N, parts: Parts<N>): Promise<OutputOf<N> | undefined> => {
    // The contract's types tie each name to its input; TypeScript cannot follow that through the rest of an object.
    const done = await track(() => client.call(name, { ...parts, assessmentId } as InputOf<N>));
    if (done !== undefined) await refresh();
    return done;
  };
}
export type PlanActs = ReturnType<typeof usePlanActs>;
