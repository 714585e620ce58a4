import { describe, expect, it } from 'vitest';
import { catalogues } from '#main/core/catalogues.ts';
import { evidenceGrade } from '#shared/assessment/answer.ts';
import { assessmentSetup, assessmentStatus } from '#shared/assessment/assessment.ts';
import { LEVELS } from '#shared/assessment/level.ts';
import { respondentKind } from '#shared/assessment/respondent.ts';
import { REFUSALS } from '#shared/contract/refusal.ts';
import { REPORT_KINDS } from '#shared/contract/reports.ts';
import { FILE_FAULTS } from '#shared/exchange/file-fault.ts';
import { PACKAGE_SCOPES } from '#shared/exchange/package-format.ts';
import { CHOICES } from '#shared/exchange/plan-record.ts';
import { FAULT_CODES } from '#shared/framework/fault.ts';
import { DIRECTIONS, STAGES } from '#shared/framework/stages.ts';
import { LABELLED_FIELDS } from '#shared/i18n/field-text.ts';
import { RATINGS } from '#shared/results/rating.ts';
import { ANY, askedKeys, fits, productSources } from '#tests/helpers/asked-keys.ts';

type Texts = { readonly [key: string]: string | Texts };
const flat = (texts: Texts, prefix = ''): [string, string][] =>
  Object.entries(texts).flatMap(([key, text]) =>
    typeof text === 'string' ? [[prefix + key, text] as [string, string]] : flat(text, `${prefix}${key}.`),
  );

