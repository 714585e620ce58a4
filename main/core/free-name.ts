import { existsSync } from 'node:fs';
import { extname } from 'node:path';

/** The path itself, or the first like "annex (2).docx" where nothing stands yet. */
export function freeName(path: string): string {
  if (!existsSync(path)) return path;
  const ending = extname(path);
  const [, stem = '', count = '1'] =
    /^(.*?)(?: \((\d{1,2})\))?$/s.exec(path.slice(0, path.length - ending.length)) ?? [];
  return freeName(`${stem} (${Number(count) + 1})${ending}`);
}
