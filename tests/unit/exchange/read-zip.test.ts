import { deflateRawSync } from 'node:zlib';
import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { assertSoundZip, openZip } from '#main/exchange/read-zip.ts';
import { ZIP_LIMITS, type ZipLimits } from '#main/exchange/zip-limits.ts';
import { AppError } from '#shared/contract/refusal.ts';
import { type BuiltEntry, buildZip } from '#tests/helpers/build-zip.ts';

const limits: ZipLimits = {
  fileBytes: 1_000_000,
  entries: 10,
  entryBytes: 8_000_000,
  totalBytes: 12_000_000,
  ratio: 200,
  allowsFolders: false,
};
const text = strToU8('Peer review of the labour chapter, May 2025');
const plain: BuiltEntry = { name: 'manifest.json', content: text };

/** Why a zip is refused, and where in it. */
function refusalOf(bytes: Uint8Array, own: Partial<ZipLimits> = {}): Record<string, unknown> {
  try {
    assertSoundZip({ bytes, file: 'ministry.mainstay', limits: { ...limits, ...own } });
  } catch (error) {
    if (error instanceof AppError) return { ...error.values };
    throw error;
  }
  return { why: 'not refused' };
}
const refused = (why: string, where?: string) => ({
  file: 'ministry.mainstay',
  why,
  ...(where === undefined ? {} : { where }),
});

describe('an honest zip', () => {
  it('gives each entry’s content, packed or stored', () => {
    const bytes = zipSync({ 'a.json': text, 'attachments/b': [new Uint8Array([1, 2, 3]), { level: 0 }] });
    const entries = openZip({ bytes, file: 'x', limits });
    expect(entries.map(({ name, bytes: size }) => [name, size])).toEqual([
      ['a.json', text.length],
      ['attachments/b', 3],
    ]);
    expect(entries.map(({ read }) => [...read()])).toEqual([[...text], [1, 2, 3]]);
  });

  it('may leave its sizes to follow the content, as spreadsheets from the web do', () => {
    const sizesFollow = 1 << 3;
    const bytes = buildZip([{ ...plain, flags: sizesFollow }]);
    const view = new DataView(bytes.buffer);
    for (const at of [14, 18, 22]) view.setUint32(at, 0, true);
    expect(assertSoundZip({ bytes, file: 'x', limits }).length).toBe(1);
  });

  it('may hold folders where the use allows them, and they are passed over', () => {
    const bytes = zipSync({ folder: { 'a.txt': text }, 'empty/': new Uint8Array() });
    expect(openZip({ bytes, file: 'x', limits: ZIP_LIMITS.framework }).map(({ name }) => name)).toEqual([
      'folder/a.txt',
    ]);
    expect(refusalOf(bytes)).toMatchObject({ why: 'folder-entry' });
  });

  it('unpacks nothing before it is asked to', () => {
    const damaged = buildZip([plain, { ...plain, name: 'b', claimed: { crc: 7 } }]);
    const [first, second] = openZip({ bytes: damaged, file: 'x', limits });
    expect(first?.read()).toEqual(text);
    expect(() => second?.read()).toThrow(AppError);
  });
});

