import './node-version.mjs';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { root } from './build.mjs';

// node main/launch/licences.mjs: writes resources/licences.json, the licence of every part that is shipped. A test says when it is old.

/** Libraries that Vite bundles; the others of the program stay in node_modules. */
const BUNDLED = [
  'react',
  'react-dom',
  'react-aria-components',
  '@tanstack/react-query',
  'react-router',
  'i18next',
  'react-i18next',
  'zod',
  'yaml',
  'fflate',
  'marked',
];
const FILE = join(root, 'resources/licences.json');

/** @param {string} folder */
const manifestOf = (folder) => JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));

/** Where Node finds a package from another one's folder. @param {string} name @param {string} from @returns {string | undefined} */
function folderOf(name, from) {
  for (let at = from; at.length >= root.length - 1; at = join(at, '..')) {
    const folder = join(at, 'node_modules', name);
    if (existsSync(join(folder, 'package.json'))) return folder;
  }
  return undefined;
}

/** @param {string} folder */
function licenceText(folder) {
  const name = readdirSync(folder).find((file) => /^(licen[cs]e|copying)(\.|-|$)/i.test(file));
  return name ? readFileSync(join(folder, name), 'utf8').replaceAll('\r\n', '\n').trim() : '';
}

/** Every shipped part with its licence, by name; equal texts are kept once. */
export function licencesOfParts() {
  const own = manifestOf(root);
  /** @type {Map<string, { name: string, version: string, licence: string, text: string }>} */
  const parts = new Map();
  /** @param {string} name @param {string} from */
  const add = (name, from) => {
    const folder = folderOf(name, from);
    if (!folder) return;
    const { version, license = '', dependencies = {} } = manifestOf(folder);
    const key = `${name} ${version}`;
    // Types are read by the compiler alone.
    if (parts.has(key) || name.startsWith('@types/')) return;
    parts.set(key, { name, version, licence: String(license.type ?? license), text: licenceText(folder) });
    for (const needed of Object.keys(dependencies)) add(needed, folder);
  };
  for (const name of [...Object.keys(own.dependencies), ...BUNDLED, 'electron'])
    if (name !== 'electron') add(name, root);
  const electron = manifestOf(join(root, 'node_modules/electron'));
  parts.set('electron', {
    name: 'electron',
    version: electron.version,
    licence: electron.license,
    text: licenceText(join(root, 'node_modules/electron')),
  });
  const fonts = join(root, 'resources/fonts');
  for (const file of readdirSync(fonts).filter((name) => /licen[cs]e|OFL/i.test(name)))
    parts.set(file, {
      name: `fonts: ${file}`,
      version: '',
      licence: 'OFL-1.1',
      text: readFileSync(join(fonts, file), 'utf8').trim(),
    });
  const sorted = [...parts.values()].sort((a, b) => (a.name < b.name ? -1 : 1));
  const texts = [...new Set(sorted.map(({ text }) => text))];
  return {
    parts: sorted.map(({ text, ...part }) => ({ ...part, text: texts.indexOf(text) })),
    texts,
  };
}

if (process.argv[1] === fileURLToPath(import.meta.url))
  writeFileSync(FILE, `${JSON.stringify(licencesOfParts(), null, 1)}\n`);
