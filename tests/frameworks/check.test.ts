import { describe, expect, it } from 'vitest';
import { createTranslate } from '#main/core/translate.ts';
import { checkFramework } from '#main/frameworks/check-framework.ts';
import { filesOfFolder } from '#main/frameworks/framework-files.ts';
import { faultLine } from '#shared/framework/fault.ts';
import { frameworkCopy, shippedFolder } from '#tests/helpers/framework-copy.ts';

const t = createTranslate('en');
const faultsOf = (folder: string) =>
  checkFramework(filesOfFolder(folder), []).faults.map((fault) => faultLine(fault, t));

const LONG = Array.from({ length: 36 }, (_, index) => `word${index}`).join(' ');

/** Replaces one text of LAB-02 in en.yaml, whose key stands at the beginning of a line; answers the key's line. */
function reword({ read, write }: ReturnType<typeof frameworkCopy>, key: string, text: string): number {
  const all = read('en.yaml').split('\n');
  const from = all.indexOf('  LAB-02:');
  const at = all.findIndex((line, index) => index > from && line.startsWith(`    ${key}:`));
  const end = all.findIndex((line, index) => index > at && /^ {4}\w/.test(line));
  all.splice(at, end - at, `    ${key}: ${text}`);
  write('en.yaml', all.join('\n'));
  return at + 1;
}

it('finds nothing wrong with the framework that comes with the program', () => {
  expect(faultsOf(shippedFolder)).toEqual([]);
});

it('names faults of all files at once', () => {
  const copy = frameworkCopy();
  const weight = copy.change('structure.yaml', 'id: LAB-05, stage: MEA', 'id: LAB-05, stage: MEH');
  const question = reword(copy, 'question', `${LONG}?`);
  const carrier = copy.change('sources.yaml', 'carriedBy: [EDU-03, RBD-03]', 'carriedBy: [EDU-03, RBD-03, LAB-01]');
  expect(faultsOf(copy.folder)).toEqual([
    `en.yaml:${question} LAB-02 question: the question has 36 words; at most 30 can be read at once`,
    `sources.yaml:${carrier} P3 carriedBy: LAB-01 is named as a carrier, but its line in structure.yaml does not name this element`,
    `structure.yaml:${weight} LAB-05 stage: “MEH” is none of SIT, OBJ, MEA, BUD, MON`,
  ]);
});

describe('the words of an indicator', () => {
  it.each([
    ['question', 'Are jobs decent.', 'question', 'the question does not end in a question mark'],
    ['question', '""', 'question', 'this is empty'],
    ['question', '7', 'question', 'a text belongs here, not 7'],
    ['levels', '[None, Some, Many, All]', 'levels', '5 are needed here, and there are 4'],
    ['levels', '[None, Some, Many, None, All]', 'levels.3', 'this says the same as level 0'],
    [
      'levels',
      '[None, Some, Many plans name the main areas that people leave for work, Most plans name the main areas that people leave for work, All]',
      'levels.3',
      'this says nearly the same as level 2',
    ],
    [
      'levels',
      `[None, Some, Many, ${LONG}, All]`,
      'levels.3',
      'the descriptor has 36 words; at most 35 can be read at once',
    ],
    ['evidence', '[]', 'evidence', '1 are needed here, and there are 0'],
  ])('%s: %s', (key, text, field, why) => {
    const copy = frameworkCopy();
    const line = reword(copy, key, text);
    expect(faultsOf(copy.folder)).toEqual([`en.yaml:${line} LAB-02 ${field}: ${why}`]);
  });

  it('are checked in every language', () => {
    const { folder, read, write } = frameworkCopy();
    write('fr.yaml', read('en.yaml').replace('language: en', 'language: fr').replace('  LAB-02:', '  LAB-99:'));
    expect(faultsOf(folder)).toEqual([
      expect.stringMatching(/^fr\.yaml:\d+ LAB-02: words are missing under “indicators”$/),
      expect.stringMatching(/^fr\.yaml:\d+ LAB-99: this is not in structure\.yaml$/),
    ]);
  });

  it('must be in the language of the file’s name', () => {
    const { folder, read, write } = frameworkCopy();
    write('fr.yaml', read('en.yaml'));
    expect(faultsOf(folder)).toEqual(['fr.yaml:2 language: the language is “en”, but the file is named after “fr”']);
  });

  it('of an element of the founding note may not be missing', () => {
    const { folder, change } = frameworkCopy();
    change('en.yaml', '\n  PA1a:\n', '\n  PA9a:\n');
    expect(faultsOf(folder)).toEqual([expect.stringMatching(/^en\.yaml:\d+ PA1a: words are missing under “note”$/)]);
  });
});

describe('sources', () => {
  it('names an element that an indicator carries unnamed', () => {
    const { folder, change } = frameworkCopy();
    const line = change('sources.yaml', 'carriedBy: [EDU-03, RBD-03]', 'carriedBy: [EDU-03]');
    expect(faultsOf(folder)).toEqual([
      `sources.yaml:${line} P3 carriedBy: RBD-03 names this element in structure.yaml, but is not named here`,
    ]);
  });

  it('names a source that nothing describes, and one described twice', () => {
    const copy = frameworkCopy();
    const cited = copy.change(
      'structure.yaml',
      'note: [PA1a], sources: [S22, S23]',
      'note: [PA1a], sources: [S22, S99]',
    );
    const twice = copy.change('sources.yaml', '{ id: P2,', '{ id: P1,');
    const faults = faultsOf(copy.folder);
    expect(faults).toContain(`structure.yaml:${cited} LAB-04 sources: S99 is not described in sources.yaml`);
    expect(faults).toContain(`sources.yaml:${twice} P1: this id stands twice`);
  });
});

describe('files', () => {
  it.each(['structure.yaml', 'sources.yaml'])('names %s that is missing', (name) => {
    const { folder, remove } = frameworkCopy();
    remove(name);
    expect(faultsOf(folder)).toContainEqual(expect.stringContaining(`${name}:1 the file ${name} is missing`));
  });

  it('names a framework without words, and a file that has no framework’s name', () => {
    const { folder, remove, write } = frameworkCopy();
    remove('en.yaml');
    write('english.yaml', 'language: en\n');
    write('notes.txt', 'not looked at');
    expect(faultsOf(folder)).toEqual([
      expect.stringContaining('en.yaml:1 there is no file of words'),
      expect.stringContaining('english.yaml:1 no file of a framework has this name'),
    ]);
  });
});
