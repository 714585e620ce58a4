import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { expect, it } from 'vitest';
import { refusalOf } from '#tests/helpers/an-assessment.ts';
import { frameworkCopy } from '#tests/helpers/framework-copy.ts';
import { openTestCore, type TestCore, temporaryFolder } from '#tests/helpers/open-test-core.ts';

const MAINSTAY = { key: 'mainstay', version: 1 };

/** Writes a copy into a folder and looks at it. */
async function previewCopy(core: TestCore, name: { key: string; version: number }, ownKey: string) {
  const folder = join(temporaryFolder(), ownKey);
  mkdirSync(folder);
  for (const { name: file, text } of await core.call('frameworks.copy', { ...name, ownKey }))
    writeFileSync(join(folder, file), text);
  return core.call('frameworks.preview', { token: core.offer(folder, ownKey, 'framework') });
}

it('is sound as it is, under its own key, and says what it is based on', async () => {
  expect(await previewCopy(openTestCore(), MAINSTAY, 'our-country')).toMatchObject({
    pin: { key: 'our-country', version: 1 },
    outcome: 'new',
    faults: [],
    changes: { base: MAINSTAY, added: [], dropped: [], reworded: [], adjusted: [] },
  });
});

it('keeps everything else as it was written, comments too', async () => {
  const files = await openTestCore().call('frameworks.copy', { ...MAINSTAY, ownKey: 'our-country' });
  const { read } = frameworkCopy();
  const copied = new Map(files.map(({ name, text }) => [name, text]));
  expect([...copied.keys()].sort()).toEqual([
    'companion.yaml',
    'en.yaml',
    'sources.yaml',
    'structure.yaml',
    'suggestions.yaml',
  ]);
  for (const name of ['companion.yaml', 'en.yaml', 'sources.yaml', 'suggestions.yaml'])
    expect(copied.get(name)).toBe(read(name));
  expect(copied.get('structure.yaml')).toBe(
    read('structure.yaml').replace(
      'key: mainstay\nversion: 1\n',
      'key: our-country\nversion: 1\nbasedOn: { key: mainstay, version: 1 }\n',
    ),
  );
});

it('of a copy is based on that copy', async () => {
  const core = openTestCore();
  const { token } = await previewCopy(core, MAINSTAY, 'our-country');
  await core.call('frameworks.import', { token: token ?? '' });
  const second = await previewCopy(core, { key: 'our-country', version: 1 }, 'our-province');
  expect(second.changes?.base).toEqual({ key: 'our-country', version: 1 });
});

it('is refused a key that is taken or no key', async () => {
  const core = openTestCore();
  const refused = (ownKey: string) => refusalOf(core, 'frameworks.copy', { ...MAINSTAY, ownKey });
  expect(await refused('mainstay')).toBe('framework-key-taken');
  for (const key of ['', 'Our Country', '../up', '1st', 'é', '__proto__'])
    expect(await refused(key)).toBe('framework-key-wrong');
  expect(await refusalOf(core, 'frameworks.copy', { key: 'no', version: 1, ownKey: 'x' })).toBe('unknown-framework');
});

it('goes out as a zip that can be brought in again', async () => {
  const core = openTestCore();
  await core.call('frameworks.saveCopy', { ...MAINSTAY, ownKey: 'our-country' });
  const [saved] = core.ports.saved;
  if (!saved) throw new Error('nothing was saved');
  expect(saved.fileName).toBe('our-country.zip');
  expect(Object.keys(unzipSync(saved.bytes))).toContain('our-country/structure.yaml');
  const { outcome } = await core.call('frameworks.preview', {
    token: core.offer(saved.bytes, saved.fileName, 'framework'),
  });
  expect(outcome).toBe('new');
});
