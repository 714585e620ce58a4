import type { Database } from '#main/database/database.ts';

const turns = new WeakMap<Database, Promise<unknown>>();

/** Has work on copies of one library done one piece after the other, whatever became of the one before. */
export function oneAfterAnother<T>(database: Database, work: () => Promise<T>): Promise<T> {
  const turn = (turns.get(database) ?? Promise.resolve()).then(work);
  turns.set(
    database,
    turn.catch(() => undefined),
  );
  return turn;
}
