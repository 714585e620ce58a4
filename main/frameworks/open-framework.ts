import { readFileSync, statSync } from 'node:fs';
import { basename, dirname, posix } from 'node:path';
import { openZip } from '#main/exchange/read-zip.ts';
import { ZIP_LIMITS } from '#main/exchange/zip-limits.ts';
import { AppError } from '#shared/contract/refusal.ts';
import { type FrameworkFiles, filesOfFolder, looksLikeFrameworkFile, STRUCTURE_FILE } from './framework-files.ts';

/** The files of a framework that somebody chose: its folder, one of its YAML files where it lies, or a zip of the folder. */
export function openFramework({ fileName, path }: { fileName: string; path: string }): FrameworkFiles {
  if (statSync(path).isDirectory()) return filesOfFolder(path);
  if (looksLikeFrameworkFile(fileName)) {
    // A file that was sent comes without its neighbours and under a name of our own.
    if (basename(path) !== fileName) throw new AppError('framework-one-file', { file: fileName });
    return filesOfFolder(dirname(path));
  }
  if (/\.zip$/i.test(fileName)) return filesOfZip(readFileSync(path), fileName);
  throw new AppError('not-a-framework', { file: fileName });
}

/** The YAML files of the one folder in a zip that is a framework's; what lies beside or below is passed over. */
function filesOfZip(bytes: Uint8Array, file: string): FrameworkFiles {
  const entries = openZip({ bytes, file, limits: ZIP_LIMITS.framework }).filter(({ name }) =>
    looksLikeFrameworkFile(posix.basename(name)),
  );
  const folders = new Set(entries.map(({ name }) => posix.dirname(name)));
  const ofStructure = [...folders].filter((folder) =>
    entries.some(({ name }) => name === posix.join(folder, STRUCTURE_FILE)),
  );
  const [folder, another] = ofStructure.length > 0 ? ofStructure : [...folders];
  if (folder === undefined || another !== undefined) throw new AppError('not-a-framework', { file });
  return new Map(
    entries
      .filter(({ name }) => posix.dirname(name) === folder)
      .map((entry) => [posix.basename(entry.name), entry.read()] as const),
  );
}
