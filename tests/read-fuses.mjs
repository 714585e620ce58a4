import { existsSync, readFileSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';

// node tests/read-fuses.mjs PROGRAM: reads the fuses back from a built program and fails where one is not as electron-builder.yml sets it.

/** Marks the place of the fuses in every Electron binary. */
export const SENTINEL = 'dL7pKGdnNz796PbbjQWNKmHXBZaB9tsX';
/** In the order of Electron's fuse wire, version 1. */
export const FUSES = {
  runAsNode: false,
  enableCookieEncryption: true,
  enableNodeOptionsEnvironmentVariable: false,
  enableNodeCliInspectArguments: false,
  enableEmbeddedAsarIntegrityValidation: true,
  onlyLoadAppFromAsar: true,
  loadBrowserProcessSpecificV8Snapshot: false,
  grantFileProtocolExtraPrivileges: false,
};
const ON = 0x31;

/** On macOS the fuses lie in the framework, not in the small program that starts it. @param {string} program */
function binaryOf(program) {
  if (!statSync(program).isDirectory()) return program;
  const framework = join(program, 'Contents/Frameworks/Electron Framework.framework/Electron Framework');
  return existsSync(framework) ? framework : join(program, 'Contents/MacOS', basename(program, '.app'));
}

/** The fuses as they are in a built program. @param {string} program @returns {Record<string, boolean>} */
export function readFuses(program) {
  const bytes = readFileSync(binaryOf(program));
  const at = bytes.indexOf(SENTINEL);
  if (at < 0) throw new Error(`No fuses in ${program}`);
  const wire = at + SENTINEL.length;
  if (bytes[wire] !== 1) throw new Error(`A fuse wire of version ${bytes[wire]}, not 1`);
  return Object.fromEntries(Object.keys(FUSES).map((name, index) => [name, bytes[wire + 2 + index] === ON]));
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const found = readFuses(process.argv[2] ?? '');
  const wrong = Object.entries(FUSES).filter(([name, isOn]) => found[name] !== isOn);
  process.stdout.write(`${JSON.stringify(found, null, 2)}\n`);
  for (const [name, isOn] of wrong) process.stderr.write(`${name} is ${found[name]}, not ${isOn}\n`);
  process.exitCode = wrong.length > 0 ? 1 : 0;
}
