import { renameSync, rmSync } from 'node:fs';
import { open } from 'node:fs/promises';
import type { Settling } from './copy-database.ts';
import type { Database } from './database.ts';
import { asDatabaseRefusal } from './database-refusal.ts';

/** Does what `settleCopy` does, away from the interface's thread. */
export type SettleCopy = (copy: Settling) => Promise<void>;

/** Pages copied at a time, 2 MB: saving waits for one such step at most. */
const PAGES_A_STEP = 500;

/**
 * Copies an open library in small steps, between which it can be written; what is written meanwhile is in the copy too.
 * Its pages are then written anew, because what was deleted can still be read in them, and checked. Only then does the
 * copy get its name: it is there whole, or not at all.
 */
export async function copyOnline(database: Database, file: string, settle: SettleCopy): Promise<void> {
  const raw = `${file}.raw.part`;
  const draft = `${file}.part`;
  remove(raw, draft);
  try {
    await copyPages(database, raw);
    await settle({ raw, file: draft });
    renameSync(draft, file);
  } catch (error) {
    throw asDatabaseRefusal(error, file) ?? error;
  } finally {
    remove(raw, draft);
  }
}

async function copyPages(database: Database, raw: string): Promise<void> {
  const flush = createFlush(raw);
  try {
    await database.backup(raw, {
      progress: ({ remainingPages }) => {
        if (remainingPages > PAGES_A_STEP) flush.begin();
        // The last step waits until the disk has what came before it: SQLite ends it by writing everything out.
        return remainingPages > PAGES_A_STEP || !flush.isUnderWay() ? PAGES_A_STEP : 0;
      },
    });
  } finally {
    await flush.ended();
  }
}

/** Lets the system write a growing file out to the disk, again and again, on a thread of its own. */
function createFlush(file: string) {
  let underWay: Promise<void> | undefined;
  const once = async () => {
    try {
      const handle = await open(file, 'r+');
      await handle.sync().finally(() => handle.close());
    } catch {
      // SQLite meets the same fault when it ends the copy, and says so.
    }
    underWay = undefined;
  };
  return {
    begin: () => {
      underWay ??= once();
    },
    isUnderWay: () => underWay !== undefined,
    ended: async () => underWay,
  };
}

function remove(...drafts: readonly string[]): void {
  for (const draft of drafts) {
    for (const tail of ['', '-journal', '-wal', '-shm']) rmSync(`${draft}${tail}`, { force: true });
  }
}
