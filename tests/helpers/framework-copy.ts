import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { resources, temporaryFolder } from './open-test-core.ts';

/** A copy of mainstay-1 whose files a test may change. */
export function frameworkCopy() {
  const folder = join(temporaryFolder(), 'mainstay-1');
  cpSync(join(resources, 'frameworks', 'mainstay-1'), folder, { recursive: true });
  const read = (file: string) => readFileSync(join(folder, file), 'utf8');
  return {
    folder,
    read,
    write: (file: string, text: string) => writeFileSync(join(folder, file), text),
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
