import './node-version.mjs';
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { build, root } from './build.mjs';

// npm run package [-- --win | --mac | --linux | --dir …]: builds, then packs as electron-builder.yml says.
await build();
const packer = join(root, 'node_modules/electron-builder/cli.js');
const { status } = spawnSync(process.execPath, [packer, '--publish', 'never', ...process.argv.slice(2)], {
  cwd: root,
  stdio: 'inherit',
});
process.exitCode = status ?? 1;
