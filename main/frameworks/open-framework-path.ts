import { existsSync, statSync } from 'node:fs';
import { dirname } from 'node:path';
import { AppError } from '#shared/contract/refusal.ts';
import { type FrameworkFiles, filesOfFolder, looksLikeFrameworkFile } from './framework-files.ts';

/** The framework that a path means: a folder, or the folder of one of its YAML files. */
export function openFrameworkPath(path: string): FrameworkFiles {
  if (!existsSync(path)) throw new AppError('file-unreadable', { file: path });
  if (statSync(path).isDirectory()) return filesOfFolder(path);
  if (looksLikeFrameworkFile(path)) return filesOfFolder(dirname(path));
  throw new AppError('not-a-framework', { file: path });
}
