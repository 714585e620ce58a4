import type { Database } from '#main/database/database.ts';
import type { AssessmentId } from '#shared/assessment/ids.ts';

/** Raised whenever other words would be made of the same texts: an index of an older rule is made anew. */
const RULE = 1;

export interface SearchEntry {
  readonly assessmentId: AssessmentId;
  readonly record: string;
  /** The change that its words were read from. */
  readonly sequence: number;
}

/** What is looked for: pieces of words that stand together, in one assessment, or in all but that one. */
export interface Wanted {
  readonly pieces: readonly (readonly string[])[];
  readonly within?: AssessmentId | undefined;
  readonly outside?: AssessmentId | undefined;
}

/** All SQL about the index of the search. */
export function createSearchStore(database: Database) {
  const selectState = database.prepare<[number], { sequence: number }>(
    'SELECT sequence FROM search_state WHERE only = 1 AND rule = ?',
  );
  const upsertState = database.prepare<[number, number]>(
    'INSERT INTO search_state (only, sequence, rule) VALUES (1, ?, ?) ON CONFLICT (only) DO UPDATE SET sequence = excluded.sequence, rule = excluded.rule',
  );
  const insertEntry = database.prepare<[SearchEntry]>(
    'INSERT INTO search_entry (assessment_id, record, sequence) VALUES (@assessmentId, @record, @sequence)',
  );
  const insertWords = database.prepare<[number | bigint, string, string]>(
    'INSERT INTO search_index (rowid, scope, words) VALUES (?, ?, ?)',
  );
  const deleteEntry = database.prepare<[string, string]>(
    'DELETE FROM search_entry WHERE assessment_id = ? AND record = ?',
  );
  const selectEntries = database.prepare<[string], { record: string; sequence: number }>(
    'SELECT record, sequence FROM search_entry WHERE assessment_id = ?',
  );
  // A full-text index answers in the order of its rows, so the newest come without sorting.
  const hits = `FROM search_index JOIN search_entry ON search_entry.id = search_index.rowid
    JOIN assessment ON assessment.id = search_entry.assessment_id
    WHERE search_index MATCH ? AND assessment.status <> 'in-bin'`;
  const selectHits = database.prepare<[string, number, number], { assessmentId: AssessmentId; record: string }>(
    `SELECT search_entry.assessment_id AS assessmentId, search_entry.record ${hits} ORDER BY search_index.rowid DESC LIMIT ? OFFSET ?`,
  );
  const countHits = database.prepare<[string], number>(`SELECT count(*) ${hits}`).pluck();
  return {
    /** The last change whose words are in the index; 0 where there is no index yet, or one of an older rule. */
    reached: (): number => selectState.get(RULE)?.sequence ?? 0,
    reach: (sequence: number): void => void upsertState.run(sequence, RULE),
    /** Puts the words of a record in place of those it had; no words is no entry. */
    put(entry: SearchEntry, words: string): void {
      deleteEntry.run(entry.assessmentId, entry.record);
      if (words === '') return;
      insertWords.run(insertEntry.run(entry).lastInsertRowid, scopeOf(entry.assessmentId), words);
    },
    entriesOf: (assessmentId: AssessmentId) => selectEntries.all(assessmentId),
    find: (wanted: Wanted, { limit, offset }: { limit: number; offset: number }) =>
      selectHits.all(expressionOf(wanted), limit, offset),
    count: (wanted: Wanted): number => countHits.get(expressionOf(wanted)) ?? 0,
    /** How many entries there are, and how many of them have their words. */
    sizes: (): { readonly entries: number; readonly indexed: number } => ({
      entries: database.prepare<[], number>('SELECT count(*) FROM search_entry').pluck().get() ?? 0,
      indexed: database.prepare<[], number>('SELECT count(*) FROM search_index_docsize').pluck().get() ?? 0,
    }),
    clear(): void {
      database.exec(
        "DELETE FROM search_state; DELETE FROM search_entry; INSERT INTO search_index (search_index) VALUES ('delete-all')",
      );
    },
  };
}

/** An assessment's id as one word. */
const scopeOf = (assessmentId: AssessmentId): string => assessmentId.replaceAll('-', '');

/** In the language of the full-text index. The words hold letters and digits only, so nothing needs to be escaped. */
function expressionOf({ pieces, within, outside }: Wanted): string {
  const words = `{words} : (${pieces.map((piece) => `"${piece.join(' ')}" *`).join(' AND ')})`;
  if (within !== undefined) return `${words} AND {scope} : "${scopeOf(within)}"`;
  return outside === undefined ? words : `${words} NOT {scope} : "${scopeOf(outside)}"`;
}
