const wordsOf = (text: string) => text.toLowerCase().match(/[\p{L}\p{N}]+(?:[-’'][\p{L}\p{N}]+)*/gu) ?? [];

/** Words that must be added, dropped or changed to turn one list into the other. */
function editsBetween(from: readonly string[], to: readonly string[]): number {
  let row = Array.from({ length: to.length + 1 }, (_, index) => index);
  for (const [index, word] of from.entries()) {
    const next = [index + 1];
    for (const [at, other] of to.entries())
      next.push(Math.min((row[at + 1] ?? 0) + 1, (next[at] ?? 0) + 1, (row[at] ?? 0) + (word === other ? 0 : 1)));
    row = next;
  }
  return row.at(-1) ?? 0;
}

/** How much two texts say the same, from 0 to 1: the greater of the share of words in common and the share left alone by an edit. */
export function likeness(one: string, other: string): number {
  const [a, b] = [wordsOf(one), wordsOf(other)];
  const [setA, setB] = [new Set(a), new Set(b)];
  const inCommon = setA.intersection(setB).size / Math.max(1, setA.union(setB).size);
  return Math.max(inCommon, 1 - editsBetween(a, b) / Math.max(1, a.length, b.length));
}
