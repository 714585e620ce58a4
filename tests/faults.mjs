import '../main/launch/node-version.mjs';
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { root } from '../main/launch/build.mjs';

// npm run faults [-- --only saving,disk]: the fault suite in its long form, part by part, ending with a table; lost must be 0.

/** The parts in the order in which they run: quick ones first. */
const PARTS = {
  messages: ['mutated-messages'],
  packages: ['hostile-packages', 'many-packages', 'mutated-packages'],
  spreadsheets: ['harmful-spreadsheets'],
  library: ['library-file', 'recovery'],
  disk: ['disk-full'],
  migrating: ['kills', '-t', 'brings a library'],
  'backing-up': ['kills', '-t', 'while it backs up'],
  reporting: ['kills', '-t', 'makes a report'],
  saving: ['kills', '-t', 'acknowledged an answer'],
};

const rows = join(root, 'out/faults.jsonl');
const report = join(root, 'out/faults-tests.json');
const vitest = join(root, 'node_modules/vitest/vitest.mjs');

const { values } = parseArgs({ options: { only: { type: 'string' } } });
const asked = values.only?.split(',') ?? Object.keys(PARTS);
const unknown = asked.filter((name) => !Object.hasOwn(PARTS, name));
if (unknown.length > 0) {
  process.stderr.write(`There is no part ${unknown.join(', ')}. The parts are: ${Object.keys(PARTS).join(', ')}.\n`);
  process.exit(2);
}

const done = Object.entries(PARTS)
  .filter(([name]) => asked.includes(name))
  .map(([name, [...words]]) => run(name, words));
process.stdout.write('\npart | fault | tried | survived | lost | time\n--- | --- | --- | --- | --- | ---\n');
for (const { name, found, minutes } of done) {
  for (const { fault, tried, survived, lost } of found)
    process.stdout.write(`${name} | ${fault} | ${tried} | ${survived} | ${lost} | ${minutes} min\n`);
}
process.exitCode = done.every(({ isSound }) => isSound) ? 0 : 1;

/** @typedef {{ fault: string, tried: number, survived: number, lost: number }} Row */

/** Runs one part; what notes no rows of its own counts as its tests. @param {string} name @param {string[]} words */
function run(name, words) {
  for (const file of [rows, report]) rmSync(file, { force: true });
  const startedMs = performance.now();
  const { status } = spawnSync(
    process.execPath,
    [
      vitest,
      'run',
      '--project',
      'faults',
      '--reporter=default',
      '--reporter=json',
      `--outputFile.json=${report}`,
    ].concat(words),
    { cwd: root, stdio: 'inherit', env: { ...process.env, NODE_ENV: 'test', MAINSTAY_FAULTS: 'long' } },
  );
  const minutes = ((performance.now() - startedMs) / 60_000).toFixed(1);
  const { numPassedTests: passed = 0, numFailedTests: failed = 0 } = read(report)[0] ?? {};
  /** @type {Row[]} */
  const noted = read(rows);
  const tests = { fault: `${name}: tests of one case each`, tried: passed + failed, survived: passed, lost: 0 };
  const found = noted.length > 0 ? noted : [tests];
  return { name, found, minutes, isSound: status === 0 && passed > 0 && found.every(({ lost }) => lost === 0) };
}

/** One JSON value a line; none where the part ended before it wrote any. @param {string} file */
function read(file) {
  if (!existsSync(file)) return [];
  const lines = readFileSync(file, 'utf8').trim().split('\n');
  return lines.map((line) => JSON.parse(line));
}
