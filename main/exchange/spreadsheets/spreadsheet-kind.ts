import { assertSoundZip } from '../read-zip.ts';
import { refusedFile } from '../refused-file.ts';
import { ZIP_LIMITS } from '../zip-limits.ts';

/** Zipped: .xlsx and .ods. Binary: .xls. Text: .csv. */
export type SpreadsheetKind = 'zipped' | 'binary' | 'text';

const ZIP_START = [0x50, 0x4b];
const BINARY_START = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];

const startsWith = (bytes: Uint8Array, start: readonly number[]): boolean =>
  start.every((byte, index) => bytes[index] === byte);

/** What a file is by its content, whatever its name says; a zip is unpacked once with limits before anybody else reads it. */
export function spreadsheetKind(bytes: Uint8Array, file: string): SpreadsheetKind {
  if (startsWith(bytes, BINARY_START)) return 'binary';
  if (!startsWith(bytes, ZIP_START)) {
    if (!looksLikeTable(bytes)) throw refusedFile(file, { where: '', why: 'not-recognised' });
    return 'text';
  }
  const names = new Set(assertSoundZip({ bytes, file, limits: ZIP_LIMITS.spreadsheet }).map(({ name }) => name));
  if (!names.has('xl/workbook.xml') && !names.has('content.xml'))
    throw refusedFile(file, { where: '', why: 'not-recognised' });
  return 'zipped';
}

/** So much of a text is looked at for its first line, in bytes. */
const FIRST_LINE = 1_000_000;

/** A text, hence without a zero byte, whose first line has columns. */
function looksLikeTable(bytes: Uint8Array): boolean {
  const [firstLine = ''] = new TextDecoder().decode(bytes.subarray(0, FIRST_LINE)).split(/[\r\n]/);
  return !bytes.includes(0) && /[,;\t]/.test(firstLine);
}
