import { cpSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { zipSync } from 'fflate';
import { filesOfFolder } from '#main/frameworks/framework-files.ts';
import { type LoadedFramework, loadFramework } from '#main/frameworks/load-framework.ts';
import { resources, temporaryFolder } from './open-test-core.ts';

/** Where the framework that comes with the program lies. */
export const shippedFolder = join(resources, 'frameworks', 'mainstay-1');

export const loadFolder = (folder: string): LoadedFramework => loadFramework(filesOfFolder(folder));

/** A copy of mainstay-1 whose files a test may change. */
export function frameworkCopy() {
  const folder = join(temporaryFolder(), 'mainstay-1');
  cpSync(shippedFolder, folder, { recursive: true });
  const read = (file: string) => readFileSync(join(folder, file), 'utf8');
  return {
    folder,
    read,
    write: (file: string, text: string | Uint8Array) => writeFileSync(join(folder, file), text),
    remove: (file: string) => rmSync(join(folder, file)),
    /** Makes it a framework of one's own. */
    own: (key = 'ombreda', version = 1) => {
      const text = read('structure.yaml')
        .replace(/^key: .*$/m, `key: ${key}`)
        .replace(/^version: .*$/m, `version: ${version}\nbasedOn: { key: mainstay, version: 1 }`);
      writeFileSync(join(folder, 'structure.yaml'), text);
    },
    /** Takes an indicator out of every file. */
    drop: (id: string) => dropIndicator({ read, folder }, id),
    /** Replaces a text that must be there; answers the line on which it stood. */
    change: (file: string, from: string, to: string): number => {
      const text = read(file);
      const at = text.indexOf(from);
      if (at < 0) throw new Error(`${file} does not hold: ${from}`);
      writeFileSync(join(folder, file), text.slice(0, at) + to + text.slice(at + from.length));
      return text.slice(0, at).split('\n').length;
    },
  };
}

function dropIndicator({ read, folder }: { read: (file: string) => string; folder: string }, id: string): void {
  const put = (file: string, text: string) => writeFileSync(join(folder, file), text);
  put('structure.yaml', read('structure.yaml').replace(new RegExp(`^ *- \\{ id: ${id},.*\\n`, 'm'), ''));
  put('sources.yaml', read('sources.yaml').replace(new RegExp(`, ${id}\\b|\\b${id}, |\\b${id}\\b`, 'g'), ''));
  const [top = '', ...rules] = read('suggestions.yaml').split(/^(?= {2}- id: )/m);
  put('suggestions.yaml', [top, ...rules.filter((rule) => !rule.includes(`indicator: ${id},`))].join(''));
  const lines = read('en.yaml').split('\n');
  const from = lines.indexOf(`  ${id}:`);
  const end = lines.findIndex((line, index) => index > from && /^ {0,2}\S/.test(line));
  put('en.yaml', [...lines.slice(0, from), ...lines.slice(end)].join('\n'));
}

/** The files of a folder as one zip, in a folder of the given name. */
export const zipOf = (folder: string, inside = 'framework'): Uint8Array =>
  zipSync(
    Object.fromEntries(readdirSync(folder).map((name) => [`${inside}/${name}`, readFileSync(join(folder, name))])),
  );
