import { crc32, inflateRawSync } from 'node:zlib';
import type { FileFaultCode } from '#shared/exchange/file-fault.ts';
import { refusedFile } from './refused-file.ts';
import { type DirectoryEntry, isEncrypted, packedRange, readDirectory, ZipFault } from './zip-directory.ts';
import type { ZipLimits } from './zip-limits.ts';
import { foldedName, isSafeName } from './zip-names.ts';

/** One file in a zip. */
export interface ZipEntry {
  /** Safe as a path below any folder. */
  readonly name: string;
  /** Unpacked, as the zip claims and `read` makes sure. */
  readonly bytes: number;
  /** Unpacks the entry. Throws an `AppError` where it is not what the zip claims; never takes more memory than the claim. */
  readonly read: () => Uint8Array;
}

const METHOD = { stored: 0, deflated: 8 };
const TIGHTNESS_MATTERS_FROM = 1024 * 1024;
const UNIX_KIND = { mask: 0xf000, unknown: 0, folder: 0x4000, file: 0x8000, link: 0xa000 };

interface ZipUnderCheck {
  readonly bytes: Uint8Array;
  /** As people know the file, for refusals. */
  readonly file: string;
  readonly limits: ZipLimits;
}

/** Opens a zip that nobody vouches for: everything that can be known without unpacking is checked now, the rest as each entry is read. Throws an `AppError` that says which file, where and why. */
export function openZip({ bytes, file, limits }: ZipUnderCheck): readonly ZipEntry[] {
  return refusing(file, () => {
    if (bytes.length > limits.fileBytes) throw new ZipFault('zip-too-large');
    const { entries, start } = readDirectory(bytes, limits.entries);
    assertDistinct(entries);
    for (const entry of entries) assertModest(entry, limits);
    if (sum(entries) > limits.totalBytes) throw new ZipFault('total-too-large');
    const ranges = entries.map((entry) => ({ entry, range: packedRange(bytes, entry, start) }));
    assertApart(ranges);
    return ranges
      .filter(({ entry }) => !isFolder(entry))
      .map(({ entry, range }) => ({
        name: entry.name,
        bytes: entry.bytes,
        read: () => refusing(file, () => unpacked(bytes.subarray(...range), entry)),
      }));
  });
}

/** As `openZip`, for a zip that another reader will take over: every entry is unpacked once, so that none can surprise it. */
export function assertSoundZip(zip: ZipUnderCheck): readonly ZipEntry[] {
  const entries = openZip(zip);
  for (const { read } of entries) read();
  return entries;
}

function refusing<T>(file: string, work: () => T): T {
  try {
    return work();
  } catch (error) {
    throw error instanceof ZipFault ? refusedFile(file, error) : error;
  }
}

const isFolder = ({ name }: DirectoryEntry): boolean => name.endsWith('/');

const sum = (entries: readonly DirectoryEntry[]): number => entries.reduce((total, { bytes }) => total + bytes, 0);

function assertDistinct(entries: readonly DirectoryEntry[]): void {
  const seen = new Set<string>();
  for (const { name } of entries) {
    if (!isSafeName(name)) throw new ZipFault('unsafe-name', name);
    const folded = foldedName(name).replace(/\/$/, '');
    if (seen.has(folded)) throw new ZipFault('name-twice', name);
    seen.add(folded);
  }
}

function assertModest(entry: DirectoryEntry, limits: ZipLimits): void {
  const why = immodesty(entry, limits);
  if (why) throw new ZipFault(why, entry.name);
}

function immodesty(entry: DirectoryEntry, limits: ZipLimits): FileFaultCode | undefined {
  const { bytes, packedBytes, method } = entry;
  // The upper half of the attributes is the kind of file on Unix; other systems leave it empty.
  const kind = (entry.attributes >>> 16) & UNIX_KIND.mask;
  if (kind === UNIX_KIND.link) return 'symbolic-link';
  if (kind !== UNIX_KIND.unknown && kind !== (isFolder(entry) ? UNIX_KIND.folder : UNIX_KIND.file))
    return 'unsafe-name';
  if (isEncrypted(entry)) return 'encrypted-entry';
  if (method !== METHOD.stored && method !== METHOD.deflated) return 'unknown-packing';
  if (method === METHOD.stored && bytes !== packedBytes) return 'size-differs';
  if (isFolder(entry) && (!limits.allowsFolders || bytes > 0)) return 'folder-entry';
  if (bytes > limits.entryBytes) return 'entry-too-large';
  if (bytes > TIGHTNESS_MATTERS_FROM && bytes > packedBytes * limits.ratio) return 'packed-too-tightly';
  return undefined;
}

/** No two entries may share bytes: a small file could otherwise unpack to an enormous one, entry by entry. */
function assertApart(ranges: readonly { readonly entry: DirectoryEntry; readonly range: readonly [number, number] }[]) {
  const inOrder = [...ranges].sort((a, b) => a.entry.offset - b.entry.offset);
  let end = 0;
  for (const { entry, range } of inOrder) {
    if (entry.offset < end) throw new ZipFault('overlapping', entry.name);
    end = range[1];
  }
}

/** Inflating stops at the claimed size, whatever the content holds. */
function unpacked(packed: Uint8Array, { name, method, bytes, crc }: DirectoryEntry): Uint8Array {
  const content = method === METHOD.stored ? packed : inflated(packed, name, bytes);
  if (content.length !== bytes) throw new ZipFault('size-differs', name);
  if (crc32(content) !== crc) throw new ZipFault('content-damaged', name);
  return content;
}

function inflated(packed: Uint8Array, name: string, bytes: number): Uint8Array {
  try {
    const { buffer, byteOffset, length } = inflateRawSync(packed, { maxOutputLength: Math.max(bytes, 1) });
    return new Uint8Array(buffer, byteOffset, length);
  } catch (error) {
    const isMore = error instanceof RangeError && 'code' in error && error.code === 'ERR_BUFFER_TOO_LARGE';
    throw new ZipFault(isMore ? 'size-differs' : 'content-damaged', name);
  }
}
