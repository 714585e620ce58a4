import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** A framework's files by name, wherever they came from: a folder, a zip or the library. */
export type FrameworkFiles = ReadonlyMap<string, Uint8Array>;

export const STRUCTURE_FILE = 'structure.yaml';
export const SOURCES_FILE = 'sources.yaml';
export const COMPANION_FILE = 'companion.yaml';
/** May be missing: a framework can do without suggestions. */
export const SUGGESTIONS_FILE = 'suggestions.yaml';

const WORDS_FILE = /^([a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*)\.yaml$/;

/** Longest file that is read, in bytes; the words of mainstay-1 have about 0.5 MB. */
export const LONGEST_FILE = 4_000_000;

/** The language whose words a file holds, or undefined where it holds none. */
export const languageOf = (fileName: string): string | undefined => WORDS_FILE.exec(fileName)?.[1];

export const isFrameworkFile = (name: string): boolean =>
  [STRUCTURE_FILE, SOURCES_FILE, COMPANION_FILE, SUGGESTIONS_FILE].includes(name) || WORDS_FILE.test(name);

/** What looks like a part of a framework, rightly named or not; a read-me beside it is nobody's business. */
export const looksLikeFrameworkFile = (name: string): boolean => /\.ya?ml$/i.test(name) && !name.startsWith('.');

/** The YAML files that lie in a folder. One that is too large comes as its first bytes, enough to be refused for its length. */
export function filesOfFolder(folder: string): FrameworkFiles {
  const names = readdirSync(folder, { withFileTypes: true })
    .filter((entry) => !entry.isDirectory() && looksLikeFrameworkFile(entry.name))
    .map(({ name }) => name)
    .sort();
  return new Map(names.map((name) => [name, readAtMost(join(folder, name))]));
}

const readAtMost = (file: string): Uint8Array =>
  statSync(file).size > LONGEST_FILE ? new Uint8Array(LONGEST_FILE + 1) : readFileSync(file);
