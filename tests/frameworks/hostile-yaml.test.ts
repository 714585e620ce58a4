import { expect, it } from 'vitest';
import { createTranslate } from '#main/core/translate.ts';
import { checkFramework } from '#main/frameworks/check-framework.ts';
import { filesOfFolder } from '#main/frameworks/framework-files.ts';
import { faultLine } from '#shared/framework/fault.ts';
import { frameworkCopy } from '#tests/helpers/framework-copy.ts';

const t = createTranslate('en');
const BOMB = `a: &a [x, x]\n${Array.from({ length: 40 }, (_, index) => `b${index}: &b${index} [*${index ? `b${index - 1}` : 'a'}, *${index ? `b${index - 1}` : 'a'}]`).join('\n')}\n`;

const HOSTILE: readonly (readonly [string, string | Uint8Array, string])[] = [
  ['an empty file', '', 'this file is empty'],
  ['only a comment', '# nothing\n', 'this file is empty'],
  ['a binary file', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0xff, 0x00]), 'this is not a text in UTF-8'],
  ['a NUL', 'key: a\0b\n', 'this is not a text in UTF-8'],
  ['UTF-16', new Uint8Array([0xff, 0xfe, 0x6b, 0x00]), 'this is not a text in UTF-8'],
  ['broken brackets', 'key: [1, 2\n', 'this is not YAML'],
  ['a key twice', 'key: a\nkey: b\n', 'this is not YAML: Map keys must be unique'],
  ['two documents', 'key: a\n---\nkey: b\n', 'this is not YAML'],
  ['a list', '- key\n', 'keys with their values belong here'],
  ['a lone word', 'mainstay\n', 'keys with their values belong here'],
  ['an endless alias', 'key: &a [*a]\n', 'the alias *a is not allowed'],
  ['a billion laughs', BOMB, 'the alias *a is not allowed'],
  ['a prototype', '__proto__: { polluted: yes }\n', 'the key “__proto__” is not allowed'],
  ['a tag', 'key: !!js/function "x"\n', 'tags, which begin with an exclamation mark'],
  ['deep nesting', '['.repeat(20_000), 'this is not YAML'],
  ['a huge file', `# ${'x'.repeat(4_000_000)}\n`, 'this file is larger than a framework’s file may be'],
];

it.each(
  HOSTILE.flatMap(([what, content, why]) =>
    ['structure.yaml', 'companion.yaml', 'en.yaml'].map((name) => [what, name, content, why] as const),
  ),
)('names %s in %s as a fault and goes on', (_what, name, content, why) => {
  const { folder, write } = frameworkCopy();
  write(name, content);
  const faults = checkFramework(filesOfFolder(folder), []).faults.map((fault) => faultLine(fault, t));
  expect(faults.find((line) => line.startsWith(`${name}:`))).toContain(why);
  expect(faults.length).toBeLessThan(60);
  expect(Object.hasOwn(Object.prototype, 'polluted')).toBe(false);
});
