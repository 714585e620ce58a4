import '../main/launch/node-version.mjs';
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { build, isStale, root } from '../main/launch/build.mjs';
import { equip } from './equip.mjs';

// npm test: everything, in one process tree, ending with the line "N passed, N failed".
const report = join(root, 'out/test-results.json');
mkdirSync(join(root, 'out'), { recursive: true });
rmSync(report, { force: true });

const missing = equip();
const types = ['shared', 'main', 'renderer', 'tests'].map((project) => {
  const { status } = runTool('typescript', 'tsc', ['-p', join(root, project)]);
  process.stdout.write(`${status === 0 ? '✓' : '✗'} types of ${project}\n`);
  return status === 0;
});
if (isStale()) await build();
const vitest = runTool('vitest', 'vitest', [
  'run',
  '--reporter=default',
  '--reporter=json',
  `--outputFile.json=${report}`,
  ...process.argv.slice(2),
]);

const { passed, failed, skipped, broken } = read(report);
const typeFaults = types.filter((isSound) => !isSound).length;
for (const part of missing) process.stdout.write(`SKIPPED: ${part}\n`);
for (const name of skipped) process.stdout.write(`SKIPPED: ${name}\n`);
for (const name of broken) process.stdout.write(`BROKEN: ${name}\n`);
const allFailed = failed + broken.length + typeFaults;
process.exitCode = allFailed > 0 || vitest.status !== 0 ? 1 : 0;
// Vitest can fail without a failed test, for example by an error that nobody caught: that counts too.
const uncounted = process.exitCode === 1 && allFailed === 0 ? 1 : 0;
process.stdout.write(`${passed + types.length - typeFaults} passed, ${allFailed + uncounted} failed\n`);

/** Runs a tool of node_modules on this very Node. @param {string} name @param {string} bin @param {string[]} words */
function runTool(name, bin, words) {
  const packageFolder = join(root, 'node_modules', name);
  const { bin: bins } = JSON.parse(readFileSync(join(packageFolder, 'package.json'), 'utf8'));
  const file = typeof bins === 'string' ? bins : bins[bin];
  return spawnSync(process.execPath, [join(packageFolder, file), ...words], {
    cwd: root,
    stdio: 'inherit',
    // Building in this process leaves it at "production", in which React has no test functions.
    env: { ...process.env, NODE_ENV: 'test' },
  });
}

/** What Vitest's JSON says: counts, the names of skipped tests, and files that could not run at all. @param {string} file */
function read(file) {
  try {
    const { testResults } = JSON.parse(readFileSync(file, 'utf8'));
    /** @type {{ status: string, fullName: string }[]} */
    const tests = testResults.flatMap((/** @type {{ assertionResults: object[] }} */ each) => each.assertionResults);
    const named = (/** @type {string} */ status) => tests.filter((test) => test.status === status);
    return {
      passed: named('passed').length,
      failed: named('failed').length,
      skipped: [...named('skipped'), ...named('pending'), ...named('todo')].map(({ fullName }) => fullName),
      broken: testResults
        .filter(
          (/** @type {{ status: string, assertionResults: object[] }} */ each) =>
            each.status === 'failed' && each.assertionResults.length === 0,
        )
        .map((/** @type {{ name: string }} */ each) => each.name),
    };
  } catch (error) {
    return { passed: 0, failed: 0, skipped: [], broken: [`no results: ${String(error)}`] };
  }
}
