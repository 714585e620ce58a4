import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
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
