/** Longest name of an entry, in UTF-16 code units; Windows stops a path near there. */
const LONGEST_NAME = 240;

const RESERVED = /^(con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³]|conin\$|conout\$|clock\$)$/i;
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are exactly what is looked for
const FORBIDDEN = /[\u0000-\u001F\u007F-\u009F\\:*?"<>|\uFFFE\uFFFF]/;

/** Whether a name can only ever mean a place below the folder it is unpacked to, on every system. */
export function isSafeName(name: string): boolean {
  if (name.length > LONGEST_NAME || !name.isWellFormed() || FORBIDDEN.test(name)) return false;
  const path = name.endsWith('/') ? name.slice(0, -1) : name;
  return path.split('/').every(isSafePart);
}

/** Windows drops dots and spaces at the end of a name and takes "nul.txt" for the device. */
const isSafePart = (part: string): boolean =>
  part !== '' && part !== '__proto__' && !/[. ]$|^ /.test(part) && !RESERVED.test(part.split('.')[0]?.trim() ?? '');

/** Names that some system takes for one and the same. */
export const foldedName = (name: string): string => name.normalize('NFC').toLowerCase();
