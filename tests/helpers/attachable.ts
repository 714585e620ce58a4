import { crc32, deflateSync } from 'node:zlib';
import { strToU8, zipSync } from 'fflate';
import type { AttachedType } from '#shared/assessment/evidence.ts';

const pdf = strToU8(
  '%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[]/Count 0>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n',
);

function chunk(type: string, content: Uint8Array): Buffer {
  const body = Buffer.concat([Buffer.from(type), content]);
  const around = Buffer.alloc(8);
  around.writeUInt32BE(content.length, 0);
  around.writeUInt32BE(crc32(body), 4);
  return Buffer.concat([around.subarray(0, 4), body, around.subarray(4)]);
}

/** One grey dot. */
const png = new Uint8Array(
  Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk('IHDR', new Uint8Array([0, 0, 0, 1, 0, 0, 0, 1, 8, 0, 0, 0, 0])),
    chunk('IDAT', deflateSync(new Uint8Array([0, 127]))),
    chunk('IEND', new Uint8Array()),
  ]),
);

/** The beginning and the end of a picture from a camera. */
const jpg = new Uint8Array([
  0xff,
  0xd8,
  0xff,
  0xe0,
  0,
  16,
  ...strToU8('JFIF\0'),
  1,
  1,
  0,
  0,
  1,
  0,
  1,
  0,
  0,
  0xff,
  0xd9,
]);

/** An Office file as far as its kind shows, with more entries where a test needs them. */
export const openXml = (mainType: string, more: Record<string, Uint8Array> = {}): Uint8Array =>
  zipSync({
    '[Content_Types].xml': strToU8(
      `<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Override PartName="/main.xml" ContentType="${mainType}"/></Types>`,
    ),
    'main.xml': strToU8('<main/>'),
    ...more,
  });
export const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml';
const EXCEL = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml';

/** An OpenDocument file as far as its kind shows. */
export const openDocument = (kind: string, more: Record<string, Uint8Array> = {}): Uint8Array =>
  zipSync({
    mimetype: [strToU8(`application/vnd.oasis.opendocument.${kind}`), { level: 0 }],
    'content.xml': strToU8('<content/>'),
    ...more,
  });

/** One small file of each type that may be attached. */
export const ATTACHABLE: Readonly<Record<AttachedType, Uint8Array>> = {
  pdf,
  docx: openXml(WORD),
  xlsx: openXml(EXCEL),
  odt: openDocument('text'),
  ods: openDocument('spreadsheet'),
  csv: strToU8('district;level\nNorth;3\n'),
  txt: strToU8('Minutes of the working group, 3 May 2025.\nThe levy stays.'),
  png,
  jpg,
};
