import type { Database } from '#main/database/database.ts';
import { type Organisation, organisation } from '#shared/contract/organisation.ts';

const KEY = 'organisation';
const NOBODY: Organisation = { name: '', logo: null };

/** All SQL about the organisation: a row of its own beside the settings, as a picture is not read with each of them. */
export function createOrganisationStore(database: Database) {
  const select = database.prepare<[string], string>('SELECT value_json FROM setting WHERE key = ?').pluck();
  const upsert = database.prepare(
    'INSERT INTO setting (key, value_json) VALUES (?, ?) ON CONFLICT (key) DO UPDATE SET value_json = excluded.value_json',
  );
  const get = (): Organisation => organisation.catch(NOBODY).parse(JSON.parse(select.get(KEY) ?? 'null'));
  return {
    get,
    save: (changes: Partial<Organisation>): Organisation => {
      upsert.run(KEY, JSON.stringify({ ...get(), ...changes }));
      return get();
    },
  };
}
