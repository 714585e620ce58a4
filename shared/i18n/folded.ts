/** Without accents and capitals, so that “Ecole” finds “école”. */
export const folded = (text: string): string => text.normalize('NFKD').replace(/\p{M}/gu, '').toLocaleLowerCase('en');

/** Where `wanted` first stands in a text, both folded; positions are those of the text itself. */
export function findFolded(text: string, wanted: string): { readonly start: number; readonly end: number } | null {
  const sought = folded(wanted);
  if (sought === '') return null;
  let all = '';
  /** For each sign of `all`, where its letter begins and ends in the text. */
  const places: { start: number; end: number }[] = [];
  let start = 0;
  for (const letter of text) {
    const end = start + letter.length;
    const plain = folded(letter);
    for (let index = 0; index < plain.length; index += 1) places.push({ start, end });
    all += plain;
    start = end;
  }
  const at = all.indexOf(sought);
  const [first, last] = [places[at], places[at + sought.length - 1]];
  return first && last ? { start: first.start, end: last.end } : null;
}
