import { z } from 'zod';
import { backup, backupId } from './backups.ts';
import { command, query } from './operation.ts';
import { REFUSALS } from './refusal.ts';
import { delivery } from './reports.ts';

/** Why the library could not be opened, in the words of a refusal. */
const libraryFault = z.object({
  code: z.enum(REFUSALS),
  values: z.record(z.string(), z.union([z.string(), z.number()])),
});

const isOpen = z.object({ isOpen: z.literal(true) });

/** The ways out when the library itself cannot be used; nothing else is answered then. */
export const recoveryContract = {
  'recovery.status': query(
    z.object({}),
    z.object({
      /** Null where the library is in use as it should be. */
      fault: libraryFault.nullable(),
      backups: z.array(backup),
      /** Whether there is something in the broken file to be saved. */
      canSalvage: z.boolean(),
    }),
  ),
  /** Sets the broken file aside and opens this backup in its place. */
  'recovery.openBackup': command(z.object({ id: backupId }), isOpen),
  /** Reads what can be read out of the broken file into a new library; counts the rows saved. */
  'recovery.salvage': command(z.object({}), isOpen.extend({ assessments: z.int(), answers: z.int() })),
  /** Sets the broken file aside and begins an empty library. */
  'recovery.startAfresh': command(z.object({}), isOpen),
  /** The broken file, as it is, for somebody who can mend it. */
  'recovery.saveCopy': command(z.object({}), delivery),
} as const;
