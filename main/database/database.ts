import type BetterSqlite3 from 'better-sqlite3';

/** The open library. Only stores and the database folder hold one. */
export type Database = BetterSqlite3.Database;
