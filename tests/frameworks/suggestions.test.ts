import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { checkFramework } from '#main/frameworks/check-framework.ts';
import { filesOfFolder, SUGGESTIONS_FILE } from '#main/frameworks/framework-files.ts';
import { loadFramework } from '#main/frameworks/load-framework.ts';
import { resources } from '#tests/helpers/open-test-core.ts';

const files = filesOfFolder(join(resources, 'frameworks/mainstay-1'));
const { suggestions, structure } = loadFramework(files);
const AREAS = ['LAB', 'TRA', 'EDU', 'HSP', 'ENV'];
const pairs = AREAS.flatMap((first, at) => AREAS.slice(at + 1).map((second) => [first, second] as const));
const modulesOf = (when: (typeof suggestions)[number]['when']) => when.map(({ indicator }) => indicator.slice(0, 3));

describe('the suggestions of mainstay-1', () => {
  it('are at least forty, each of two or more modules, with one sentence and a step', () => {
    expect(suggestions.length).toBeGreaterThanOrEqual(40);
    for (const { id, when, words } of suggestions) {
      expect(new Set(modulesOf(when)).size, id).toBeGreaterThanOrEqual(2);
      expect(words.en?.sentence, id).toMatch(/^[A-Z][^.!?]*\.$/);
      expect(words.en?.step, id).toMatch(/^[A-Z][^.!?]*\.$/);
      expect(words.en?.sentence.split(' ').length, id).toBeLessThanOrEqual(35);
    }
    expect(new Set(suggestions.flatMap(({ words }) => words.en?.sentence ?? [])).size).toBe(suggestions.length);
  });

  it.each(pairs)('join %s and %s at least twice', (first, second) => {
    const joining = suggestions.filter(({ when }) => [first, second].every((area) => modulesOf(when).includes(area)));
    expect(joining.length).toBeGreaterThanOrEqual(2);
  });

  it('can each be caused: none asks one indicator for two levels at once', () => {
    for (const { id, when } of suggestions)
      expect(new Set(when.map(({ indicator }) => indicator)).size, id).toBe(when.length);
    expect(structure.modules).toHaveLength(10);
  });
});

describe('a faulty file of suggestions', () => {
  const faultsOf = (text: string) =>
    checkFramework(new Map([...files, [SUGGESTIONS_FILE, new TextEncoder().encode(text)]]), [])
      .faults.filter(({ file }) => file === SUGGESTIONS_FILE)
      .map(({ line, id, code }) => [line, id, code]);
  const rule = (id: string, first: string, second: string, note = 'P1') => `
  - id: ${id}
    when: [{ indicator: ${first}, atLeast: 3 }, { indicator: ${second}, atMost: 1 }]
    note: ${note}
    words: { en: { sentence: "S.", step: "T." } }`;

  it('is named line by line', () => {
    expect(
      faultsOf(
        `suggestions:${rule('one', 'LAB-01', 'TRA-01')}${rule('one', 'LAB-01', 'LAB-02')}${rule('two', 'LAB-99', 'TRA-01', 'Z9')}`,
      ),
    ).toEqual([
      [6, 'one', 'id-twice'],
      [6, 'one', 'one-module'],
      [10, 'two', 'not-known'],
      [10, 'two', 'not-known'],
    ]);
  });

  it('is refused for a level that does not exist, and may be left out', () => {
    expect(faultsOf(`suggestions:${rule('one', 'LAB-01', 'TRA-01').replace('atMost: 1', 'atMost: 7')}`)).toHaveLength(
      1,
    );
    const without = new Map(files);
    without.delete(SUGGESTIONS_FILE);
    expect(loadFramework(without).suggestions).toEqual([]);
  });
});
