import type { CoreEvent } from './events.ts';
import type { FileChoice, FileStep } from './files.ts';
import type { Reply } from './reply.ts';

/** All that the preload script gives the screens: operations, news, and files on their way in. */
export interface PreloadDoor {
  readonly send: (name: string, input: unknown) => Promise<Reply>;
  /** Lets the user choose files in the system's dialog; the reply holds their tokens, names and sizes, and no path. */
  readonly chooseFiles: (choice: FileChoice) => Promise<Reply>;
  /** Sends a file in pieces: the reply to the beginning holds the sending's id, that to the end the file's token. */
  readonly sendFile: (step: FileStep) => Promise<Reply>;
  /** Returns what ends the subscription. */
  readonly subscribe: (listener: (event: CoreEvent) => void) => () => void;
}

/** The channels behind it, named once for both ends. */
export const CHANNELS = {
  operation: 'mainstay:operation',
  event: 'mainstay:event',
  chooseFiles: 'mainstay:choose-files',
  sendFile: 'mainstay:send-file',
} as const;
