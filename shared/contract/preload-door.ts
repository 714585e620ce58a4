import type { CoreEvent } from './events.ts';
import type { Reply } from './reply.ts';

/** All that the preload script gives the screens: one function and one subscription. */
export interface PreloadDoor {
  readonly send: (name: string, input: unknown) => Promise<Reply>;
  /** Returns what ends the subscription. */
  readonly subscribe: (listener: (event: CoreEvent) => void) => () => void;
}

/** The channels behind it, named once for both ends. */
export const CHANNELS = { operation: 'mainstay:operation', event: 'mainstay:event' } as const;
