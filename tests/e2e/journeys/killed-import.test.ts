import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { expect, it } from 'vitest';
import { commandLine, withSample } from '#tests/helpers/command-line.ts';
import { root, temporaryFolder } from '#tests/helpers/open-test-core.ts';

it('an import that is killed at any moment leaves all of it or nothing', async () => {
  const { json, round1 } = withSample();
  const file = join(temporaryFolder(), 'whole.mainstay');
  json('export', round1, '--out', file);
  const seen = new Set<number>();
  for (let attempt = 0; attempt < 12; attempt += 1) {
    const { data, json: ask, run } = commandLine();
    const child = spawn(process.execPath, [join(root, 'dist/cli.js'), 'import', file, '--data', data], {
      stdio: 'ignore',
    });
    const ended = once(child, 'exit');
    await pause(150 + attempt * 60);
    child.kill('SIGKILL');
    await ended;
    const [found] = ask('list');
    const answers = found
      ? ask('consolidation', found.id).flatMap((line: { answers: unknown[] }) => line.answers).length
      : 0;
    seen.add(answers);
    expect(run('verify').status).toBe(0);
  }
  expect(seen.size).toBeLessThanOrEqual(2);
  expect([...seen].some((answers) => answers > 100)).toBe(true);
});
