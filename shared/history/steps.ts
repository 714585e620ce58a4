/** One record on its way from one state to another; null is none. */
export interface Step {
  readonly record: string;
  readonly from: unknown;
  readonly to: unknown;
}

/** Every record's way through some changes, oldest first: from before the first to after the last. */
export function netSteps(
  changes: readonly { readonly record: string; readonly before: unknown; readonly after: unknown }[],
): Step[] {
  const steps = new Map<string, Step>();
  for (const { record, before, after } of changes) {
    const known = steps.get(record);
    steps.set(record, { record, from: known ? known.from : before, to: after });
  }
  return [...steps.values()];
}

export const reversed = (steps: readonly Step[]): Step[] =>
  steps.map(({ record, from, to }) => ({ record, from: to, to: from }));

/** Leaves out the steps after which a record would refer to one that is not there, until none is left that would. */
export function keepWhole(
  steps: readonly Step[],
  stored: ReadonlyMap<string, unknown>,
  refersTo: (record: string, state: unknown) => readonly string[],
): Step[] {
  const after = new Map(stored);
  for (const { record, to } of steps) {
    if (to === null) after.delete(record);
    else after.set(record, to);
  }
  const needed = new Set([...after].flatMap(([record, state]) => refersTo(record, state)));
  const kept = steps.filter(({ record, to }) =>
    to === null ? !needed.has(record) : refersTo(record, to).every((other) => after.has(other)),
  );
  return kept.length === steps.length ? kept : keepWhole(kept, stored, refersTo);
}
