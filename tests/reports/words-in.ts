/** Ids, keys and days: a report shows them in words. */
const NO_WORDS = /^[a-z0-9-]*$|^[A-Z]{3}$|^\d{4}(-\d\d)?(-\d\d)?$/;
const KEYS = new Set(['id', 'stepId', 'benchmarkId', 'source.id', 'figure', 'kind', 'partner', 'cycle', 'status']);

/** Every text that a person wrote in these rows. */
export function wordsIn(rows: unknown, key = ''): string[] {
  if (typeof rows === 'string') return KEYS.has(key) || NO_WORDS.test(rows) ? [] : [rows];
  if (Array.isArray(rows)) return rows.flatMap((row) => wordsIn(row, key));
  if (rows === null || typeof rows !== 'object') return [];
  return Object.entries(rows).flatMap(([name, value]) => wordsIn(value, name));
}
