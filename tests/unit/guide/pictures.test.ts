import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Token, Tokens } from 'marked';
import { expect, it } from 'vitest';
import { GUIDE_PAGES, pictureAddress } from '#renderer/screens/guide/guide-pages.ts';
import { root } from '#tests/helpers/open-test-core.ts';
import { PICTURES } from '#tests/pictures/pictures.ts';

const folder = join(root, 'docs/pictures');
const files = readdirSync(folder).sort();
const isImage = (token: Token): token is Tokens.Image => token.type === 'image';
const imagesIn = (tokens: readonly Token[]): Tokens.Image[] =>
  tokens.flatMap((token) => {
    if (isImage(token)) return [token];
    if (token.type === 'list') return (token as Tokens.List).items.flatMap((item) => imagesIn(item.tokens)); // As its type says.
    return 'tokens' in token && token.tokens ? imagesIn(token.tokens) : [];
  });
const shown = GUIDE_PAGES.flatMap(({ tokens }) => imagesIn(tokens));

it('shows each picture once in the guide, and none that is not there', () => {
  expect(shown.map(({ href }) => href.replace('../pictures/', '')).sort()).toEqual(files);
  for (const { href } of shown) expect(pictureAddress(href), href).toBeDefined();
});

it('says of each picture in words what is on it', () => {
  for (const { text, href } of shown) expect(text, href).toMatch(/^[A-Z].{40,}\.$/);
});

it('has pictures of what the script takes, and of nothing else', () => {
  expect(files).toEqual([...PICTURES.map(({ name }) => `${name}.webp`), 'annex.webp'].sort());
});

it('has pictures of one size, which the screens reckon with, and under 2 MB in all', () => {
  for (const file of files)
    expect(sizeOf(readFileSync(join(folder, file))), file).toEqual({ width: 1536, height: 1050 });
  expect(files.reduce((sum, file) => sum + statSync(join(folder, file)).size, 0)).toBeLessThan(2_000_000);
});

/** What the head of an extended WebP says (RFC 9649, 2.7): each side less one, in three bytes. */
function sizeOf(bytes: Buffer) {
  expect(bytes.toString('latin1', 8, 16)).toBe('WEBPVP8X');
  return { width: bytes.readUIntLE(24, 3) + 1, height: bytes.readUIntLE(27, 3) + 1 };
}
