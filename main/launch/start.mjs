import './node-version.mjs';
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { build, isStale, root } from './build.mjs';

const FETCH_MS = 10_000;
const electronFolder = join(root, 'node_modules/electron');

/** Electron's own program, as its package notes it once it has been fetched. */
function desktopRuntime() {
  const note = join(electronFolder, 'path.txt');
  const program = existsSync(note) ? join(electronFolder, 'dist', readFileSync(note, 'utf8').trim()) : '';
  return program !== '' && existsSync(program) ? program : undefined;
}

function fetchedRuntime() {
  const script = join(electronFolder, 'install.js');
  if (existsSync(script)) spawnSync(process.execPath, [script], { stdio: 'ignore', timeout: FETCH_MS });
  return desktopRuntime();
}

/** Whether a window can open: somebody sits at a screen, and Chromium's sandbox, which refuses the superuser on Linux, can work. */
const hasScreen = () =>
  process.platform !== 'linux' ||
  (Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY) && process.getuid?.() !== 0);

/** @param {'noRuntime' | 'noScreen'} key */
async function serveInstead(key) {
  const { desktop } = JSON.parse(readFileSync(join(root, 'resources/locales/en.json'), 'utf8'));
  process.stderr.write(`${desktop[key]}\n`);
  await import(new URL('../../dist/loopback.js', import.meta.url).href);
}

if (isStale()) await build();
if (!hasScreen()) await serveInstead('noScreen');
else {
  const runtime = desktopRuntime() ?? fetchedRuntime();
  if (runtime) spawn(runtime, [root], { stdio: 'inherit' }).on('exit', (code) => (process.exitCode = code ?? 1));
  else await serveInstead('noRuntime');
}
