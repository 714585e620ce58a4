import { describe, expect, it } from 'vitest';
import { AppError } from '#shared/contract/refusal.ts';
import { frameworkCopy, loadFolder, shippedFolder } from '#tests/helpers/framework-copy.ts';

/** The faults that the loader names, one a line, or an empty list. */
function faultsOf(folder: string): string[] {
  try {
    loadFolder(folder).texts('en');
    return [];
  } catch (error) {
    if (!(error instanceof AppError) || error.code !== 'framework-faulty') throw error;
    return String(error.values.faults).split('\n');
  }
}

const LAB_02 =
  "{ id: LAB-02, stage: SIT, direction: policy-to-migration, critical: false, short: false, weight: 1, sdg: ['8.3', '8.5']";

it('finds nothing wrong with the framework as it is', () => {
  expect(faultsOf(frameworkCopy().folder)).toEqual([]);
});

describe('every fault names its file, its line and the indicator', () => {
  it('an id twice', () => {
    const { folder, change } = frameworkCopy();
    const line = change('structure.yaml', 'id: LAB-02', 'id: LAB-03');
    expect(faultsOf(folder)).toEqual([`structure.yaml:${line + 1} LAB-03: this id stands twice`]);
  });

  it('an unknown stage', () => {
    const { folder, change } = frameworkCopy();
    const line = change('structure.yaml', LAB_02, LAB_02.replace('SIT', 'SOT'));
    expect(faultsOf(folder)).toEqual([expect.stringMatching(new RegExp(`^structure\\.yaml:${line} LAB-02 stage: .`))]);
  });

  it('a weight of 9', () => {
    const { folder, change } = frameworkCopy();
    const line = change('structure.yaml', LAB_02, LAB_02.replace('weight: 1', 'weight: 9'));
    expect(faultsOf(folder)).toEqual([
      `structure.yaml:${line} LAB-02 weight: a weight is a whole number from 1 to 5, not 9`,
    ]);
  });

  it('an indicator without words', () => {
    const { folder, read, write } = frameworkCopy();
    const text = read('en.yaml');
    const from = text.indexOf('\n  LAB-02:\n');
    write('en.yaml', text.slice(0, from) + text.slice(text.indexOf('\n  LAB-03:\n')));
    const line = text.slice(0, text.indexOf('\nindicators:\n') + 1).split('\n').length;
    expect(faultsOf(folder)).toEqual([`en.yaml:${line} LAB-02: words are missing under “indicators”`]);
  });

  it('an indicator without its question', () => {
    const { folder, read, write } = frameworkCopy();
    const text = read('en.yaml');
    const own = text.indexOf('\n  LAB-02:\n');
    const question = text.indexOf('\n    question:', own);
    write('en.yaml', text.slice(0, question) + text.slice(text.indexOf('\n    why:', question)));
    const [fault, ...others] = faultsOf(folder);
    expect(others).toEqual([]);
    expect(fault).toMatch(
      new RegExp(`^en\\.yaml:${text.slice(0, own + 1).split('\n').length} LAB-02 question: this is missing$`),
    );
  });

  it('words for an indicator that does not exist', () => {
    const { folder, change } = frameworkCopy();
    const line = change('en.yaml', '\n  LAB-02:\n', '\n  LAB-99:\n');
    const faults = faultsOf(folder);
    expect(faults).toHaveLength(2);
    expect(faults).toContainEqual(expect.stringMatching(/^en\.yaml:\d+ LAB-02: words are missing under “indicators”$/));
    expect(faults).toContainEqual(`en.yaml:${line + 1} LAB-99: this is not in structure.yaml`);
  });

  it('an indicator in the wrong module', () => {
    const { folder, change } = frameworkCopy();
    const line = change('structure.yaml', 'id: LAB-02', 'id: TRA-99');
    expect(faultsOf(folder)).toEqual([`structure.yaml:${line} TRA-99: this id does not belong to module LAB`]);
  });

  it.each(['structure.yaml', 'en.yaml'])('%s that is no YAML', (file) => {
    const { folder, read, write } = frameworkCopy();
    const text = read(file);
    write(file, `${text}\nbroken: [1, 2\n`);
    const faults = faultsOf(folder);
    expect(faults[0]).toMatch(new RegExp(`^${file.replace('.', '\\.')}:\\d+ this is not YAML: `));
    expect(Number(/:(\d+) /.exec(faults[0] ?? '')?.[1])).toBeGreaterThan(text.split('\n').length - 1);
  });

  it('a key that nobody knows', () => {
    const { folder, change } = frameworkCopy();
    const line = change('structure.yaml', LAB_02, LAB_02.replace('weight: 1', 'weight: 1, colour: red'));
    expect(faultsOf(folder)).toEqual([expect.stringMatching(new RegExp(`^structure\\.yaml:${line} LAB-02.*colour`))]);
  });

  it('a module without a stage', () => {
    const { folder, change } = frameworkCopy();
    const module = change('structure.yaml', '  - id: LAB', '  - id: LAB');
    change('structure.yaml', 'id: LAB-11, stage: BUD', 'id: LAB-11, stage: MEA');
    expect(faultsOf(folder)).toEqual([
      `structure.yaml:${module} LAB: no indicator of stage BUD; each module needs one of every stage`,
    ]);
  });

  it('a tag without words', () => {
    const { folder, change } = frameworkCopy();
    change('structure.yaml', LAB_02, LAB_02.replace("'8.3'", "'8.1'"));
    expect(faultsOf(folder)).toEqual([expect.stringMatching(/^en\.yaml:\d+ 8\.1: words are missing under “sdg”$/)]);
  });

  it('several faults at once', () => {
    const { folder, change } = frameworkCopy();
    change('structure.yaml', 'id: LAB-02', 'id: LAB-03');
    change('structure.yaml', 'id: GEN-02', 'id: TRA-98');
    expect(faultsOf(folder)).toHaveLength(2);
  });
});

describe('the hash', () => {
  const hashOf = (folder: string) => loadFolder(folder).pin.hash;
  const original = hashOf(shippedFolder);

  it('ignores layout, comments and the order of keys', () => {
    const { folder, change, read, write } = frameworkCopy();
    change(
      'structure.yaml',
      '{ id: LAB-01, stage: SIT, direction: migration-to-policy,',
      '{ direction: migration-to-policy,   stage: "SIT", id: LAB-01,',
    );
    write(
      'structure.yaml',
      `# another comment\n\n${read('structure.yaml').replace('version: 1', 'version:   1 # first')}\n\n`,
    );
    expect(hashOf(folder)).toBe(original);
  });

  it.each([
    ['a weight', 'weight: 1', 'weight: 2'],
    ['a tag', "'8.3', '8.5'", "'8.5', '8.6'"],
    ['the order of modules’ leads', 'lead: [economy, trade, agriculture]', 'lead: [trade, economy, agriculture]'],
    ['the short form', 'short: false', 'short: true'],
    ['the version', 'version: 1', 'version: 2'],
  ])('changes with %s', (_name, from, to) => {
    const { folder, change } = frameworkCopy();
    change('structure.yaml', from, to);
    expect(hashOf(folder)).not.toBe(original);
  });

  it('does not change with the words', () => {
    const { folder, change } = frameworkCopy();
    change('en.yaml', 'Labour market and employment', 'Work');
    expect(hashOf(folder)).toBe(original);
  });
});

it('has no words in a language without a file', () => {
  expect(loadFolder(frameworkCopy().folder).texts('fr')).toBeUndefined();
});
