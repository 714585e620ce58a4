import { openZip, type ZipEntry } from '#main/exchange/read-zip.ts';
import { ZIP_LIMITS } from '#main/exchange/zip-limits.ts';
import type { AttachedType } from '#shared/assessment/evidence.ts';
import { AppError } from '#shared/contract/refusal.ts';
import { readText } from './read-text.ts';

/** A file that is to be attached, by the name that people know it by. */
interface Attachable {
  readonly bytes: Uint8Array;
  readonly file: string;
}

const BEGINNINGS: readonly (readonly [AttachedType, readonly number[]])[] = [
  ['pdf', [0x25, 0x50, 0x44, 0x46, 0x2d]],
  ['png', [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]],
  ['jpg', [0xff, 0xd8, 0xff]],
];
const ZIP_BEGINNING = [0x50, 0x4b, 0x03, 0x04];

/** What a file is by its content, whatever its name says. Refuses all that may not be attached, with the file and the reason. */
export function attachedTypeOf({ bytes, file }: Attachable): AttachedType {
  if (bytes.length === 0) throw new AppError('file-empty', { file });
  const found = BEGINNINGS.find(([, beginning]) => beginsWith(bytes, beginning))?.[0];
  const type = found ?? (beginsWith(bytes, ZIP_BEGINNING) ? officeType({ bytes, file }) : textType({ bytes, file }));
  if (!type) throw new AppError('file-type-not-taken', { file });
  return type;
}

const beginsWith = (bytes: Uint8Array, beginning: readonly number[]): boolean =>
  beginning.every((byte, index) => bytes[index] === byte);

const OPEN_DOCUMENT: Readonly<Record<string, AttachedType>> = {
  'application/vnd.oasis.opendocument.text': 'odt',
  'application/vnd.oasis.opendocument.spreadsheet': 'ods',
};
const OPEN_XML: readonly (readonly [string, AttachedType])[] = [
  ['application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml', 'docx'],
  ['application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml', 'xlsx'],
];
/** Longest part that is looked into, in bytes; honest ones are far below. */
const LONGEST_PART = 1024 * 1024;
/** Where Office and OpenDocument keep programs. */
const MACROS = /(^|\/)vbaProject\.bin$|^(Basic|Scripts)\//i;

function officeType({ bytes, file }: Attachable): AttachedType | undefined {
  const entries = openZip({ bytes, file, limits: ZIP_LIMITS.attachment });
  const openXml = textIn(entries, '[Content_Types].xml');
  if (entries.some(({ name }) => MACROS.test(name)) || /macroEnabled|vbaProject/i.test(openXml))
    throw new AppError('file-with-macros', { file });
  return (
    OPEN_DOCUMENT[textIn(entries, 'mimetype').trim()] ?? OPEN_XML.find(([content]) => openXml.includes(content))?.[1]
  );
}

const textIn = (entries: readonly ZipEntry[], name: string): string => {
  const entry = entries.find((each) => each.name === name);
  return entry && entry.bytes <= LONGEST_PART ? Buffer.from(entry.read()).toString('utf8') : '';
};

/** Text that another program would take for more than text. */
const MORE_THAN_TEXT = /^\s*(<!doctype|<html|<svg|<\?|\{\\rtf|%!PS|#!)/i;

function textType({ bytes, file }: Attachable): AttachedType | undefined {
  const text = readText(bytes);
  if (text === undefined || MORE_THAN_TEXT.test(text)) return undefined;
  return /\.csv$/i.test(file) ? 'csv' : 'txt';
}
