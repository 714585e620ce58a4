import { onTestFinished } from 'vitest';
import { temporaryFolder } from './open-test-core.ts';
import { sampleLibrary } from './sample-library.ts';
import { endProgram, type StartedProgram, startProgram } from './started.ts';

/** The built program behind its loopback door, on a library of its own, until the test is over. */
export async function serveProgram(folder = temporaryFolder(), env: NodeJS.ProcessEnv = {}): Promise<StartedProgram> {
  const started = await startProgram(folder, env);
  onTestFinished(() => endProgram(started));
  return started;
}

/** The same, with the worked example in its library. */
export const serveExample = (): Promise<StartedProgram> => serveProgram(sampleLibrary().folder);
