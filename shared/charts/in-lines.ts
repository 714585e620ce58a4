/** A name in up to two lines of about so many letters, broken between words; what is longer ends in three dots. */
export function inLines(name: string, letters: number): string[] {
  const lines = [''];
  for (const word of name.split(/\s+/)) {
    const last = lines.at(-1) ?? '';
    const longer = last === '' ? word : `${last} ${word}`;
    if (last === '' || longer.length <= letters) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  const [first = '', ...rest] = lines.map((line) => cut(line, letters));
  if (rest.length === 0) return [first];
  return [first, rest.length === 1 ? (rest[0] ?? '') : cut(`${rest[0]} ${rest[1]}`, letters)];
}

const cut = (line: string, letters: number): string =>
  line.length <= letters ? line : `${line.slice(0, Math.max(1, letters - 1)).trimEnd()}…`;
