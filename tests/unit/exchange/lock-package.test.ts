import { beforeAll, describe, expect, it } from 'vitest';
import { lockPackage, unlockPackage } from '#main/exchange/lock-package.ts';

const MIB = 1024 * 1024;
const HEADER = 32;
const PIECE = MIB + 16;
const passphrase = 'four bodies, one table';
const zip = Uint8Array.from({ length: 2 * MIB + 5_000 }, (_, index) => (index * 7 + (index >> 8)) & 255);
const random = Uint8Array.from({ length: 23 }, (_, index) => index + 1);
let locked: Uint8Array;

beforeAll(async () => {
  locked = await lockPackage(zip, passphrase, random);
});

const changedAt = (place: number): Uint8Array => {
  const changed = Uint8Array.from(locked);
  changed[place] = (changed[place] ?? 0) ^ 1;
  return changed;
};

describe('a locked package', () => {
  it('opens to the very bytes with its passphrase, in whichever form that was typed', async () => {
    expect(Buffer.compare((await unlockPackage(locked, passphrase)) as Uint8Array, zip)).toBe(0);
    const composed = await lockPackage(Uint8Array.of(1, 2), 'caf\u00e9', random);
    expect(await unlockPackage(composed, 'cafe\u0301')).toEqual(Uint8Array.of(1, 2));
  });

  it('has the bytes that its format says, for ever', async () => {
    const known = await lockPackage(new TextEncoder().encode('PK'), 'passphrase', random);
    // Computed apart from this program, with Python's hashlib.scrypt and cryptography's AESGCM.
    expect(Buffer.from(known).toString('hex')).toBe(
      '4d41494e53544159010102030405060708090a0b0c0d0e0f10111213141516172800db2ad5829f6add43068966b3b7117f2f',
    );
  });

  it('is another file each time, and shows nothing of its content', async () => {
    const again = await lockPackage(zip, passphrase);
    expect(Buffer.compare(again, locked)).not.toBe(0);
    expect(Buffer.from(locked).includes(Buffer.from(zip.subarray(0, 32)))).toBe(false);
  });

  it('does not open with another passphrase', async () => {
    expect(await unlockPackage(locked, 'four bodies, one Table')).toBe('wrong-passphrase');
    expect(await unlockPackage(locked, '')).toBe('wrong-passphrase');
  });

  it.each([
    ['the salt', 10],
    ['the nonce prefix', 27],
    ['the first piece', HEADER + 5],
    ['the mark of the first piece', HEADER + MIB + 3],
    ['the second piece', HEADER + PIECE + 100],
    ['the last piece', HEADER + 2 * PIECE + 4_000],
    ['the last byte', HEADER + 2 * PIECE + 5_000 + 15],
  ])('does not open when one bit of %s differs', async (_part, place) => {
    expect(await unlockPackage(changedAt(place), passphrase)).toBe('wrong-passphrase');
  });

  it.each([
    ['inside a piece', HEADER + 40_000],
    ['after the first piece', HEADER + PIECE],
    ['after the second piece', HEADER + 2 * PIECE],
    ['in the header', 20],
    ['after the header', HEADER],
  ])('does not open when it is cut off %s', async (_place, length) => {
    expect(await unlockPackage(locked.subarray(0, length), passphrase)).toBe('wrong-passphrase');
  });

  it('does not open with its pieces in another order, one left out, or one twice', async () => {
    const piece = (index: number) => locked.subarray(HEADER + index * PIECE, HEADER + (index + 1) * PIECE);
    const joined = (...pieces: Uint8Array[]) => new Uint8Array(Buffer.concat([locked.subarray(0, HEADER), ...pieces]));
    expect(Buffer.compare(joined(piece(0), piece(1), piece(2)), locked)).toBe(0);
    for (const wrong of [
      joined(piece(1), piece(0), piece(2)),
      joined(piece(0), piece(2)),
      joined(piece(0), piece(0), piece(1), piece(2)),
    ])
      expect(await unlockPackage(wrong, passphrase)).toBe('wrong-passphrase');
  });

  it('says so when a newer Mainstay locked it', async () => {
    const newer = Uint8Array.from(locked);
    newer[8] = 2;
    expect(await unlockPackage(newer, passphrase)).toBe('newer-format');
  });
});
