import { createCipheriv, createDecipheriv, randomBytes, scrypt } from 'node:crypto';
import { promisify } from 'node:util';
import { SHORTEST_PASSPHRASE } from '#shared/contract/exchange.ts';
import { AppError } from '#shared/contract/refusal.ts';

/**
 * A locked package: header, then the zip in pieces of 1 MiB, each sealed with AES-256-GCM. Every nonce is the file's
 * prefix, the number of the piece, and whether it is the last, so that pieces cannot be moved, left out or added; the
 * header is authenticated with each. All costs are fixed by the format: a file cannot choose them.
 */
const MAGIC = Buffer.from('MAINSTAY');
const LOCK_FORMAT = 1;
const SALT_BYTES = 16;
const PREFIX_BYTES = 7;
const HEADER_BYTES = MAGIC.length + 1 + SALT_BYTES + PREFIX_BYTES;
const PIECE_BYTES = 1024 * 1024;
const TAG_BYTES = 16;
const KEY_BYTES = 32;
const SCRYPT = { N: 2 ** 17, r: 8, p: 1, maxmem: 256 * 1024 * 1024 };

const deriveKey = promisify<string, Uint8Array, number, typeof SCRYPT, Buffer>(scrypt);

/** Neither the passphrase nor the damage is told apart: both mean that nothing can be said about the content. */
export type Unlocked = Uint8Array | 'newer-format' | 'wrong-passphrase';

export const isLocked = (bytes: Uint8Array): boolean => MAGIC.equals(bytes.subarray(0, MAGIC.length));

/** Refuses what is too short to lock with; null where nothing is locked. */
export function assertPassphrase(passphrase: string | null): void {
  if (passphrase !== null && passphrase.length < SHORTEST_PASSPHRASE)
    throw new AppError('passphrase-too-short', { count: SHORTEST_PASSPHRASE });
}

/** Locks a package. `random` gives the salt and the nonce prefix; only tests give them themselves. */
export async function lockPackage(
  zip: Uint8Array,
  passphrase: string,
  random: Uint8Array = randomBytes(SALT_BYTES + PREFIX_BYTES),
): Promise<Uint8Array> {
  const header = Buffer.concat([MAGIC, Uint8Array.of(LOCK_FORMAT), random]);
  const key = await keyOf(passphrase, header);
  const pieces = Math.max(1, Math.ceil(zip.length / PIECE_BYTES));
  const sealed = Array.from({ length: pieces }, (_, index) => {
    const cipher = createCipheriv('aes-256-gcm', key, nonceOf(header, index, index === pieces - 1));
    cipher.setAAD(header);
    const plain = zip.subarray(index * PIECE_BYTES, (index + 1) * PIECE_BYTES);
    return Buffer.concat([cipher.update(plain), cipher.final(), cipher.getAuthTag()]);
  });
  return new Uint8Array(Buffer.concat([header, ...sealed]));
}

/** Opens a locked package; nothing of a piece is used before that piece has proved whole. */
export async function unlockPackage(bytes: Uint8Array, passphrase: string): Promise<Unlocked> {
  const format = bytes[MAGIC.length] ?? 0;
  if (format > LOCK_FORMAT) return 'newer-format';
  const header = bytes.subarray(0, HEADER_BYTES);
  if (format !== LOCK_FORMAT || bytes.length < HEADER_BYTES + TAG_BYTES) return 'wrong-passphrase';
  const key = await keyOf(passphrase, header);
  const plain: Buffer[] = [];
  for (let at = HEADER_BYTES, index = 0; at < bytes.length; at += PIECE_BYTES + TAG_BYTES, index += 1) {
    const piece = bytes.subarray(at, at + PIECE_BYTES + TAG_BYTES);
    const isLast = at + PIECE_BYTES + TAG_BYTES >= bytes.length;
    const opened = openPiece(piece, { key, header, index, isLast });
    if (!opened) return 'wrong-passphrase';
    plain.push(opened);
  }
  return new Uint8Array(Buffer.concat(plain));
}

function openPiece(
  piece: Uint8Array,
  { key, header, index, isLast }: { key: Uint8Array; header: Uint8Array; index: number; isLast: boolean },
): Buffer | undefined {
  if (piece.length < TAG_BYTES) return undefined;
  const decipher = createDecipheriv('aes-256-gcm', key, nonceOf(header, index, isLast));
  decipher.setAAD(header);
  decipher.setAuthTag(piece.subarray(piece.length - TAG_BYTES));
  try {
    return Buffer.concat([decipher.update(piece.subarray(0, piece.length - TAG_BYTES)), decipher.final()]);
  } catch {
    return undefined;
  }
}

/** The same passphrase typed on another keyboard can be composed of other characters; its NFC form is one. */
const keyOf = (passphrase: string, header: Uint8Array): Promise<Buffer> =>
  deriveKey(
    passphrase.normalize('NFC'),
    header.subarray(MAGIC.length + 1, MAGIC.length + 1 + SALT_BYTES),
    KEY_BYTES,
    SCRYPT,
  );

/** 12 bytes: prefix (7), number of the piece (4, big-endian), 1 for the last piece. */
function nonceOf(header: Uint8Array, index: number, isLast: boolean): Buffer {
  const counter = Buffer.alloc(4);
  counter.writeUInt32BE(index);
  return Buffer.concat([header.subarray(HEADER_BYTES - PREFIX_BYTES), counter, Uint8Array.of(isLast ? 1 : 0)]);
}
