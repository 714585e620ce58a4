import { describe, expect, it } from 'vitest';
import type { z } from 'zod';
import { assessmentSetup } from '#shared/assessment/assessment.ts';
import { citationLine } from '#shared/assessment/citation-line.ts';
import { assessmentId, indicatorId, moduleId } from '#shared/assessment/ids.ts';
import { titleOf } from '#shared/assessment/title-of.ts';
import { aSetup } from '#tests/helpers/an-assessment.ts';

const refusalsOf = (schema: z.ZodType, value: unknown) => {
  const parsed = schema.safeParse(value);
  return parsed.success ? [] : parsed.error.issues.map(({ message, path }) => `${path.join('.')} ${message}`.trim());
};

describe('ids', () => {
  it.each(['LAB-01', 'LAB-122', 'AB-10', 'ABCDE-99'])('%s may be an indicator', (id) => {
    expect(indicatorId.parse(id)).toBe(id);
  });
  it.each([
    'lab-01',
    'LAB-1',
    'LAB01',
    'LAB-1000',
    'A-01',
    'ABCDEF-01',
    ' LAB-01',
    'LAB-01\n',
    '__proto__',
    '',
    7,
    null,
  ])('%j is no indicator', (id) => {
    expect(refusalsOf(indicatorId, id)[0]).toMatch(/unknown-indicator|string/);
  });
  it.each(['lab', 'L', 'LABOUR', 'L B', ''])('%j is no module', (id) => {
    expect(refusalsOf(moduleId, id)).toEqual(['unknown-module']);
  });
  it.each(['x', '', '123', '00000000-0000-4000-8000-00000000000g', "' OR 1=1"])('%j is no assessment', (id) => {
    expect(refusalsOf(assessmentId, id)).toEqual(['unknown-id']);
  });
});

describe('the set-up', () => {
  it('takes what a person fills in', () => {
    expect(assessmentSetup.parse(aSetup())).toEqual(aSetup());
    expect(assessmentSetup.parse(aSetup({ currency: '' })).currency).toBe('');
  });

  it.each([
    ['place', '', 'place text-missing'],
    ['place', 'x'.repeat(301), 'place text-too-long'],
    ['currency', 'EURO', 'currency unknown-currency'],
    ['language', 'English', 'language unknown-language'],
    ['language', '', 'language unknown-language'],
    ['round', { label: ' ', date: '2025-01-01' }, 'round.label text-missing'],
    ['round', { label: 'R', date: '2025-1-1' }, 'round.date not-a-date'],
    ['round', { label: 'R', date: '2025-02-29' }, 'round.date not-a-date'],
    ['weights', { 'LAB-01': 0 }, 'weights.LAB-01 weight-out-of-range'],
    ['weights', { 'LAB-01': 6 }, 'weights.LAB-01 weight-out-of-range'],
    ['weights', { 'LAB-01': 2.5 }, 'weights.LAB-01 weight-out-of-range'],
    ['modulesNotAssessed', [{ moduleId: 'LAB', reason: '' }], 'modulesNotAssessed.0.reason text-missing'],
    ['baselineId', 'x', 'baselineId unknown-id'],
  ])('refuses for %s: %j', (field, value, refusal) => {
    expect(refusalsOf(assessmentSetup, { ...aSetup(), [field]: value })).toEqual([refusal]);
  });

  it.each(['level', 'form', 'roles', 'instrument', 'weights', 'baselineId'])('does not do without %s', (field) => {
    const { [field]: _left, ...rest } = { ...aSetup() } as Record<string, unknown>;
    expect(assessmentSetup.safeParse(rest).success).toBe(false);
  });

  it('takes the leap day of a leap year, every language tag and weights 1 to 5', () => {
    expect(
      refusalsOf(assessmentSetup, aSetup({ round: { label: 'R', date: '2028-02-29' }, language: 'pt-BR' })),
    ).toEqual([]);
    for (const weight of [1, 2, 3, 4, 5])
      expect(refusalsOf(assessmentSetup, { ...aSetup(), weights: { 'LAB-01': weight } })).toEqual([]);
  });

  it('does not take a weight for what is no indicator', () => {
    expect(assessmentSetup.safeParse({ ...aSetup(), weights: { labour: 2 } }).success).toBe(false);
  });
});

it('names an assessment by its place and round', () => {
  expect(titleOf(aSetup())).toBe('Ombreda, Round 1');
});

describe('the line of a citation', () => {
  const page = (pages: string) => `p. ${pages}`;
  it('leaves out what is not known', () => {
    const citation = { title: 'Survey', body: 'Office', year: 2024, page: '41–44', link: '' };
    expect(citationLine(citation, page)).toBe('Survey, Office, 2024, p. 41–44');
    expect(citationLine({ ...citation, body: '', year: null, page: '' }, page)).toBe('Survey');
  });
});
