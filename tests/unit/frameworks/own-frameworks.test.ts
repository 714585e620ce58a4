import { describe, expect, it } from 'vitest';
import { anAssessment, aSetup, refusalOf, tamper } from '#tests/helpers/an-assessment.ts';
import { frameworkCopy } from '#tests/helpers/framework-copy.ts';
import { openTestCore, type TestCore } from '#tests/helpers/open-test-core.ts';
import { bringIn, ownFramework, preview } from '#tests/helpers/own-framework.ts';

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

  it('that cannot be read stands in the list all the same, and can be removed', async () => {
    const core = openTestCore();
    const again = tamper(
      core,
      "INSERT INTO own_framework (key, version, hash, files_json, added_at) VALUES ('broken', 1, replace(hex(zeroblob(32)), '0', 'a'), '{}', '')",
    );
    expect(await again.call('frameworks.list', {})).toMatchObject([
      { key: 'mainstay', isReadable: true },
      { key: 'broken', title: 'broken-1', isReadable: false, indicators: 0 },
    ]);
    await again.call('frameworks.remove', { key: 'broken', version: 1 });
    expect(await namesOf(again)).toEqual(['mainstay-1 shipped']);
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
