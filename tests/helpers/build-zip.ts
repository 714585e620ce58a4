import { crc32, deflateRawSync } from 'node:zlib';

/** One entry of a zip built by hand, so that any of its fields can lie. */
export interface BuiltEntry {
  readonly name: string | Uint8Array;
  readonly content?: Uint8Array;
  readonly method?: number;
  readonly flags?: number;
  readonly attributes?: number;
  /** What the headers claim in place of the truth. */
  readonly claimed?: { readonly bytes?: number; readonly packedBytes?: number; readonly crc?: number };
  /** What the entry's own header says in place of what the directory says. */
  readonly local?: {
    readonly name?: string;
    readonly method?: number;
    readonly flags?: number;
    readonly bytes?: number;
  };
  /** Points the directory at another entry's place. */
  readonly offset?: number;
  /** The packed bytes as they are to lie in the file. */
  readonly packed?: Uint8Array;
}

interface EndClaims {
  readonly count?: number;
  readonly start?: number;
  readonly after?: Uint8Array;
}

const UTF8 = 1 << 11;

const bytesOf = (name: string | Uint8Array) => (typeof name === 'string' ? Buffer.from(name) : name);

function factsOf({ content = new Uint8Array(), method = 8, flags = UTF8, packed, claimed = {} }: BuiltEntry) {
  const body = packed ?? (method === 8 ? deflateRawSync(content, { level: 9 }) : content);
  return {
    body,
    method,
    flags,
    crc: claimed.crc ?? crc32(content),
    packedBytes: claimed.packedBytes ?? body.length,
    bytes: claimed.bytes ?? content.length,
  };
}

function localHeader(entry: BuiltEntry): Buffer {
  const { method, flags, crc, packedBytes, bytes } = factsOf(entry);
  const name = bytesOf(entry.local?.name ?? entry.name);
  const header = Buffer.alloc(30);
  header.writeUInt32LE(0x04034b50, 0);
  header.writeUInt16LE(20, 4);
  header.writeUInt16LE(entry.local?.flags ?? flags, 6);
  header.writeUInt16LE(entry.local?.method ?? method, 8);
  header.writeUInt32LE(crc, 14);
  header.writeUInt32LE(packedBytes, 18);
  header.writeUInt32LE(entry.local?.bytes ?? bytes, 22);
  header.writeUInt16LE(name.length, 26);
  return Buffer.concat([header, name]);
}

function centralHeader(entry: BuiltEntry, offset: number): Buffer {
  const { method, flags, crc, packedBytes, bytes } = factsOf(entry);
  const name = bytesOf(entry.name);
  const header = Buffer.alloc(46);
  header.writeUInt32LE(0x02014b50, 0);
  header.writeUInt16LE(0x0314, 4);
  header.writeUInt16LE(20, 6);
  header.writeUInt16LE(flags, 8);
  header.writeUInt16LE(method, 10);
  header.writeUInt32LE(crc, 16);
  header.writeUInt32LE(packedBytes, 20);
  header.writeUInt32LE(bytes, 24);
  header.writeUInt16LE(name.length, 28);
  header.writeUInt32LE(entry.attributes ?? 0, 38);
  header.writeUInt32LE(entry.offset ?? offset, 42);
  return Buffer.concat([header, name]);
}

/** A zip that says exactly what the test wants it to say. */
export function buildZip(entries: readonly BuiltEntry[], end: EndClaims = {}): Uint8Array {
  const locals: Buffer[] = [];
  const centrals: Buffer[] = [];
  let at = 0;
  for (const entry of entries) {
    centrals.push(centralHeader(entry, at));
    const local =
      entry.offset === undefined ? Buffer.concat([localHeader(entry), factsOf(entry).body]) : Buffer.alloc(0);
    locals.push(local);
    at += local.length;
  }
  const directory = Buffer.concat(centrals);
  const record = Buffer.alloc(22);
  record.writeUInt32LE(0x06054b50, 0);
  record.writeUInt16LE(end.count ?? entries.length, 8);
  record.writeUInt16LE(end.count ?? entries.length, 10);
  record.writeUInt32LE(directory.length, 12);
  record.writeUInt32LE(end.start ?? at, 16);
  return new Uint8Array(Buffer.concat([...locals, directory, record, end.after ?? new Uint8Array()]));
}
