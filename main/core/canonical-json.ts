/** The canonical form of RFC 8785 of what JSON can hold: keys in the order of their UTF-16 units, no white space. The forms of numbers and texts are JavaScript's own, as the RFC asks. Refuses (throws) half characters and numbers that JSON lacks. */
export function canonicalJson(value: unknown): string {
  if (value === null || typeof value === 'boolean') return String(value);
  if (typeof value === 'number' && Number.isFinite(value)) return JSON.stringify(value);
  if (typeof value === 'string' && value.isWellFormed()) return JSON.stringify(value);
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(',')}]`;
  if (typeof value !== 'object') throw new Error(`Not expected: ${typeof value}`);
  const members = Object.entries(value)
    .filter(([, part]) => part !== undefined)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, part]) => `${canonicalJson(key)}:${canonicalJson(part)}`);
  return `{${members.join(',')}}`;
}
