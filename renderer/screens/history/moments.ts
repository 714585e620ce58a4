import type { OutputOf } from '#shared/contract/index.ts';

export type Act = OutputOf<'history.acts'>[number];

/** The present, as the later of two moments. */
export const NOW = 'now';

/** Two moments, each the number of the last change that belongs to it. */
export interface Between {
  readonly from: number;
  readonly to: number | typeof NOW;
}

/** The last act of each day, newest first. Acts come newest first; a day that the clock visits twice counts once. */
export function endsOfDays(acts: readonly Act[], dayOf: (at: string) => string): Act[] {
  const seen = new Set<string>();
  return acts.filter(({ at }) => {
    const day = dayOf(at);
    if (seen.has(day)) return false;
    seen.add(day);
    return true;
  });
}
