import { build, isStale } from '#main/launch/build.mjs';
import { makeSampleLibrary } from './sample-library.ts';

/** Before tests of the built program: builds it when a source is newer, and has it make the worked example. */
export async function setup(): Promise<void> {
  if (isStale()) await build();
  makeSampleLibrary();
}
