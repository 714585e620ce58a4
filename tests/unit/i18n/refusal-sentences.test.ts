import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import en from '#resources/locales/en.json';
import { isRefusalCode, REFUSALS } from '#shared/contract/refusal.ts';
import { root } from '#tests/helpers/open-test-core.ts';

const sentences: Readonly<Record<string, string>> = en.refusals;

const sourceFiles = (folder: string): string[] =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name) && !name.endsWith('contract/refusal.ts'))
    .map((name) => join(root, folder, name));

/** The object literal that begins at `start`, braces and all; empty where there is none. */
function literalAt(source: string, start: number): string {
  if (source[start] !== '{') return '';
  let depth = 0;
  for (let at = start; at < source.length; at += 1) {
    if (source[at] === '{') depth += 1;
    if (source[at] === '}') depth -= 1;
    if (depth === 0) return source.slice(start + 1, at);
  }
  return '';
}

/** The names an object literal gives values to, at its top level. */
function namesIn(literal: string): string[] {
  let depth = 0;
  const top = [...literal].filter((char) => {
    if ('([{'.includes(char)) depth += 1;
    if (')]}'.includes(char)) depth -= 1;
    return depth === 0;
  });
  return top
    .join('')
    .split(',')
    .map((part) => part.split(':')[0]?.trim() ?? '')
    .filter((name) => /^\w+$/.test(name));
}

/** For each code, the names that each place in the source passes with it. */
function passedNames(): Map<string, string[][]> {
  const passed = new Map<string, string[][]>();
  const note = (code: string, names: string[]) => passed.set(code, [...(passed.get(code) ?? []), names]);
  for (const file of [...sourceFiles('main'), ...sourceFiles('renderer/bridge')]) {
    const source = readFileSync(file, 'utf8');
    for (const { 0: whole, 1: code = '', index } of source.matchAll(
      /(?:new AppError|refusalReply|refusalSentence)\(\s*'([a-z-]+)'(?:,\s*(?=\{))?/g,
    )) {
      note(code, namesIn(literalAt(source, index + whole.length)));
    }
  }
  // Kinds of failure of the file or the disk get the file's name in one place.
  for (const file of ['main/database/database-refusal.ts', 'main/core/write-file-atomically.ts']) {
    const source = readFileSync(join(root, file), 'utf8');
    for (const [, code = ''] of source.matchAll(/'([a-z-]+)'/g)) {
      if (isRefusalCode(code) && code !== 'library-in-use') note(code, ['file']);
    }
  }
  // A schema names its refusal as its message; dispatch then passes the field and what was in it.
  for (const file of sourceFiles('shared')) {
    for (const [, code = ''] of readFileSync(file, 'utf8').matchAll(/'([a-z-]+)'/g)) {
      if (isRefusalCode(code) && !file.endsWith('apply-answer-changes.ts')) {
        note(code, ['field', 'value']);
      }
    }
  }
  return passed;
}

const placeholders = (sentence: string): string[] =>
  [...sentence.matchAll(/\{\{(\w+)\}\}/g)].map(([, name = '']) => name);

describe('the sentences of refusals', () => {
  const passed = passedNames();

  it.each(REFUSALS)('%s has a sentence that says what happened, what it means for the data and what to do', (code) => {
    const sentence = sentences[code] ?? '';
    expect(sentence.split(/(?<=[.:])\s/).length, sentence).toBeGreaterThanOrEqual(3);
    expect(sentence).toMatch(/not(hing)? (was |is )?(changed|lost)|is safe|may still be saved|kept/i);
  });

  it.each(REFUSALS)('every blank in the sentence of %s is filled wherever it is refused', (code) => {
    for (const names of passed.get(code) ?? []) {
      for (const blank of placeholders(sentences[code] ?? '')) expect(names).toContain(blank);
    }
  });

  it('has no sentence for a code that does not exist, and no code that is never refused', () => {
    expect(Object.keys(sentences).sort()).toEqual([...REFUSALS].sort());
    expect(REFUSALS.filter((code) => !passed.has(code))).toEqual([]);
  });

  it('gives no two refusals one sentence', () => {
    expect(new Set(Object.values(sentences)).size).toBe(REFUSALS.length);
  });
});
