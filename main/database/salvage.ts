import BetterSqlite3 from 'better-sqlite3';
import type { Database } from './database.ts';

type Row = Record<string, unknown>;

/** Notes of the file about itself, and the index of the search: the new one makes them anew. */
const isLeft = (table: string) => table === 'meta' || table.startsWith('search_');

/**
 * Copies every row that can still be read from a broken library into a new, empty one. A row whose owner was lost is
 * left out, so that the new library is sound. Answers how many rows of each table came over.
 */
export function salvage(broken: string, into: Database): Record<string, number> {
  const source = new BetterSqlite3(broken, { readonly: true, fileMustExist: true });
  try {
    source.pragma('writable_schema = ON');
    const tables = tablesOf(into).filter((table) => !isLeft(table));
    const triggers = rowsOf(into, "SELECT name, sql FROM sqlite_schema WHERE type = 'trigger'");
    into.pragma('foreign_keys = OFF');
    return into.transaction(() => {
      // What triggers would add comes over by itself.
      for (const { name } of triggers) into.exec(`DROP TRIGGER "${String(name)}"`);
      for (const table of tables) copyTable(source, into, table);
      removeOrphans(into);
      for (const { sql } of triggers) into.exec(String(sql));
      return Object.fromEntries(tables.map((table) => [table, countOf(into, table)]));
    })();
  } finally {
    into.pragma('foreign_keys = ON');
    source.close();
  }
}

const tablesOf = (database: Database): string[] =>
  rowsOf(database, "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%'").map(({ name }) =>
    String(name),
  );

const countOf = (database: Database, table: string): number =>
  Number(database.prepare(`SELECT count(*) FROM "${table}"`).pluck().get());

const rowsOf = (database: Database, sql: string): Row[] => database.prepare<[], Row>(sql).all();

/** From the front as far as it goes, then from the back: one broken page costs only what lies on it. */
function copyTable(source: Database, into: Database, table: string): void {
  const columns = columnsOf(into, table).filter((column) => columnsOf(source, table).includes(column));
  if (columns.length === 0) return;
  const list = columns.map((column) => `"${column}"`).join(', ');
  const insert = into.prepare(
    `INSERT OR IGNORE INTO "${table}" (${list}) VALUES (${columns.map(() => '?').join(', ')})`,
  );
  const key = keyOf(into, table);
  for (const order of ['', `ORDER BY ${key.map((column) => `"${column}" DESC`).join(', ')}`])
    if (!readInto(source, `SELECT ${list} FROM "${table}" ${order}`, (row) => insertOne(insert, row))) continue;
    else return;
}

/** Whether all rows could be read. */
function readInto(source: Database, sql: string, take: (row: unknown[]) => void): boolean {
  try {
    for (const row of source.prepare(sql).raw().iterate()) take(row as unknown[]);
    return true;
  } catch {
    return false;
  }
}

/** A row that was garbled breaks the table's own checks; it is left out. */
function insertOne(insert: ReturnType<Database['prepare']>, row: unknown[]): void {
  try {
    insert.run(row);
  } catch {
    // Nothing of this row can be trusted.
  }
}

function columnsOf(database: Database, table: string): string[] {
  try {
    return (database.pragma(`table_xinfo("${table}")`) as { name: string; hidden: number }[])
      .filter(({ hidden }) => hidden === 0)
      .map(({ name }) => name);
  } catch {
    return [];
  }
}

function keyOf(database: Database, table: string): string[] {
  const columns = database.pragma(`table_info("${table}")`) as { name: string; pk: number }[];
  const key = columns.filter(({ pk }) => pk > 0).map(({ name }) => name);
  return key.length > 0 ? key : ['rowid'];
}

/** Rows whose owner is missing, and the rows that these own in turn. */
function removeOrphans(database: Database): void {
  for (;;) {
    const broken = database.pragma('foreign_key_check') as { table: string; rowid: number | null }[];
    if (broken.length === 0) return;
    for (const { table, rowid } of broken) {
      if (rowid === null) removeOwnerless(database, table);
      else database.prepare(`DELETE FROM "${table}" WHERE rowid = ?`).run(rowid);
    }
  }
}

/** A table without row ids: by its references instead. */
function removeOwnerless(database: Database, table: string): void {
  const parts = database.pragma(`foreign_key_list("${table}")`) as {
    id: number;
    table: string;
    from: string;
    to: string;
  }[];
  for (const id of new Set(parts.map((part) => part.id))) {
    const own = parts.filter((part) => part.id === id);
    const match = own.map(({ from, to }) => `owner."${to}" = "${table}"."${from}"`).join(' AND ');
    const owner = own[0]?.table ?? '';
    const isSet = own.map(({ from }) => `"${from}" IS NOT NULL`).join(' AND ');
    database.exec(
      `DELETE FROM "${table}" WHERE ${isSet} AND NOT EXISTS (SELECT 1 FROM "${owner}" owner WHERE ${match})`,
    );
  }
}
