import './node-version.mjs';
import { existsSync, mkdirSync, readdirSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('../..', import.meta.url));
const dist = join(root, 'dist');
const stamp = join(dist, 'built');
const SOURCES = ['main', 'shared', 'renderer', 'resources/locales', 'resources/fonts', 'docs/guide', 'package.json'];

/** @param {string} path @returns {number} */
function newestIn(path) {
  const stats = statSync(path);
  if (!stats.isDirectory()) return stats.mtimeMs;
  return Math.max(stats.mtimeMs, ...readdirSync(path).map((name) => newestIn(join(path, name))));
}

/** Whether some source is newer than the last build that finished. */
export function isStale() {
  if (!existsSync(stamp)) return true;
  const builtAt = statSync(stamp).mtimeMs;
  return SOURCES.some((path) => newestIn(join(root, path)) > builtAt);
}

const CONFIGS = ['main/vite.config.ts', 'main/vite.preload.config.ts', 'renderer/vite.config.ts'];

/** Builds core, preload and screens into `dist`. */
export async function build() {
  const { build: viteBuild } = await import('vite');
  const startedAt = new Date();
  rmSync(dist, { recursive: true, force: true });
  mkdirSync(dist, { recursive: true });
  for (const config of CONFIGS) await viteBuild({ configFile: join(root, config) });
  writeFileSync(stamp, startedAt.toISOString());
  utimesSync(stamp, startedAt, startedAt);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await build();
