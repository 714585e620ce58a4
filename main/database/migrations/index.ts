import { firstTables } from './0001-first-tables.ts';

/** Append only. A released migration is never edited: write the next one. */
export const migrations = [firstTables] as const;