describe('names', () => {
  it.each([
    '../x',
    'a/../../x',
    'a/./b',
    '/etc/passwd',
    'C:/x',
    'c:x',
    '\\\\server\\share',
    'a\\..\\b',
    'a//b',
    'nul',
    'NUL.txt',
    'a/con',
    'a/COM1.json',
    'lpt9',
    'a\u0000b',
    'a\u001bb',
    'file.json:stream',
    'a.',
    'a ',
    '__proto__',
    'a/__proto__/b',
    '',
    'x'.repeat(300),
    'a?.json',
  ])('refuses %j', (name) => {
    expect(refusalOf(buildZip([plain, { name, content: text }]))).toMatchObject({ why: 'unsafe-name' });
  });

  it('refuses a name that is no well-formed UTF-8, such as a lone surrogate', () => {
    const name = new Uint8Array([0x61, 0xed, 0xa0, 0x80]);
    expect(refusalOf(buildZip([{ name, content: text }]))).toMatchObject({ why: 'unsafe-name' });
  });

  it.each([
    ['manifest.json', 'manifest.json'],
    ['manifest.json', 'MANIFEST.JSON'],
    ['caf\u00e9', 'cafe\u0301'],
  ])('refuses %s beside %s', (first, second) => {
    const bytes = buildZip([
      { name: first, content: text },
      { name: second, content: text },
    ]);
    expect(refusalOf(bytes)).toEqual(refused('name-twice', second));
  });

  it('keeps a name from inside the file to a short printable quotation', () => {
    const { where } = refusalOf(
      buildZip([{ name: `../\u0007$t(refusals.unexpected)${'x'.repeat(150)}`, content: text }]),
    );
    expect(where).toMatch(/^\.\.\/�\$ t\(/);
    expect(String(where).length).toBeLessThanOrEqual(121);
  });

  it.each([
    ['symbolic-link', 0o120777],
    ['unsafe-name', 0o020666],
  ])('refuses what is no plain file: %s', (why, mode) => {
    expect(refusalOf(buildZip([{ ...plain, attributes: (mode << 16) >>> 0 }]))).toEqual(refused(why, 'manifest.json'));
  });
});

describe('sizes', () => {
  const zeros = (size: number) => new Uint8Array(size);

  it('refuses a file, a number of entries, an entry and a total above the limits', () => {
    const honest = buildZip([plain]);
    expect(refusalOf(honest, { fileBytes: honest.length - 1 })).toEqual(refused('zip-too-large'));
    expect(refusalOf(buildZip([plain, { ...plain, name: 'b' }]), { entries: 1 })).toEqual(refused('too-many-entries'));
    expect(refusalOf(honest, { entryBytes: text.length - 1 })).toEqual(refused('entry-too-large', 'manifest.json'));
    expect(refusalOf(buildZip([plain, { ...plain, name: 'b' }]), { totalBytes: text.length })).toEqual(
      refused('total-too-large'),
    );
  });

  it('refuses an entry that swells to hundreds of times its size', () => {
    expect(refusalOf(buildZip([{ name: 'a', content: zeros(2_000_000) }]))).toEqual(refused('packed-too-tightly', 'a'));
  });

  it('stops at the claimed size when an entry holds more than it claims', () => {
    const bytes = buildZip([{ name: 'a', content: zeros(50_000_000), claimed: { bytes: 1_000 } }]);
    const before = process.memoryUsage().arrayBuffers;
    expect(refusalOf(bytes)).toEqual(refused('size-differs', 'a'));
    expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(10_000_000);
  });

  it('refuses an entry that holds less than it claims, packed or stored', () => {
    expect(refusalOf(buildZip([{ ...plain, claimed: { bytes: 5_000 } }]))).toEqual(
      refused('size-differs', 'manifest.json'),
    );
    expect(refusalOf(buildZip([{ ...plain, method: 0, claimed: { bytes: 5_000 } }]))).toEqual(
      refused('size-differs', 'manifest.json'),
    );
  });

  it('refuses 390 kB that would unpack to gigabytes, without unpacking them', () => {
    const claimed = { bytes: 400_000_000, crc: 0 };
    const first: BuiltEntry = { name: 'a', packed: deflateRawSync(zeros(claimed.bytes)), claimed };
    const again = Array.from({ length: 9 }, (_, index): BuiltEntry => ({ ...first, name: `a${index}`, offset: 0 }));
    const bomb = buildZip([first, ...again]);
    expect(bomb.length).toBeLessThan(392_000);
    const before = process.memoryUsage().arrayBuffers;
    expect(refusalOf(bomb, ZIP_LIMITS.spreadsheet)).toEqual(refused('entry-too-large', 'a'));
    const generous = { entryBytes: 5e9, totalBytes: 5e9, ratio: 2_000 };
    expect(refusalOf(bomb, generous)).toEqual(refused('headers-differ', 'a0'));
    expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(10_000_000);
  });

  it('refuses entries that share their bytes', () => {
    const content = zeros(900_000);
    const first: BuiltEntry = { name: 'a', content };
    const others = Array.from({ length: 8 }, (): BuiltEntry => ({ name: 'a', content, offset: 0 }));
    const bytes = buildZip([first, ...others.map((each, index) => ({ ...each, name: `a${index}` }))]);
    expect(refusalOf(bytes)).toMatchObject({ why: 'headers-differ' });
  });

  it('refuses an entry that begins inside another', () => {
    const inner = buildZip([{ name: 'b', content: text, method: 0 }]);
    const outer: BuiltEntry = { name: 'a', content: inner, method: 0 };
    expect(refusalOf(buildZip([outer, { name: 'b', content: text, method: 0, offset: 31 }]))).toEqual(
      refused('overlapping', 'b'),
    );
  });

  it('takes a zip inside a zip for plain bytes', () => {
    const inner = buildZip([{ name: '../x', content: zeros(50_000) }]);
    expect(refusalOf(buildZip([{ name: 'nested.zip', content: inner }]))).toEqual({ why: 'not refused' });
  });
});

describe('structure', () => {
  const honest = buildZip([plain, { name: 'b', content: text }]);

  it('refuses the file cut off at any byte', () => {
    for (let length = 0; length < honest.length; length += 1)
      expect(refusalOf(honest.subarray(0, length)).why, String(length)).toMatch(/^(truncated|not-a-zip)$/);
  });

  it('refuses anything after its end, and anything before its beginning', () => {
    expect(refusalOf(buildZip([plain], { after: text })).why).toBe('truncated');
    expect(refusalOf(new Uint8Array([...text, ...honest])).why).toBe('not-a-zip');
  });

  it.each([
    ['a method it does not know', { ...plain, method: 12 }, 'unknown-packing'],
    ['a locked entry', { ...plain, flags: 1 }, 'encrypted-entry'],
    ['a wrong check sum', { ...plain, claimed: { crc: 1 } }, 'content-damaged'],
    ['content that is no packed content', { ...plain, packed: new Uint8Array(30).fill(255) }, 'content-damaged'],
    [
      'a size kept elsewhere, as very large zips have it',
      { ...plain, claimed: { bytes: 0xffffffff } },
      'very-large-zip',
    ],
    ['another name in the entry’s own header', { ...plain, local: { name: 'manifest.jsop' } }, 'headers-differ'],
    ['another method there', { ...plain, local: { method: 0 } }, 'headers-differ'],
    ['another size there', { ...plain, local: { bytes: 3 } }, 'headers-differ'],
    ['another lock there', { ...plain, local: { flags: 1 } }, 'headers-differ'],
  ])('refuses %s', (_name, entry, why) => {
    expect(refusalOf(buildZip([entry]))).toEqual(refused(why, 'manifest.json'));
  });

  it('refuses a directory that counts wrongly or lies elsewhere', () => {
    expect(refusalOf(buildZip([plain], { count: 2 })).why).toBe('truncated');
    expect(refusalOf(buildZip([plain], { count: 0xffff })).why).toBe('very-large-zip');
    expect(refusalOf(buildZip([plain], { start: 3 })).why).toBe('truncated');
  });

  it('refuses a directory that is flipped in any one byte, or reads the same content', () => {
    const read = (bytes: Uint8Array) =>
      assertSoundZip({ bytes, file: 'x', limits }).map(({ read: content }) => Buffer.from(content()).toString('hex'));
    const truth = read(honest);
    for (let at = 0; at < honest.length; at += 1) {
      const flipped = Uint8Array.from(honest);
      flipped[at] = (flipped[at] ?? 0) ^ 0x41;
      let seen: unknown = truth;
      try {
        seen = read(flipped);
      } catch (error) {
        expect(error, String(at)).toBeInstanceOf(AppError);
      }
      expect(seen, String(at)).toEqual(truth);
    }
  });
});
