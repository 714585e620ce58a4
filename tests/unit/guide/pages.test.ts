import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { GUIDE_PAGES, placeOfLink, slugOf } from '#renderer/screens/guide/guide-pages.ts';
import { plainText } from '#renderer/screens/guide/plain-text.ts';
import { root } from '#tests/helpers/open-test-core.ts';

const folder = join(root, 'docs/guide');
const source = (id: string) => readFileSync(join(folder, `${id}.md`), 'utf8');
/** Pictures are looked after by pictures.test.ts. */
const linksOf = (text: string) =>
  [...text.matchAll(/(?<!!)\[[^\]]*\]\((?<href>[^)\s]+)\)/g)].map(({ groups = {} }) => groups.href ?? '');
const headings = new Map(
  GUIDE_PAGES.map(({ id, tokens }) => [
    id,
    tokens.filter(({ type }) => type === 'heading').map((token) => slugOf(plainText(token))),
  ]),
);

it('shows every file of docs/guide, each under the title that it begins with', () => {
  const files = readdirSync(folder).map((name) => name.replace(/\.md$/, ''));
  expect(GUIDE_PAGES.map(({ id }) => id).sort()).toEqual(files.sort());
  for (const { id, title } of GUIDE_PAGES) expect(source(id).startsWith(`# ${title}\n`), id).toBe(true);
});

describe.each(GUIDE_PAGES.map(({ id }) => id))('%s', (id) => {
  it('has links that lead somewhere, in the source and in the program', () => {
    for (const href of linksOf(source(id))) {
      const [file = '', heading] = href.split('#');
      expect(existsSync(join(folder, file || `${id}.md`)), href).toBe(true);
      expect(placeOfLink(href, id), href).toBeDefined();
      if (heading !== undefined) expect(headings.get(file.replace(/\.md$/, '') || id), href).toContain(heading);
    }
  });
  it('has no HTML but comments', () => {
    const text = source(id).replace(/```[\s\S]*?```|`[^`\n]*`/g, '');
    expect(text.replace(/<!--.*?-->/g, '')).not.toMatch(/<\/?[a-z]/i);
  });
});
