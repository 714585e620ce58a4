/** The encodings in which plain text is written: those of Unicode, and Latin letters of one byte each. */
const UTF_16 = [
  { mark: [0xff, 0xfe], name: 'utf-16le' },
  { mark: [0xfe, 0xff], name: 'utf-16be' },
] as const;

// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are exactly what is looked for
const NO_TEXT = /[\u0000-\u0008\u000B\u000E-\u001A\u001C-\u001F\u007F]/;

/** The text that bytes stand for; undefined where they are no text. */
export function readText(bytes: Uint8Array): string | undefined {
  const marked = UTF_16.find(({ mark }) => mark.every((byte, index) => bytes[index] === byte));
  const text = marked ? decoded(bytes, marked.name) : (decoded(bytes, 'utf-8') ?? decoded(bytes, 'windows-1252'));
  return text === undefined || NO_TEXT.test(text) ? undefined : text;
}

function decoded(bytes: Uint8Array, encoding: string): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}
