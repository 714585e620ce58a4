import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { refusalOf } from '#tests/helpers/an-assessment.ts';
import { openTestCore, temporaryFolder } from '#tests/helpers/open-test-core.ts';
import { ownFramework, preview } from '#tests/helpers/own-framework.ts';

describe('what was chosen', () => {
  it('may be a folder, or a YAML file where it lies', async () => {
    const core = openTestCore();
    const { folder } = ownFramework();
    for (const path of [folder, join(folder, 'en.yaml')]) {
      const name = path === folder ? 'ombreda' : 'en.yaml';
      const { outcome } = await core.call('frameworks.preview', { token: core.offer(path, name, 'framework') });
      expect(outcome).toBe('new');
    }
  });

  it('is refused where it is one file without its neighbours, or no framework at all', async () => {
    const core = openTestCore();
    const sent = (bytes: Uint8Array, name: string) =>
      refusalOf(core, 'frameworks.preview', { token: core.offer(bytes, name, 'framework') });
    const text = new TextEncoder().encode('key: ombreda\n');
    expect(await sent(text, 'structure.yaml')).toBe('framework-one-file');
    expect(await sent(text, 'notes.txt')).toBe('not-a-framework');
    expect(await sent(text, 'framework.zip')).toBe('file-refused');
    expect(await sent(zipSync({ 'a.txt': text }), 'framework.zip')).toBe('not-a-framework');
    expect(await sent(zipSync({ 'a/structure.yaml': text, 'b/structure.yaml': text }), 'two.zip')).toBe(
      'not-a-framework',
    );
    expect(await sent(zipSync({ '../structure.yaml': text }), 'up.zip')).toBe('file-refused-at');
  });

  it('is refused for a folder that is none, with the files that are missing', async () => {
    const core = openTestCore();
    const folder = join(temporaryFolder(), 'notes');
    mkdirSync(folder);
    writeFileSync(join(folder, 'notes.txt'), 'x');
    const { faults } = await core.call('frameworks.preview', { token: core.offer(folder, 'notes', 'framework') });
    expect(faults.map(({ code }) => code)).toEqual(['missing-file', 'no-words', 'missing-file', 'missing-file']);
  });

  it('is brought in once for each preview', async () => {
    const core = openTestCore();
    const { token } = await preview(core, ownFramework().folder);
    await core.call('frameworks.import', { token: token ?? '' });
    expect(await refusalOf(core, 'frameworks.import', { token })).toBe('file-gone');
  });
});