const SUFFIX = /_(zero|one|two|few|many|other)$/;
const baseOf = (key: string) => key.replace(SUFFIX, '');
const blanksOf = (text: string) => [...text.matchAll(/\{\{-?\s*(\w+)/g)].map(([, name = '']) => name);

const setup = assessmentSetup.shape;
const english = new Map(flat(catalogues.en));
const bases = new Set([...english.keys()].map(baseOf));

describe('what the source asks for', () => {
  it('is found at all', () => {
    expect(askedKeys.length).toBeGreaterThan(200);
    expect(new Set(askedKeys.map(({ key }) => key)).size).toBeGreaterThan(150);
  });

  it('is in the English catalogue, every literal key', () => {
    expect(
      askedKeys.filter(({ key }) => !key.includes(ANY) && !bases.has(key)).map(({ where, key }) => `${where} ${key}`),
    ).toEqual([]);
  });

  it('is in the English catalogue, some key for every pattern', () => {
    const missing = askedKeys.filter(({ key }) => key.includes(ANY) && ![...bases].some((base) => fits(key, base)));
    expect(missing.map(({ where, key }) => `${where} ${key}`)).toEqual([]);
  });

  it('gets its blanks filled wherever the source shows what is filled in', () => {
    const open = askedKeys.flatMap(({ where, key, values }) => {
      const texts = [...english].filter(([full]) => !key.includes(ANY) && baseOf(full) === key);
      return texts.flatMap(([full, text]) =>
        blanksOf(text)
          .filter((blank) => values && !values.includes(blank))
          .map((blank) => `${where} ${full}: ${blank}`),
      );
    });
    expect(open).toEqual([]);
  });

  it('gives a count where a text has plural forms', () => {
    const plurals = new Set([...english.keys()].filter((key) => SUFFIX.test(key)).map(baseOf));
    expect(
      askedKeys
        .filter(({ key, values }) => plurals.has(key) && values && !values.includes('count'))
        .map(({ where, key }) => `${where} ${key}`),
    ).toEqual([]);
  });
});

it('holds no text that nothing asks for', () => {
  // The launchers run before anything is built and read the catalogue as data.
  const launchers = productSources.filter(({ file }) => file.startsWith('main/launch/'));
  const isLaunchers = (key: string) => launchers.some(({ text }) => text.includes(`'${key.replace('desktop.', '')}'`));

  const sources = productSources.map(({ text }) => text).join('\n');
  const templates = [...sources.matchAll(/`([\w-]+\.[^`\n]*\$\{[^`\n]*)`/g)].map(([, template = '']) => template);
  const patterns = [...new Set(templates.map((template) => template.replace(/\$\{[^}]*\}/g, ANY)))];
  const quoted = new Set([...sources.matchAll(/(['"])([\w.-]+)\1/g)].map(([, , words = '']) => words));
  const isUsed = (key: string) => quoted.has(key) || patterns.some((pattern) => fits(pattern, key));
  expect([...bases].filter((key) => !isUsed(key) && !isLaunchers(key))).toEqual([]);
});

describe('every name of a list has its words', () => {
  it.each([
    ['level', LEVELS.flatMap((level) => [`${level}.name`, `${level}.means`])],
    ['value', ['none', 'level', 'NA', 'DK']],
    ['grade', evidenceGrade.options],
    ['rating', [...RATINGS, 'none']],
    ['mark', ['notFirm', 'provisional']],
    ['stage', STAGES],
    ['direction', DIRECTIONS],
    ['respondent.kind', respondentKind.options],
    ['assessment.level', setup.level.options],
    ['assessment.instrument', setup.instrument.shape.kind.options],
    ['assessment.role', setup.roles.element.options],
    ['assessment.form', setup.form.options],
    ['assessment.status', assessmentStatus.options],
    ['moduleStatus', ['not-started', 'in-progress', 'complete', 'to-settle', 'not-assessed']],
    ['report.basis', ['agreed', 'only-answer', 'proposed']],
    ['reports.fileName', REPORT_KINDS],
    ['refusals', REFUSALS],
    ['fileFaults', FILE_FAULTS],
    ['exchange.field', [...LABELLED_FIELDS, 'other']],
    ['exchange.scope', PACKAGE_SCOPES.flatMap((scope) => [`${scope}.name`, `${scope}.what`])],
    ['exchange.choice', CHOICES],
    ['frameworkFault', FAULT_CODES],
    ['cli.check', ['integrity', 'references', 'records', 'history', 'attachments', 'frameworks']],
  ])('%s', (group, names) => {
    expect(names.filter((name) => !bases.has(`${group}.${name}`))).toEqual([]);
  });
});

describe.each(Object.entries(catalogues))('the catalogue %s', (language, texts) => {
  const own = new Map(flat(texts));
  const categories = new Intl.PluralRules(language).resolvedOptions().pluralCategories;
  // i18next takes a form for zero in every language, where there is one.
  const needed = (form: string | undefined) => form !== 'zero' || categories.includes('zero');

  it('has every plural form of its language, and no other', () => {
    const plurals = Map.groupBy(
      [...own.keys()].filter((key) => SUFFIX.test(key)),
      baseOf,
    );
    expect(plurals.size).toBeGreaterThan(5);
    for (const [base, keys] of plurals)
      expect(
        keys
          .map((key) => SUFFIX.exec(key)?.[1])
          .filter(needed)
          .sort(),
        base,
      ).toEqual([...categories].sort());
    expect([...plurals.keys()].filter((base) => own.has(base))).toEqual([]);
  });

  it('uses typographic quotes and apostrophes, no double spaces and only the empty text that stands for nothing counted', () => {
    const wrong = [...own].filter(
      ([key, text]) => text.trim() === '' || (/ {2}/.test(text) && !key.startsWith('cli.')) || /\w'\w/.test(text),
    );
    expect(wrong.map(([key]) => key)).toEqual(['checklist.countedFrom.none']);
  });

  it('has the blanks of its plural forms in common, the number aside', () => {
    const plurals = Map.groupBy(
      [...own].filter(([key]) => SUFFIX.test(key)),
      ([key]) => baseOf(key),
    );
    for (const [base, forms] of plurals) {
      const sets = forms.map(([, text]) =>
        blanksOf(text)
          .filter((blank) => blank !== 'count')
          .sort()
          .join(),
      );
      expect(new Set(sets).size, base).toBe(1);
    }
  });
});
