import { readdirSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

interface StaticFile {
  readonly type: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

/** Answers the file at an address such as "/assets/main.js"; undefined where there is none. */
export type StaticFiles = (pathname: string) => Promise<StaticFile | undefined>;

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.webp': 'image/webp',
  '.ttf': 'font/ttf',
  '.woff2': 'font/woff2',
};

/** The built screens, beside the built program. */
export const rendererFolder = (): string => fileURLToPath(new URL('./renderer', import.meta.url));

/** Serves the files that are in `folder` now. An address is only ever looked up in this list, so none can lead out of the folder. */
export function staticFilesIn(folder: string): StaticFiles {
  const files = new Map(filesBelow(folder, ''));
  return async (pathname) => {
    const file = files.get(pathname === '/' ? '/index.html' : pathname);
    if (file === undefined) return undefined;
    return { type: TYPES[extname(file)] ?? 'application/octet-stream', bytes: new Uint8Array(await readFile(file)) };
  };
}

function filesBelow(folder: string, address: string): [string, string][] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry): [string, string][] => {
    const file = join(folder, entry.name);
    const own = `${address}/${entry.name}`;
    if (entry.isDirectory()) return filesBelow(file, own);
    return entry.isFile() ? [[own, file]] : [];
  });
}
