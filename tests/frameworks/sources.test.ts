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

const folder = shippedFolder;
const indicators = indicatorsOf(loadFolder(folder).structure);
// The file is our own; the tests below check each of these fields.
const { elements } = parse(readFileSync(join(folder, 'sources.yaml'), 'utf8')) as { elements: readonly Element[] };
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
