import { describe, expect, it } from 'vitest';
import { textsInCode } from '#tests/helpers/texts-in-code.ts';

/** Texts that cannot come from the language files, each with its reason. */
const EXCEPTIONS: readonly (readonly [RegExp, RegExp, string])[] = [
  [/-store\.ts$|^main\/database\//, /./, 'SQL'],
  [/^main\/launch\/node-version\.mjs$/, /Node|npm/, 'said by a Node that is too old to read anything else'],
  [/^main\/reports\/word\/word-styles\.ts$/, /./, 'names and definitions of styles, which Word translates itself'],
  [/^main\/reports\/word\/make-templates\.ts$/, /./, 'words of the shipped templates, which are changed in Word'],
  [/^main\/reports\/word\/custom-properties\.ts$/, /^<[?\w]/, 'XML'],
  [/^main\/transport\//, /charset=|filename\*=|-src /, 'headers of HTTP'],
  [/^main\/core\/folders\.ts$/, /^Application Support$/, 'a folder of macOS'],
  [/^main\/exchange\/read-in-worker\.ts$/, /^reading took/, 'goes into the log'],
  [/^shared\/charts\/chart-theme\.ts$/, /^Carlito/, 'names of fonts'],
  [
    /^renderer\//,
    /^(Ctrl|Shift|Alt|Enter|Esc|Tab)( (Ctrl|Shift|Alt|Enter|Esc|Tab))*$/,
    'names of keys, as keyboards show them',
  ],
  [/^renderer\/screens\//, /^Mainstay$/, 'the name of the program'],
];

it('finds no text in the source that belongs into a language file', () => {
  const left = textsInCode().filter(
    ({ file, text }) => !EXCEPTIONS.some(([place, words]) => place.test(file) && words.test(text)),
  );
  expect(left.map(({ file, line, text }) => `${file}:${line} ${text}`)).toEqual([]);
});

describe('it would find', () => {
  const found = (source: string, file = 'a.tsx') => textsInCode([{ file, text: source }]).map(({ text }) => text);

  it.each([
    ['a word between tags', 'const a = <p>Saved</p>;', ['Saved']],
    ['a phrase in braces between tags', "const a = <p>{'Not saved yet'}</p>;", ['Not saved yet']],
    ['a label that is read out', 'const a = <button aria-label="Close" />;', ['Close']],
    ['a title in a condition', "const a = <i title={b ? 'Open' : t('x.y')} />;", ['Open']],
    ['a text of one of our own pieces', 'const a = <Field label="Name" />;', ['Name']],
    ['a phrase in an object', "const a = { why: 'words are missing' };", ['words are missing']],
    ['a phrase that is put together', "const a = n + ' answers are left';", [' answers are left']],
  ])('%s', (_name, source, texts) => {
    expect(found(source)).toEqual(texts);
  });

  it.each([
    ['keys of the catalogue', "const a = t('home.title');"],
    ['classes of the style sheets', "const a = <p className={b ? 'button primary' : 'small dim'} />;"],
    ['SQL', "database.prepare('SELECT id FROM answer');"],
    ['keys of the keyboard', 'const a = <kbd>Esc</kbd>;'],
    ['errors for developers', "throw new Error('this cannot be');"],
    ['codes that are compared', "const a = <i title={b === 'NA' ? t('x.y') : t('x.z')} />;"],
    ['signs and numbers', "const a = <b>{'–'} 0 / 4</b>;"],
  ])('but not %s', (_name, source) => {
    expect(found(source)).toEqual([]);
  });
});
