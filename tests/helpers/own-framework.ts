import { frameworkCopy, zipOf } from './framework-copy.ts';
import type { TestCore } from './open-test-core.ts';

/** Looks at a framework's folder as a zip. */
export const preview = (core: TestCore, folder: string, fileName = 'own.zip') =>
  core.call('frameworks.preview', { token: core.offer(zipOf(folder), fileName, 'framework') });

/** Brings a sound one in. */
export async function bringIn(core: TestCore, folder: string) {
  const { token, outcome } = await preview(core, folder);
  if (token === null) throw new Error('not sound');
  return { outcome, ...(await core.call('frameworks.import', { token })) };
}

/** A copy of mainstay-1 under a key of one's own. */
export const ownFramework = (key?: string, version?: number) => {
  const copy = frameworkCopy();
  copy.own(key, version);
  return copy;
};
