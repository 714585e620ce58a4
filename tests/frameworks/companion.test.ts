import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { parse } from 'yaml';
import { noteIds } from '#tests/fixtures/founding-note.ts';
import { resources } from '#tests/helpers/open-test-core.ts';

interface Entry {
  readonly key: string;
  readonly id?: string;
  readonly name: string;
  readonly description: string;
  readonly value?: number;
  readonly number?: number;
  readonly direction?: string;
  readonly place?: string;
}

// The file is our own; the tests below check each of these fields.
const lists = parse(readFileSync(join(resources, 'frameworks/mainstay-1/companion-en.yaml'), 'utf8')) as Record<
  string,
  readonly Entry[]
>;
const list = (name: string) => lists[name] ?? [];

it('gives every entry of every list a key of its own, a name and a description', () => {
  for (const [name, entries] of Object.entries(lists)) {
    const keys = entries.map(({ key }) => key);
    expect(new Set(keys).size, name).toBe(keys.length);
    expect(
      entries.filter((entry) => !entry.name?.trim() || !entry.description?.trim()),
      name,
    ).toEqual([]);
    expect(
      keys.filter((key) => !/^[a-z0-9]+(-[a-z0-9]+)*$/.test(key)),
      name,
    ).toEqual([]);
  }
});

it('lists every obstacle and condition of the founding note, each obstacle with its place', () => {
  const wanted = (pattern: RegExp) => noteIds.filter((id) => pattern.test(id));
  expect(list('obstacles').map(({ id }) => id)).toEqual(wanted(/^X[ROW]\d+$/));
  expect(list('conditions').map(({ id }) => id)).toEqual(wanted(/^CC\d$/));
  const places = list('places').map(({ key }) => key);
  expect(places).toEqual(['residence', 'origin', 'own-ranks']);
  expect(list('obstacles').filter(({ place }) => !places.includes(place ?? ''))).toEqual([]);
});

it('asks the ten screening questions in their order, each with its direction', () => {
  expect(list('screeningQuestions').map(({ number }) => number)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
  const directions = list('screeningQuestions').map(({ direction }) => direction);
  expect(directions).toEqual([
    ...Array(3).fill('policy-to-migration'),
    'both',
    'policy-to-migration',
    ...Array(2).fill('migration-to-policy'),
    ...Array(3).fill('both'),
  ]);
});

it('describes the whole scale and all nodes of the matrix', () => {
  expect(list('matrixScale').map(({ value }) => value)).toEqual([3, 2, 1, 0, -1, -2, -3]);
  expect(list('matrixNodes').map(({ id }) => id)).toEqual(['LAB', 'TRA', 'EDU', 'HSP', 'ENV', 'MIG']);
});

it('has the twelve channels, seventeen groups, three kinds of actor and seven planning instruments', () => {
  expect(list('channels')).toHaveLength(12);
  expect(list('groups')).toHaveLength(17);
  expect(list('actorTypes').map(({ key }) => key)).toEqual(['government', 'civil-society', 'private-sector']);
  expect(list('planningInstruments')).toHaveLength(7);
});
