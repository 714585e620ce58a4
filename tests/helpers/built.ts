import { build, isStale } from '#main/launch/build.mjs';

/** Before tests of the built program: builds it when a source is newer. */
export async function setup(): Promise<void> {
  if (isStale()) await build();
}
