import { z } from 'zod';
import { fileToken } from './files.ts';
import { command, query } from './operation.ts';
import { delivery } from './reports.ts';

/** Names a backup in the library's own folder of backups. */
export const backupId = z.string().regex(/^library-[0-9TZ-]{20}\.sqlite$/, 'unknown-backup');

export const backup = z.object({ id: backupId, at: z.string(), bytes: z.int() });
export type Backup = z.infer<typeof backup>;

/** A file that was brought in waits under this name, one at a time. */
export const BROUGHT_IN = 'brought-in';
const backupSource = z.object({ id: z.union([backupId, z.literal(BROUGHT_IN)], 'unknown-backup') });

const heldAssessment = z.object({
  title: z.string(),
  round: z.string(),
  answers: z.int(),
  updatedAt: z.string(),
  /** How the library's own copy stands to the backup's. */
  here: z.enum(['same', 'newer', 'older', 'missing']),
});

/** What a backup holds, beside what restoring it would take away. */
const backupContent = z.object({
  at: z.string().nullable(),
  madeBy: z.string(),
  assessments: z.array(heldAssessment),
  /** Titles of assessments of the library that the backup does not have. */
  onlyHere: z.array(z.string()),
});
export type BackupContent = z.infer<typeof backupContent>;

export const backupsContract = {
  'backups.status': query(
    z.object({}),
    z.object({
      /** Newest first. */
      backups: z.array(backup),
      /** A second place that each backup is copied to, such as a stick; null where none was chosen. */
      secondFolder: z.object({ folder: z.string(), isThere: z.boolean() }).nullable(),
      canChooseFolder: z.boolean(),
    }),
  ),
  /** Makes one now, checks it, and copies it to the second folder where one was chosen. */
  'backups.make': command(z.object({}), backup.extend({ copiedTo: z.string().nullable() })),
  /** Asks for the second folder in the system's own dialog. */
  'backups.chooseFolder': command(z.object({}), z.object({ folder: z.string().nullable() })),
  'backups.forgetFolder': command(z.object({}), z.object({})),
  /** A checked copy of the whole library as a file, locked where a passphrase is given. */
  'backups.saveCopy': command(z.object({ passphrase: z.string().max(1_000).nullable() }), delivery),
  /** Takes a backup that lies elsewhere, and keeps a copy of it ready to be looked into. */
  'backups.bringIn': command(z.object({ token: fileToken }), z.object({ isLocked: z.boolean() })),
  /** Opens a locked one that was brought in; a wrong passphrase can be tried again. */
  'backups.unlock': command(z.object({ passphrase: z.string().max(1_000) }), z.object({})),
  /** Looks into a backup without changing anything. */
  'backups.preview': command(backupSource, backupContent),
  /** Puts a backup in the place of the library, after backing up what is there now. */
  'backups.restore': command(backupSource, z.object({ assessments: z.int(), before: backupId })),
} as const;
