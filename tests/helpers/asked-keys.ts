import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './open-test-core.ts';

export const productSources: readonly { readonly file: string; readonly text: string }[] = [
  'main',
  'shared',
  'renderer',
].flatMap((folder) =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.(tsx?|mjs)$/.test(name))
    .map((name) => ({ file: `${folder}/${name}`, text: readFileSync(join(root, folder, name), 'utf8') })),
);

/** The arguments of a call, from just after its opening bracket, split at the commas of its own level. */
function argumentsFrom(text: string, start: number): string[] {
  const parts = [''];
  let depth = 0;
  let quote = '';
  for (let at = start; at < text.length; at += 1) {
    const char = text[at] ?? '';
    if (quote !== '') quote = char === quote ? '' : quote;
    else if (`'"\``.includes(char)) quote = char;
    else if ('([{'.includes(char)) depth += 1;
    else if (')]}'.includes(char)) depth -= 1;
    if (depth < 0) break;
    if (char === ',' && depth === 0 && quote === '') parts.push('');
    else parts[parts.length - 1] += char;
  }
  return parts.map((part) => part.trim());
}

/** The names to which an object literal gives values; null where it is no literal or spreads another object. */
function namesIn(literal: string | undefined): string[] | null {
  if (literal === undefined || literal === '') return [];
  if (!literal.startsWith('{') || literal.includes('...')) return null;
  return argumentsFrom(literal, 1).map((part) => part.split(':')[0]?.trim() ?? '');
}

/** What stands in place of `${…}` in a key's pattern. */
export const ANY = '*';

export interface AskedKey {
  readonly where: string;
  /** The key; a star for each part that is known only when the program runs. */
  readonly key: string;
  /** What is filled in; null where that cannot be read from the source. */
  readonly values: readonly string[] | null;
}

/** Every key that the product's source asks a translation for, with what it fills in. */
export const askedKeys: readonly AskedKey[] = productSources.flatMap(({ file, text }) =>
  [...text.matchAll(/\b(?:t|translate|createTranslate\([^)]*\))\(/g)].flatMap(({ 0: whole, index }) => {
    const [first = '', second] = argumentsFrom(text, index + whole.length);
    const where = `${file}:${text.slice(0, index).split('\n').length}`;
    const literals = [...first.matchAll(/'([^'\n]*)'|`([^`]*)`/g)].map(
      ([, plain, template]) => plain ?? (template ?? '').replace(/\$\{[^}]*\}/g, ANY),
    );
    return literals
      .filter((key) => /^[\w-]+\.[\w*.-]+$/.test(key))
      .map((key) => ({ where, key, values: namesIn(second) }));
  }),
);

/** Whether a pattern with stars can be this key. */
export const fits = (pattern: string, key: string): boolean =>
  new RegExp(`^${pattern.split(ANY).map(RegExp.escape).join('.+')}$`).test(key);
