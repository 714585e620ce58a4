import { describe, expect, it } from 'vitest';
import { createTranslate } from '#main/core/translate.ts';
import { changesInWords, comparisonSentence, panelLine, pointsLine } from '#shared/i18n/comparison-words.ts';
import type { Comparison } from '#shared/results/comparison.ts';
import { indicatorIdOf, moduleIdOf } from '#tests/helpers/scored-items.ts';

const t = createTranslate('en');

const module = (id: string, before: number | null, realChangeTo: number | null, after = realChangeTo) => ({
  id: moduleIdOf(id),
  n: before === null ? 2 : 5,
  before,
  after,
  realChangeTo,
  headlineBefore: null,
  headlineAfter: null,
});

const changed = (id: string, reason: Comparison['indicators'][number]['reason']) => ({
  id: indicatorIdOf(id),
  moduleId: moduleIdOf('LAB'),
  before: 1 as const,
  after: 2 as const,
  isInPanel: true,
  reason,
  note: '',
});

const names = { place: 'Ombreda', before: 'Round 1', after: 'Round 2', nameOf: (id: string) => `the module ${id}` };
const sentence = (modules: Comparison['modules'], indicators: Comparison['indicators'] = []) =>
  comparisonSentence({ modules, indicators }, names, t);

describe('the headline of a comparison', () => {
  it('counts only real change, and names the module that it took furthest', () => {
    const text = sentence([module('LAB', 20, 30), module('ENV', 20, 50), module('EDU', 20, 20, 60)]);
    expect(text).toContain('2 of 3 modules went up by real change from Round 1 to Round 2, furthest the module ENV.');
  });

  it('says where none went up, and how many went down', () => {
    expect(sentence([module('LAB', 20, 20, 60)])).toContain('none of 1 modules went up');
    expect(sentence([module('LAB', 40, 30)])).toContain('1 module went down.');
  });

  it('says how many changes are real and how many still need a reason', () => {
    const indicators = [changed('LAB-01', 'real-change'), changed('LAB-02', 'correction'), changed('LAB-03', null)];
    const text = sentence([module('LAB', 20, 30)], indicators);
    expect(text).toContain('3 levels changed; 1 of these changes are real. 1 change still needs a reason.');
  });

  it('says where too little was answered in both rounds', () => {
    expect(sentence([module('LAB', null, null)])).toBe(
      'Ombreda: too little was answered in both Round 1 and Round 2 to compare the two.',
    );
  });
});

it.each([
  [18.75, '+19'],
  [-2.5, '−3'],
  [0.4, '0'],
  [-0.4, '0'],
  [0, '0'],
])('prints %s points as %s', (points, printed) => {
  expect(pointsLine('en', points)).toBe(printed);
});

it('prints the panel of a module, or that too few were answered', () => {
  expect(panelLine(module('LAB', 33.33, 52.08), 'en', t)).toBe('33 to 52');
  expect(panelLine(module('LAB', null, null), 'en', t)).toBe('Too few answers');
});

it('says the chart in words, and leaves out what nobody answered twice', () => {
  const modules = [module('LAB', 33.3, 50, 52.1), { ...module('ENV', null, null), n: 0 }];
  expect(changesInWords(modules, (id) => id, 'en', t)).toBe(
    'Scores on the indicators answered in both rounds: LAB, 33 to 52, of it +17 by real change.',
  );
});
