import { readdirSync, readFileSync } from 'node:fs';
import { basename, join, posix, relative } from 'node:path';
import { describe, expect, it } from 'vitest';
import { root } from '#tests/helpers/open-test-core.ts';

const files = ['shared', 'main', 'renderer', 'tests'].flatMap((folder) =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.(tsx?|mjs)$/.test(name))
    .map((name) => `${folder}/${name.replaceAll('\\', '/')}`),
);
const source = (file: string) => readFileSync(join(root, file), 'utf8');
const isProduct = (file: string) => !file.startsWith('tests/');
/** What a file imports: by name, for its effect alone, or when it runs. A relative path is given from the root. */
const importsOf = (file: string) =>
  [
    ...source(file).matchAll(/^(?:import|export)(?<type> type)? [^;]*?from '(?<from>[^']+)';/gms),
    ...source(file).matchAll(/^import '(?<from>[^']+)'/gm),
    ...source(file).matchAll(/\bimport\(\s*'(?<from>[^']+)'/g),
  ].map(({ groups = {} }) => {
    const from = groups.from ?? '';
    return {
      from: from.startsWith('.') ? posix.join(posix.dirname(file), from) : from,
      isType: groups.type !== undefined,
    };
  });
const offenders = (isWrong: (file: string) => boolean, among: (file: string) => boolean = () => true) =>
  files.filter(among).filter(isWrong);
const valueImports = (file: string, pattern: RegExp) =>
  importsOf(file).some(({ from, isType }) => !isType && pattern.test(from));

describe('the import law', () => {
  it('lets shared import itself and zod, charts also react', () => {
    const allowed = (file: string, from: string) =>
      from.startsWith('shared/') || from === 'zod' || (file.startsWith('shared/charts/') && from.startsWith('react'));
    expect(
      offenders(
        (file) => importsOf(file).some(({ from }) => !allowed(file, from)),
        (file) => file.startsWith('shared/'),
      ),
    ).toEqual([]);
  });
  it('keeps main and renderer apart', () => {
    const reaches = (from: string, other: string) => from.startsWith(`#${other}/`) || from.startsWith(`${other}/`);
    expect(
      offenders(
        (file) => importsOf(file).some(({ from }) => reaches(from, 'renderer')),
        (file) => file.startsWith('main/'),
      ),
    ).toEqual([]);
    expect(
      offenders(
        (file) => importsOf(file).some(({ from }) => reaches(from, 'main')),
        (file) => file.startsWith('renderer/'),
      ),
    ).toEqual([]);
  });
  it('keeps electron, better-sqlite3, docx and hucre in their places', () => {
    const only = (pattern: RegExp, place: RegExp) =>
      offenders((file) => valueImports(file, pattern) && !place.test(file), isProduct);
    expect(only(/^electron$/, /^main\/(electron\.ts|preload\.ts|desktop\/)/)).toEqual([]);
    expect(only(/^better-sqlite3$/, /^main\/(database\/|core\/core\.ts)/)).toEqual([]);
    expect(only(/^docx/, /^main\/reports\/word(-writer\.ts$|\/)/)).toEqual([]);
    expect(only(/^hucre/, /^main\/reports\/excel\//)).toEqual([]);
  });
  it('lets only the bridge fetch or know the preload object', () => {
    const speaks = (file: string) => /\bfetch\(|window\.mainstay/.test(source(file));
    expect(offenders(speaks, (file) => file.startsWith('renderer/') && !file.startsWith('renderer/bridge/'))).toEqual(
      [],
    );
  });
});

it('says in ARCHITECTURE.md what each folder is for', () => {
  const page = source('ARCHITECTURE.md');
  const folders = ['shared', 'main', 'renderer', 'tests', 'resources', 'docs'].flatMap((folder) =>
    readdirSync(join(root, folder), { withFileTypes: true }).filter((entry) => entry.isDirectory()),
  );
  expect(folders.map(({ name }) => name).filter((name) => !new RegExp(`\\b${name}\\b`).test(page))).toEqual([]);
});

describe('the size and the names', () => {
  it('keeps every source file at 300 lines or fewer', () => {
    expect(offenders((file) => source(file).split('\n').length > 301, isProduct)).toEqual([]);
  });
  it('names files in kebab-case', () => {
    expect(offenders((file) => !/^[a-z0-9]+(-[a-z0-9]+)*(\.[a-z]+)+$/.test(basename(file)))).toEqual([]);
  });
  it('has no default exports but the tools’ configurations', () => {
    expect(offenders((file) => /^export default/m.test(source(file)) && !/\.config\.ts$/.test(file))).toEqual([]);
  });
  it('leaves nothing to a later day and hides nothing', () => {
    const self = relative(root, import.meta.filename);
    const marks =
      /\b(it|test|describe)\.(only|todo|skip)\(|\bTODO\b|\bFIXME\b|\bas any\b|: any\b|@ts-ignore|@ts-expect-error/;
    expect(offenders((file) => file !== self && marks.test(source(file)))).toEqual([]);
  });
  it('reads nothing outside the repository', () => {
    const self = relative(root, import.meta.filename);
    expect(offenders((file) => file !== self && /\.\.\/shared\/(design|domain)|\/work\//.test(source(file)))).toEqual(
      [],
    );
  });
});
