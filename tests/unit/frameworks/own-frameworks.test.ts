import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { anAssessment, aSetup, refusalOf } from '#tests/helpers/an-assessment.ts';
import { frameworkCopy, zipOf } from '#tests/helpers/framework-copy.ts';
import { openTestCore, type TestCore, temporaryFolder } from '#tests/helpers/open-test-core.ts';

const preview = (core: TestCore, folder: string, fileName = 'own.zip') =>
  core.call('frameworks.preview', { token: core.offer(zipOf(folder), fileName, 'framework') });

async function bringIn(core: TestCore, folder: string) {
  const { token, outcome } = await preview(core, folder);
  if (token === null) throw new Error('not sound');
  return { outcome, ...(await core.call('frameworks.import', { token })) };
}

const ownFramework = (key?: string, version?: number) => {
  const copy = frameworkCopy();
  copy.own(key, version);
  return copy;
};

const namesOf = async (core: TestCore) =>
  (await core.call('frameworks.list', {})).map(({ key, version, origin }) => `${key}-${version} ${origin}`);

describe('a framework of one’s own', () => {
  it('is brought in from a zip, listed beside the shipped one and used by an assessment', async () => {
    const core = openTestCore();
    const copy = ownFramework();
    copy.drop('LAB-05');
    copy.change(
      'structure.yaml',
      'id: LAB-04, stage: MEA, direction: policy-to-migration, critical: false, short: false, weight: 1',
      'id: LAB-04, stage: MEA, direction: policy-to-migration, critical: false, short: false, weight: 3',
    );

    expect(await preview(core, copy.folder)).toMatchObject({
      pin: { key: 'ombreda', version: 1 },
      outcome: 'new',
      faults: [],
      languages: [{ language: 'en', revision: 2 }],
      changes: {
        base: { key: 'mainstay', version: 1 },
        added: [],
        dropped: ['LAB-05'],
        reworded: [],
        adjusted: ['LAB-04'],
      },
    });
    expect(await namesOf(core)).toEqual(['mainstay-1 shipped']);

    expect(await bringIn(core, copy.folder)).toMatchObject({ origin: 'own', indicators: 121, assessments: 0 });
    expect(await namesOf(core)).toEqual(['mainstay-1 shipped', 'ombreda-1 own']);
    const { id } = await core.call('assessments.create', {
      setup: aSetup(),
      respondents: [],
      framework: { key: 'ombreda', version: 1 },
    });
    const { framework, progress, frameworkState } = await core.call('assessments.get', { assessmentId: id });
    expect(framework).toMatchObject({ key: 'ombreda', version: 1 });
    expect(progress.indicators).toBe(121);
    expect(frameworkState).toBe('here');
  });

  it('is still there when the library is opened again, and new assessments use the shipped one', async () => {
    const core = openTestCore();
    await bringIn(core, ownFramework('a-key').folder);
    core.close();
    const again = openTestCore(core.folder);
    expect(await namesOf(again)).toEqual(['mainstay-1 shipped', 'a-key-1 own']);
    const { assessmentId } = await anAssessment(again);
    expect((await again.call('assessments.get', { assessmentId })).framework.key).toBe('mainstay');
  });

  it('keeps versions side by side', async () => {
    const core = openTestCore();
    await bringIn(core, ownFramework('ombreda', 1).folder);
    await bringIn(core, ownFramework('ombreda', 2).folder);
    expect(await namesOf(core)).toEqual(['mainstay-1 shipped', 'ombreda-2 own', 'ombreda-1 own']);
  });

  it('is removed while no assessment needs it', async () => {
    const core = openTestCore();
    await bringIn(core, ownFramework().folder);
    const name = { key: 'ombreda', version: 1 };
    await core.call('assessments.create', { setup: aSetup(), respondents: [], framework: name });
    await bringIn(core, ownFramework('ombreda', 2).folder);
    expect(await refusalOf(core, 'frameworks.remove', name)).toBe('framework-in-use');
    expect(await refusalOf(core, 'frameworks.remove', { key: 'mainstay', version: 1 })).toBe('framework-shipped');
    expect(await refusalOf(core, 'frameworks.remove', { key: 'nobody', version: 1 })).toBe('unknown-framework');
    await core.call('frameworks.remove', { key: 'ombreda', version: 2 });
    expect(await namesOf(core)).toEqual(['mainstay-1 shipped', 'ombreda-1 own']);
  });

  it('may be in another language alone', async () => {
    const core = openTestCore();
    const copy = ownFramework();
    copy.write(
      'fr.yaml',
      copy
        .read('en.yaml')
        .replace('language: en', 'language: fr')
        .replace(/^title: .*$/m, 'title: Liste'),
    );
    copy.remove('en.yaml');
    expect((await bringIn(core, copy.folder)).title).toBe('Liste');
    const name = { key: 'ombreda', version: 1 };
    expect((await core.call('frameworks.show', { ...name, language: 'en' })).title).toBe('Liste');
    expect((await core.call('frameworks.show', { ...name, language: 'fr' })).language).toBe('fr');
    expect(await refusalOf(core, 'frameworks.show', { ...name, language: 'de' })).toBe('unknown-language');
  });
});

