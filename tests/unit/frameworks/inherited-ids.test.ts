import { describe, expect, it } from 'vitest';
import { openTestCore } from '#tests/helpers/open-test-core.ts';
import { bringIn, ownFramework, preview } from '#tests/helpers/own-framework.ts';

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
