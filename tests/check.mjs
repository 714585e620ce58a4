import '../main/launch/node-version.mjs';
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../main/launch/build.mjs';

// npm run check: types, lint and format, unused code. Seconds; before each commit.
const STEPS = [
  ...['shared', 'main', 'renderer', 'tests'].map((project) => ({
    name: `types of ${project}`,
    tool: 'typescript',
    bin: 'tsc',
    words: ['-p', join(root, project)],
  })),
  {
    name: 'lint and format',
    tool: '@biomejs/biome',
    bin: 'biome',
    words: ['check', '--error-on-warnings', '--max-diagnostics=50', '.'],
  },
  { name: 'unused code', tool: 'knip', bin: 'knip', words: [] },
];

let isSound = true;
for (const { name, tool, bin, words } of STEPS) {
  const folder = join(root, 'node_modules', tool);
  const { bin: bins } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const file = typeof bins === 'string' ? bins : bins[bin];
  const { status } = spawnSync(process.execPath, [join(folder, file), ...words], { cwd: root, stdio: 'inherit' });
  process.stdout.write(`${status === 0 ? '✓' : '✗'} ${name}\n`);
  if (status !== 0) isSound = false;
}
process.exitCode = isSound ? 0 : 1;