describe('a key and version mean one content', () => {
  it('refuses a changed framework under the program’s key, with both hashes', async () => {
    const core = openTestCore();
    const copy = frameworkCopy();
    copy.change('structure.yaml', 'weight: 1', 'weight: 2');
    const { token, faults } = await preview(core, copy.folder);
    expect(token).toBeNull();
    const [shipped] = await core.call('frameworks.list', {});
    expect(faults).toEqual([expect.objectContaining({ code: 'key-of-the-program', file: 'structure.yaml', line: 3 })]);
    expect(faults[0]?.values).toMatchObject({
      other: 'mainstay-1',
      otherHash: shipped?.hash.slice(0, 12),
      hash: expect.stringMatching(/^[0-9a-f]{12}$/),
    });
  });

  it('refuses the program’s key with a version of its own', async () => {
    const { faults } = await preview(openTestCore(), ownFramework('mainstay', 7).folder);
    expect(faults.map(({ code }) => code)).toEqual(['key-of-the-program']);
  });

  it('refuses other content under an own key and version that is here', async () => {
    const core = openTestCore();
    const copy = ownFramework();
    await bringIn(core, copy.folder);
    copy.change('structure.yaml', 'weight: 1', 'weight: 2');
    expect((await preview(core, copy.folder)).faults.map(({ code }) => code)).toEqual(['version-with-other-content']);
  });

  it('knows the same one again and keeps it once', async () => {
    const core = openTestCore();
    const { folder } = ownFramework();
    await bringIn(core, folder);
    expect((await bringIn(core, folder)).outcome).toBe('known');
    expect((await bringIn(core, frameworkCopy().folder)).outcome).toBe('known');
    expect(await namesOf(core)).toEqual(['mainstay-1 shipped', 'ombreda-1 own']);
  });
});

describe('newer words', () => {
  it('replace the older ones when the revision counts up', async () => {
    const core = openTestCore();
    const copy = ownFramework();
    await bringIn(core, copy.folder);
    copy.change('en.yaml', 'name: Labour market and employment', 'name: Work');
    const unraised = await preview(core, copy.folder);
    expect(unraised.faults.map(({ code, file, line }) => ({ code, file, line }))).toEqual([
      { code: 'words-without-revision', file: 'en.yaml', line: 3 },
    ]);
    copy.change('en.yaml', 'revision: 2', 'revision: 3');
    expect((await bringIn(core, copy.folder)).outcome).toBe('new-words');
    const shown = await core.call('frameworks.show', { key: 'ombreda', version: 1, language: 'en' });
    expect({ revision: shown.revision, name: shown.modules[0]?.name }).toEqual({ revision: 3, name: 'Work' });
  });

  it('in another language join those that are here', async () => {
    const core = openTestCore();
    const copy = ownFramework();
    await bringIn(core, copy.folder);
    copy.write('fr.yaml', copy.read('en.yaml').replace('language: en', 'language: fr'));
    copy.remove('en.yaml');
    expect(await bringIn(core, copy.folder)).toMatchObject({
      outcome: 'new-words',
      languages: [
        { language: 'en', revision: 2 },
        { language: 'fr', revision: 2 },
      ],
    });
  });

  it('never replace those of the program', async () => {
    const core = openTestCore();
    const copy = frameworkCopy();
    copy.change('en.yaml', 'revision: 2', 'revision: 9');
    const { token, outcome } = await preview(core, copy.folder);
    expect(outcome).toBe('shipped');
    expect(await refusalOf(core, 'frameworks.import', { token })).toBe('framework-shipped');
  });
});

describe('an inherited id keeps its meaning', () => {
  const LAB_02 = 'id: LAB-02, stage: SIT, direction: policy-to-migration,';
  it('so another stage, direction or descriptor is a fault, each with its place', async () => {
    const copy = ownFramework();
    const line = copy.change('structure.yaml', LAB_02, 'id: LAB-02, stage: OBJ, direction: both,');
    const level = copy.change('en.yaml', 'No official text or study asks why people go', 'Nobody asks why people go');
    const { faults } = await preview(openTestCore(), copy.folder);
    expect(faults.map(({ file, line: at, id, field, code }) => ({ file, at, id, field, code }))).toEqual([
      { file: 'en.yaml', at: level, id: 'LAB-02', field: 'levels.0', code: 'level-changed' },
      { file: 'structure.yaml', at: line, id: 'LAB-02', field: 'stage', code: 'stage-changed' },
      { file: 'structure.yaml', at: line, id: 'LAB-02', field: 'direction', code: 'direction-changed' },
    ]);
  });

  it('unless its line states sameMeaning', async () => {
    const copy = ownFramework();
    copy.change('structure.yaml', LAB_02, `${LAB_02} sameMeaning: true,`);
    copy.change('en.yaml', 'No official text or study asks why people go', 'Nobody asks why people go');
    const { faults, changes } = await preview(openTestCore(), copy.folder);
    expect(faults).toEqual([]);
    expect(changes?.reworded).toEqual(['LAB-02']);
  });

  it('however the text is broken into lines', async () => {
    const copy = ownFramework();
    copy.change(
      'en.yaml',
      'No official text or study asks why people go',
      'No official text or study\n          asks why people go',
    );
    expect((await preview(openTestCore(), copy.folder)).faults).toEqual([]);
  });

  it('from one version to the next of the same key', async () => {
    const core = openTestCore();
    await bringIn(core, ownFramework('ombreda', 1).folder);
    const next = ownFramework('ombreda', 2);
    next.write('structure.yaml', next.read('structure.yaml').replace(/^basedOn.*\n/m, ''));
    next.change('structure.yaml', LAB_02, 'id: LAB-02, stage: SIT, direction: both,');
    const { faults } = await preview(core, next.folder);
    expect(faults).toEqual([
      expect.objectContaining({ code: 'direction-changed', values: expect.objectContaining({ base: 'ombreda-1' }) }),
    ]);
  });

  it('and the framework it is based on must be here', async () => {
    const copy = ownFramework();
    copy.change('structure.yaml', 'basedOn: { key: mainstay, version: 1 }', 'basedOn: { key: elsewhere, version: 3 }');
    const { faults } = await preview(openTestCore(), copy.folder);
    expect(faults).toEqual([expect.objectContaining({ code: 'unknown-base', values: { framework: 'elsewhere-3' } })]);
  });
});

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
