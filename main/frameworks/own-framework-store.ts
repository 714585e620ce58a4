import type { Database } from '#main/database/database.ts';
import type { FrameworkPin } from '#shared/assessment/assessment.ts';
import type { FrameworkFiles } from './framework-files.ts';
import type { FrameworkName } from './known-framework.ts';

type EditionRow = { key: string; version: number; edition: number; hash: string };

/** The newest edition of an own framework, without its files. */
export interface OwnFramework extends FrameworkPin {
  readonly edition: number;
}

/** All SQL about frameworks that users brought in. */
export function createOwnFrameworkStore(database: Database) {
  const selectNewest = database.prepare<[], EditionRow>(
    `SELECT key, version, edition, hash FROM own_framework
     WHERE edition IN (SELECT max(edition) FROM own_framework GROUP BY key, version) ORDER BY key, version DESC`,
  );
  const selectFiles = database
    .prepare<[number], string>('SELECT files_json FROM own_framework WHERE edition = ?')
    .pluck();
  const insert = database.prepare(
    'INSERT INTO own_framework (key, version, hash, files_json, added_at) VALUES (@key, @version, @hash, @files, @at)',
  );
  const remove = database.prepare('DELETE FROM own_framework WHERE key = ? AND version = ?');
  return {
    list: (): OwnFramework[] => selectNewest.all(),
    files({ edition }: Pick<OwnFramework, 'edition'>): FrameworkFiles {
      const json = selectFiles.get(edition) ?? '{}';
      // The column holds what `add` wrote.
      const texts = JSON.parse(json) as Record<string, string>;
      const encoder = new TextEncoder();
      return new Map(Object.entries(texts).map(([name, text]) => [name, encoder.encode(text)]));
    },
    /** Keeps the editions that were there before. */
    add({ key, version, hash }: FrameworkPin, files: FrameworkFiles, at: string): void {
      const decoder = new TextDecoder();
      const texts = Object.fromEntries([...files].map(([name, bytes]) => [name, decoder.decode(bytes)]));
      insert.run({ key, version, hash, files: JSON.stringify(texts), at });
    },
    remove: ({ key, version }: FrameworkName): void => void remove.run(key, version),
  };
}
export type OwnFrameworkStore = ReturnType<typeof createOwnFrameworkStore>;
