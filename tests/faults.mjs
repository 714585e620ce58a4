import '../main/launch/node-version.mjs';
import { spawnSync } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../main/launch/build.mjs';

// npm run faults: the fault suite in its long form (hundreds of kills), ending with a table; lost must be 0.
const rows = join(root, 'out/faults.jsonl');
rmSync(rows, { force: true });
const vitest = join(root, 'node_modules/vitest/vitest.mjs');
const { status } = spawnSync(process.execPath, [vitest, 'run', '--project', 'faults', ...process.argv.slice(2)], {
  cwd: root,
  stdio: 'inherit',
  env: { ...process.env, NODE_ENV: 'test', MAINSTAY_FAULTS: 'long' },
});
/** @type {{ fault: string, tried: number, survived: number, lost: number }[]} */
const found = readFileSync(rows, 'utf8')
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line));
process.stdout.write('\nfault | tried | survived | lost\n--- | --- | --- | ---\n');
for (const { fault, tried, survived, lost } of found)
  process.stdout.write(`${fault} | ${tried} | ${survived} | ${lost}\n`);
process.exitCode = status === 0 && found.every(({ lost }) => lost === 0) ? 0 : 1;
