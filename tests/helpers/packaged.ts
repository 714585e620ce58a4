import { chmodSync, closeSync, mkdirSync, openSync, readdirSync, readSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { SENTINEL } from '../read-fuses.mjs';

type AsarEntry = { files?: Record<string, AsarEntry>; unpacked?: boolean };

/** The files of an asar archive, each with whether it lies beside the archive instead. */
export function filesOfAsar(archive: string): Map<string, boolean> {
  const handle = openSync(archive, 'r');
  const sizes = Buffer.alloc(16);
  readSync(handle, sizes, 0, 16, 0);
  const header = Buffer.alloc(sizes.readUInt32LE(12));
  readSync(handle, header, 0, header.length, 16);
  closeSync(handle);
  const found = new Map<string, boolean>();
  const walk = (entry: AsarEntry, path: string) => {
    for (const [name, part] of Object.entries(entry.files ?? {})) {
      if (part.files) walk(part, `${path}${name}/`);
      else found.set(`${path}${name}`, part.unpacked === true);
    }
  };
  walk(JSON.parse(header.toString('utf8')) as AsarEntry, '');
  return found;
}

/** An archive without files. */
function emptyAsar(): Buffer {
  const json = Buffer.from('{"files":{}}');
  const padded = Math.ceil(json.length / 4) * 4;
  const header = Buffer.alloc(16 + padded);
  header.writeUInt32LE(4, 0);
  header.writeUInt32LE(padded + 8, 4);
  header.writeUInt32LE(padded + 4, 8);
  header.writeUInt32LE(json.length, 12);
  json.copy(header, 16);
  return header;
}

/** A folder shaped like Electron's runtime for Linux, whose program holds nothing but the place of the fuses, all as they come. */
export function stubRuntime(folder: string): string {
  mkdirSync(join(folder, 'resources'), { recursive: true });
  const wire = Buffer.concat([Buffer.from(SENTINEL), Buffer.from([1, 8]), Buffer.from('10111001'), Buffer.alloc(64)]);
  writeFileSync(join(folder, 'electron'), wire);
  for (const name of ['chrome-sandbox', 'chrome_crashpad_handler', 'LICENSE', 'version', 'LICENSES.chromium.html'])
    writeFileSync(join(folder, name), name === 'version' ? '45.4.1' : '');
  writeFileSync(join(folder, 'resources/default_app.asar'), emptyAsar());
  for (const name of readdirSync(folder)) chmodSync(join(folder, name), 0o755);
  return folder;
}
