import { expect, it } from 'vitest';
import { moveTargets } from '#shared/framework/move-targets.ts';

const known = (key: string, version: number, basedOn: string | null = null, hash = `${key}-${version}`) => {
  const [, base = '', of = ''] = /^(.+)-(\d+)$/.exec(basedOn ?? '') ?? [];
  return { key, version, hash, basedOn: basedOn === null ? null : { key: base, version: Number(of) } };
};
const names = (pin: { key: string; version: number; hash: string }, all: ReturnType<typeof known>[]) =>
  moveTargets(pin, all).map(({ key, version }) => `${key}-${version}`);

const ALL = [
  known('mainstay', 2),
  known('mainstay', 1),
  known('own', 2),
  known('own', 1, 'mainstay-1'),
  known('other', 1),
];

it('offers newer versions, what is based on the framework, and what that is based on', () => {
  expect(names(known('mainstay', 1), ALL)).toEqual(['mainstay-2', 'own-1']);
  expect(names(known('mainstay', 2), ALL)).toEqual([]);
  expect(names(known('own', 1), ALL)).toEqual(['mainstay-1', 'own-2']);
});

it('offers the same name where its content is another', () => {
  expect(names({ ...known('mainstay', 2), hash: 'older' }, ALL)).toEqual(['mainstay-2']);
});

it('offers newer versions where the framework itself is not here', () => {
  expect(names(known('own', 0), ALL)).toEqual(['own-2', 'own-1']);
});
