import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { indicatorsOf } from '#shared/framework/find-indicator.ts';
import { foundingNote, noteIds } from '#tests/fixtures/founding-note.ts';
import { loadFolder, shippedFolder } from '#tests/helpers/framework-copy.ts';

interface Element {
  readonly id: string;
  readonly lines: string;
  readonly code?: string;
  readonly carriedBy: readonly string[];
  readonly sheets?: readonly string[];
}

interface Source {
  readonly id: string;
  readonly title: string;
  readonly publisher: string;
  readonly link: string;
  readonly supports?: readonly string[];
}

const folder = shippedFolder;
const indicators = indicatorsOf(loadFolder(folder).structure);
// The file is our own; the tests below check each of these fields.
const { elements, sources } = parse(readFileSync(join(folder, 'sources.yaml'), 'utf8')) as {
  elements: readonly Element[];
  sources: readonly Source[];
};
const elementOf = (id: string) => elements.find((element) => element.id === id);

/** What carries PA1 carries one of its letters, or PA1 itself. */
const carriersOf = (id: string) =>
  indicators
    .filter(({ note }) => note.some((tag) => tag === id || tag.replace(/[a-e]$/, '') === id))
    .map((indicator) => indicator.id as string);

/** The lines of the founding note that "98–99, 103" means. */
const linesOf = (lines: string) =>
  lines.split(', ').flatMap((span) => {
    const [first = 0, last = first] = span.split('–').map(Number);
    return Array.from({ length: last - first + 1 }, (_, index) => first + index);
  });

it('names every element of framework B once, and nothing else', () => {
  expect(elements.map(({ id }) => id).sort()).toEqual([...noteIds].sort());
});

describe.each(foundingNote.map((row) => [row.ids.join(', '), row] as const))('%s', (_name, row) => {
  const own = [...row.ids, ...row.ids.flatMap((id) => row.parts.map((part) => `${id}${part}`))];

  it('stands where framework B says', () => {
    const [single] = row.ids;
    if (row.ids.length === 1 && single) expect(elementOf(single)?.lines).toBe(row.lines);
    const allowed = linesOf(row.lines);
    expect(own.filter((id) => !linesOf(elementOf(id)?.lines ?? '0').every((line) => allowed.includes(line)))).toEqual(
      [],
    );
    if (single && row.code) expect(elementOf(single)?.code).toBe(row.code);
  });

  it('is carried by an indicator, or by the sheet that is named', () => {
    for (const id of own) {
      if (id === 'O8' || id === 'O9') expect(elementOf(id)?.sheets?.length, id).toBe(1);
      else expect(carriersOf(id).length, id).toBeGreaterThan(0);
    }
  });

  it('is carried by the indicators that framework B names, and by as many more as it says', () => {
    const carriers = new Set(row.ids.flatMap(carriersOf));
    expect(row.carriedBy.filter((id) => !carriers.has(id))).toEqual([]);
    expect(carriers.size).toBe(row.carriedBy.length + row.more);
  });
});

it('agrees with the structure: whatever it names carries the element', () => {
  expect(
    elements.flatMap(({ id, carriedBy }) =>
      carriedBy.filter((indicator) => !carriersOf(id).includes(indicator)).map((indicator) => `${id} ${indicator}`),
    ),
  ).toEqual([]);
});

it('agrees with the structure: whatever carries the element is named', () => {
  expect(
    elements.flatMap(({ id, carriedBy }) =>
      carriersOf(id)
        .filter((indicator) => !carriedBy.includes(indicator))
        .map((indicator) => `${id} ${indicator}`),
    ),
  ).toEqual([]);
});

it('knows every element that an indicator names', () => {
  expect(
    indicators.flatMap(({ id, note }) => note.filter((tag) => !noteIds.includes(tag)).map((tag) => `${id} ${tag}`)),
  ).toEqual([]);
});

describe('every source', () => {
  it('stands once, with title, publisher and link; the founding note alone has no address', () => {
    expect(new Set(sources.map(({ id }) => id)).size).toBe(sources.length);
    expect(new Set(sources.map(({ title, publisher }) => `${title}, ${publisher}`)).size).toBe(sources.length);
    expect(sources.filter(({ link }) => !/^https?:\/\/\S+\.\S+$/.test(link)).map(({ id }) => id)).toEqual(['FN']);
  });

  it('is used: by an indicator, by a tool, by the short titles of goals and objectives, or by a companion list', () => {
    const lists = parse(readFileSync(join(folder, 'companion.yaml'), 'utf8')) as Readonly<Record<string, unknown>>;
    const parts = ['sdg', 'gcm', ...Object.keys(lists)];
    const named = new Set([
      ...indicators.flatMap((indicator) => indicator.sources),
      ...(lists.tools as readonly { readonly source: string }[]).map(({ source }) => source),
    ]);
    expect(
      sources.filter(({ id, supports = [] }) => !named.has(id) && !supports.some((part) => parts.includes(part))),
    ).toEqual([]);
    expect(sources.flatMap(({ supports = [] }) => supports).filter((part) => !parts.includes(part))).toEqual([]);
  });
});

it('rests the titles of goals and objectives on the resolutions that set them', () => {
  const supporting = (part: string) =>
    sources.filter(({ supports }) => supports?.includes(part)).map(({ title }) => title);
  expect(supporting('sdg').join(' ')).toMatch(/A\/RES\/70\/1.*A\/RES\/71\/313/s);
  expect(supporting('gcm').join(' ')).toContain('A/RES/73/195');
});
