import type { Obstacle } from '../plan/obstacle.ts';

type Listed = { readonly key: string; readonly id: string; readonly name: string };

/** What stands in the way: the name in the framework's list, or the words given where it is new. */
export const obstacleName = (
  { key, text }: Pick<Obstacle, 'key' | 'text'>,
  { obstacles }: { readonly obstacles: readonly Listed[] },
): string => (key === '' ? text : (obstacles.find((each) => each.key === key)?.name ?? key));
