import '../main/launch/node-version.mjs';
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, rmSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { build, isStale, root } from '../main/launch/build.mjs';

// npm run bench: every line of the table of budgets as a ratio, in one run. `-- --only save` measures one line, `--quick` fewer times.
if (isStale()) await build();
const out = join(root, 'out/bench');
mkdirSync(out, { recursive: true });
await bundle('tests/bench/vite.config.ts');
// The program as it was built, with the empty pages that its own are held against.
rmSync(join(out, 'program'), { recursive: true, force: true });
cpSync(join(root, 'dist'), join(out, 'program'), { recursive: true });
if (!existsSync(join(out, 'resources'))) symlinkSync(join(root, 'resources'), join(out, 'resources'), 'junction');
await bundle('tests/bench/pages/vite.config.ts');
const { status } = spawnSync(process.execPath, ['--expose-gc', join(out, 'bench.js'), ...process.argv.slice(2)], {
  cwd: root,
  stdio: 'inherit',
});
process.exitCode = status ?? 1;

/** @param {string} config */
async function bundle(config) {
  const { build: viteBuild } = await import('vite');
  await viteBuild({ configFile: join(root, config) });
}
