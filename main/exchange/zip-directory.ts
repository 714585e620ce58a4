import type { FileFaultCode } from '#shared/exchange/file-fault.ts';

const END_SIGNATURE = 0x06054b50;
const CENTRAL_SIGNATURE = 0x02014b50;
const LOCAL_SIGNATURE = 0x04034b50;
const END_BYTES = 22;
const CENTRAL_BYTES = 46;
const LOCAL_BYTES = 30;
/** Written where a number is too large for the plain format and stands elsewhere. */
const ELSEWHERE = { 16: 0xffff, 32: 0xffffffff } as const;

const FLAG = { encrypted: 1 << 0, sizesFollow: 1 << 3, patch: 1 << 5, strong: 1 << 6, utf8: 1 << 11, masked: 1 << 13 };

/** What the directory at the end of a zip says of one entry. */
export interface DirectoryEntry {
  readonly name: string;
  readonly method: number;
  readonly flags: number;
  readonly crc: number;
  readonly packedBytes: number;
  readonly bytes: number;
  readonly offset: number;
  readonly attributes: number;
}

/** A fault of the zip's own structure; the caller knows the file and the entry. */
export class ZipFault extends Error {
  readonly why: FileFaultCode;
  readonly where: string;
  constructor(why: FileFaultCode, where = '') {
    super(why);
    this.name = 'ZipFault';
    this.why = why;
    this.where = where;
  }
}

const viewOf = (bytes: Uint8Array) => new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);

/** The directory of a zip, read from the one place where its end can stand: a comment or anything after it is refused, so that every reader sees the same entries. */
export function readDirectory(bytes: Uint8Array, mostEntries: number): { entries: DirectoryEntry[]; start: number } {
  const view = viewOf(bytes);
  if (bytes.length < 4 || view.getUint32(0, true) !== LOCAL_SIGNATURE) throw new ZipFault('not-a-zip');
  const end = bytes.length - END_BYTES;
  if (end < LOCAL_BYTES || view.getUint32(end, true) !== END_SIGNATURE) throw new ZipFault('truncated');
  const count = view.getUint16(end + 10, true);
  const size = view.getUint32(end + 12, true);
  const start = view.getUint32(end + 16, true);
  if (count === ELSEWHERE[16] || size === ELSEWHERE[32] || start === ELSEWHERE[32])
    throw new ZipFault('very-large-zip');
  if (count > mostEntries) throw new ZipFault('too-many-entries');
  const isWhole =
    view.getUint32(end + 4, true) === 0 && view.getUint16(end + 8, true) === count && start + size === end;
  if (!isWhole || view.getUint16(end + 20, true) !== 0) throw new ZipFault('truncated');
  const entries: DirectoryEntry[] = [];
  let at = start;
  for (let index = 0; index < count; index += 1) {
    if (at + CENTRAL_BYTES > end || view.getUint32(at, true) !== CENTRAL_SIGNATURE) throw new ZipFault('truncated');
    const nameBytes = view.getUint16(at + 28, true);
    const next = at + CENTRAL_BYTES + nameBytes + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
    if (next > end) throw new ZipFault('truncated');
    entries.push(centralEntry(bytes, view, at, nameBytes));
    at = next;
  }
  if (at !== end) throw new ZipFault('truncated');
  return { entries, start };
}

function centralEntry(bytes: Uint8Array, view: DataView, at: number, nameBytes: number): DirectoryEntry {
  const flags = view.getUint16(at + 8, true);
  const name = decodedName(bytes.subarray(at + CENTRAL_BYTES, at + CENTRAL_BYTES + nameBytes), flags);
  const packedBytes = view.getUint32(at + 20, true);
  const size = view.getUint32(at + 24, true);
  const offset = view.getUint32(at + 42, true);
  if ([packedBytes, size, offset].includes(ELSEWHERE[32])) throw new ZipFault('very-large-zip', name);
  if (view.getUint16(at + 34, true) !== 0) throw new ZipFault('truncated', name);
  return {
    name,
    method: view.getUint16(at + 10, true),
    flags,
    crc: view.getUint32(at + 16, true),
    packedBytes,
    bytes: size,
    offset,
    attributes: view.getUint32(at + 38, true),
  };
}

/** Names without the mark for UTF-8 are read byte by byte: they are only compared, and our own are ASCII. */
function decodedName(raw: Uint8Array, flags: number): string {
  if ((flags & FLAG.utf8) === 0) return Buffer.from(raw).toString('latin1');
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(raw);
  } catch {
    throw new ZipFault('unsafe-name', Buffer.from(raw).toString('latin1'));
  }
}

export const isEncrypted = ({ flags }: DirectoryEntry): boolean =>
  (flags & (FLAG.encrypted | FLAG.strong | FLAG.masked | FLAG.patch)) !== 0;

/** Where an entry's packed bytes lie, after its own header was found to say the same as the directory. */
export function packedRange(bytes: Uint8Array, entry: DirectoryEntry, directoryStart: number): [number, number] {
  const { name, offset, flags, method, packedBytes } = entry;
  const view = viewOf(bytes);
  if (offset + LOCAL_BYTES > directoryStart || view.getUint32(offset, true) !== LOCAL_SIGNATURE)
    throw new ZipFault('truncated', name);
  const nameEnd = offset + LOCAL_BYTES + view.getUint16(offset + 26, true);
  const start = nameEnd + view.getUint16(offset + 28, true);
  if (start + packedBytes > directoryStart) throw new ZipFault('truncated', name);
  const localFlags = view.getUint16(offset + 6, true);
  const isSame =
    decodedName(bytes.subarray(offset + LOCAL_BYTES, nameEnd), localFlags) === name &&
    localFlags === flags &&
    view.getUint16(offset + 8, true) === method &&
    hasSameSizes(view, entry);
  if (!isSame) throw new ZipFault('headers-differ', name);
  return [start, start + packedBytes];
}

/** Programs that write while they pack leave the three numbers empty and let them follow the content. */
function hasSameSizes(view: DataView, { offset, flags, crc, packedBytes, bytes }: DirectoryEntry): boolean {
  const local = [
    view.getUint32(offset + 14, true),
    view.getUint32(offset + 18, true),
    view.getUint32(offset + 22, true),
  ];
  const isEmpty = (flags & FLAG.sizesFollow) !== 0 && local.every((each) => each === 0);
  return isEmpty || (local[0] === crc && local[1] === packedBytes && local[2] === bytes);
}
