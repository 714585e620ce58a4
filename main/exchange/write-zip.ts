import { crc32, deflateRawSync } from 'node:zlib';

/** One file on its way into a zip. */
export interface ZipPart {
  readonly name: string;
  readonly content: Uint8Array;
  /** False for what is packed already, such as pictures. */
  readonly isPackable: boolean;
}

/** 1 January 1980, the earliest date a zip can carry: the same parts give the same bytes whenever they are packed. */
const FIXED_DATE = 0x0021;
const UTF8_NAMES = 1 << 11;
const VERSION = 20;

/** A zip with its parts in the order of their names: the same parts give the same bytes. */
export function writeZip(parts: readonly ZipPart[]): Uint8Array {
  const pieces: Uint8Array[] = [];
  const directory: Uint8Array[] = [];
  let at = 0;
  for (const { name, content, isPackable } of [...parts].sort((a, b) => (a.name < b.name ? -1 : 1))) {
    const body = isPackable ? deflateRawSync(content, { level: 9 }) : content;
    const rawName = Buffer.from(name);
    const facts = factsOf({ content, body, isPackable, nameBytes: rawName.length });
    const header = Buffer.concat([uint32(0x04034b50), uint16(VERSION), facts, uint16(0), rawName]);
    const entry = [uint32(0x02014b50), uint16(VERSION), uint16(VERSION), facts, Buffer.alloc(12), uint32(at), rawName];
    pieces.push(header, body);
    directory.push(...entry);
    at += header.length + body.length;
  }
  const list = Buffer.concat(directory);
  const count = uint16(parts.length);
  const end = [uint32(0x06054b50), uint32(0), count, count, uint32(list.length), uint32(at), uint16(0)];
  return new Uint8Array(Buffer.concat([...pieces, list, ...end]));
}

/** What both headers of an entry say alike, from the flags to the length of the name. */
function factsOf({
  content,
  body,
  isPackable,
  nameBytes,
}: {
  content: Uint8Array;
  body: Uint8Array;
  isPackable: boolean;
  nameBytes: number;
}): Buffer {
  return Buffer.concat([
    uint16(UTF8_NAMES),
    uint16(isPackable ? 8 : 0),
    uint16(0),
    uint16(FIXED_DATE),
    uint32(crc32(content)),
    uint32(body.length),
    uint32(content.length),
    uint16(nameBytes),
  ]);
}

function uint16(value: number): Buffer {
  const bytes = Buffer.alloc(2);
  bytes.writeUInt16LE(value);
  return bytes;
}

function uint32(value: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32LE(value);
  return bytes;
}
