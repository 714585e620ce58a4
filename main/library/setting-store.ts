import { z } from 'zod';
import type { Database } from '#main/database/database.ts';
import { type Settings, settings } from '#shared/contract/library.ts';

export const DEFAULT_SETTINGS: Settings = {
  language: 'en',
  theme: 'system',
  zoom: 100,
  singleKeys: true,
  lastPlace: '',
  answeringAs: {},
  resultsView: {},
  checklistFilters: {},
  lastReports: {},
  reportPresets: [],
  workshopPaths: [],
  backupEvery: 'day',
};

/** All SQL about settings. A setting that no longer fits its schema falls back to its default. */
export function createSettingStore(database: Database) {
  const selectAll = database.prepare<[], { key: string; value_json: string }>('SELECT key, value_json FROM setting');
  const upsert = database.prepare(
    'INSERT INTO setting (key, value_json) VALUES (?, ?) ON CONFLICT (key) DO UPDATE SET value_json = excluded.value_json',
  );
  const get = (): Settings => {
    const fitting = selectAll.all().flatMap(({ key, value_json }) => {
      const parsed = settings.partial().safeParse({ [key]: JSON.parse(value_json) });
      return parsed.success ? [withoutUndefined(parsed.data)] : [];
    });
    return Object.assign({}, DEFAULT_SETTINGS, ...fitting);
  };
  const selectFolder = database
    .prepare<[], string>("SELECT value_json FROM setting WHERE key = 'secondBackupFolder'")
    .pluck();
  return {
    get,
    /** Not among the settings: only the system's own dialog chooses a path. */
    secondBackupFolder: (): string | null =>
      z
        .string()
        .nullable()
        .catch(null)
        .parse(JSON.parse(selectFolder.get() ?? 'null')),
    saveSecondBackupFolder: (folder: string | null): void =>
      void upsert.run('secondBackupFolder', JSON.stringify(folder)),
    save: (changes: Partial<Settings>): Settings => {
      database.transaction(() => {
        for (const [key, value] of Object.entries(changes)) upsert.run(key, JSON.stringify(value));
      })();
      return get();
    },
  };
}

export const withoutUndefined = <T extends object>(value: T): { [K in keyof T]?: Exclude<T[K], undefined> } =>
  Object.fromEntries(Object.entries(value).filter(([, part]) => part !== undefined)) as {
    [K in keyof T]?: Exclude<T[K], undefined>;
  };
