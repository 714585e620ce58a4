import { build, isStale } from '#main/launch/build.mjs';
import { makeSampleLibrary } from './sample-library.ts';

/** Before tests of the built program: builds it when a source is newer, and has it make the worked example. */
export async function setup(): Promise<void> {
  // As its users have it: under any other name of this, React is built to be looked into, and is slow.
  const { NODE_ENV } = process.env;
  process.env.NODE_ENV = 'production';
  if (isStale()) await build();
  process.env.NODE_ENV = NODE_ENV;
  makeSampleLibrary();
}
