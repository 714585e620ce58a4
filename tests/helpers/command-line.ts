import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { expect } from 'vitest';
import { root, temporaryFolder } from './open-test-core.ts';

/** The command line as scripts call it, on a library of its own. */
export function commandLine(data = join(temporaryFolder(), 'library')) {
  const run = (...words: string[]) => {
    const { status, stdout, stderr } = spawnSync(
      process.execPath,
      [join(root, 'dist/cli.js'), ...words, '--data', data],
      { encoding: 'utf8' },
    );
    return { status, stdout, stderr };
  };
  const json = (...words: string[]) => {
    const { status, stdout, stderr } = run(...words, '--json');
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    return JSON.parse(stdout);
  };
  return { data, run, json };
}

/** The same, with the worked example in its library. */
export const withSample = () => {
  const cli = commandLine();
  const [round1, round2, practice] = cli.run('sample').stdout.trim().split('\n');
  if (!round1 || !round2 || !practice) throw new Error('the sample has three assessments');
  return { ...cli, round1, round2, practice };
};
