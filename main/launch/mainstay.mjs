import './node-version.mjs';
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { build, isStale, root } from './build.mjs';

// The command line is called hundreds of times: build only when a source is newer, and never let the build speak on stdout.
if (isStale()) await build();
const { status } = spawnSync(process.execPath, [join(root, 'dist/cli.js'), ...process.argv.slice(2)], {
  stdio: 'inherit',
});
process.exitCode = status ?? 1;
