import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root, temporaryFolder } from './open-test-core.ts';

const kept = join(root, 'out/sample');
const library = join(kept, 'library');
const ids = join(kept, 'ids.json');

/** Has the built program make a library with the worked example, once for all tests that copy it. */
export function makeSampleLibrary(): void {
  rmSync(kept, { recursive: true, force: true });
  mkdirSync(kept, { recursive: true });
  const words = [join(root, 'dist/cli.js'), 'sample', '--data', library];
  const { status, stdout, stderr } = spawnSync(process.execPath, words, { encoding: 'utf8' });
  if (status !== 0) throw new Error(`The worked example was not made: ${stderr}`);
  writeFileSync(ids, JSON.stringify(stdout.trim().split('\n')));
}

/** A library of its own with the worked example in it, as the program leaves it; gone after the test. */
export function sampleLibrary() {
  const folder = join(temporaryFolder(), 'library');
  cpSync(library, folder, { recursive: true });
  const [round1, round2, practice]: string[] = JSON.parse(readFileSync(ids, 'utf8'));
  if (!round1 || !round2 || !practice) throw new Error('the sample has three assessments');
  return { folder, round1, round2, practice };
}
