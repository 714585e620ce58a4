import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { expect } from 'vitest';
import { root, temporaryFolder } from './open-test-core.ts';
import { sampleLibrary } from './sample-library.ts';

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
export function withSample() {
  const { folder, ...ids } = sampleLibrary();
  return { ...commandLine(folder), ...ids };
}
