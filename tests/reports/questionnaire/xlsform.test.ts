import { describe, expect, it } from 'vitest';
import { XLSFORM_RULES } from '#tests/fixtures/xlsform-rules.ts';
import { LAB_01 } from '#tests/helpers/an-assessment.ts';
import { hasValidator, officeFaults } from '#tests/helpers/office.ts';
import { aLabourOffice } from '../../unit/exchange/questionnaires/a-return.ts';
import { openWorkbook, rowsOf } from '../workbook/read-workbook.ts';

type Row = Record<string, string>;

async function aForm() {
  const { issue, answer, ids } = await aLabourOffice();
  await answer(LAB_01, { value: 2, comment: 'Not in the form.' });
  const bytes = await issue({ format: 'xlsform' });
  const book = openWorkbook(bytes);
  const sheet = (name: string) => {
    const [header = [], ...rows] = rowsOf(book, name);
    const columns = header.map(String);
    return {
      columns,
      rows: rows.map((row): Row => Object.fromEntries(columns.map((column, at) => [column, String(row[at] ?? '')]))),
    };
  };
  return {
    bytes,
    ids,
    names: book.SheetNames,
    survey: sheet('survey'),
    choices: sheet('choices'),
    settings: sheet('settings'),
  };
}

/** How the standard refers to a field. */
const LAB_01_FIELD = `\${LAB_01}`;

const listOf = ({ type = '' }: Row) => /^select_one (\S+)$/.exec(type)?.[1];
const kindOf = (row: Row) => (listOf(row) === undefined ? row.type : 'select_one');

describe('the form for KoboToolbox and ODK', () => {
  it('has the sheets and columns of the standard, and no other', async () => {
    const { names, survey, choices, settings } = await aForm();
    expect(names).toEqual(['survey', 'choices', 'settings']);
    for (const [name, { columns }] of Object.entries({ survey, choices, settings })) {
      const allowed: readonly string[] = XLSFORM_RULES.columns[name as keyof typeof XLSFORM_RULES.columns];
      expect(columns.filter((column) => !allowed.includes(column))).toEqual([]);
      expect(new Set(columns).size).toBe(columns.length);
    }
  });

  it('has known types, names that XML allows, each once, and labels where people read', async () => {
    const { survey } = await aForm();
    const known: readonly string[] = XLSFORM_RULES.types;
    const labelled: readonly string[] = XLSFORM_RULES.needsLabel;
    const appearances: readonly string[] = XLSFORM_RULES.appearances;
    for (const row of survey.rows) {
      expect(listOf(row) !== undefined || known.includes(row.type ?? ''), row.type).toBe(true);
      expect(row.name).toMatch(XLSFORM_RULES.name);
      expect(appearances).toContain(row.appearance);
      if (labelled.includes(kindOf(row) ?? '')) expect(row.label, row.name).not.toBe('');
      if (row.type === 'calculate') expect(row.calculation).toMatch(/^"[^"]*"$/);
      expect(['', 'yes']).toContain(row.required);
    }
    const named = survey.rows.filter(({ type }) => type !== 'end_group').map(({ name }) => name);
    expect(new Set(named).size).toBe(named.length);
  });

  it('closes each group that it opens, in order', async () => {
    const { survey } = await aForm();
    const open: string[] = [];
    for (const { type, name = '' } of survey.rows) {
      if (type === 'begin_group') open.push(name);
      if (type === 'end_group') expect(open.pop()).toBe(name);
    }
    expect(open).toEqual([]);
  });

  it('refers only to fields that stand before, and to lists that exist', async () => {
    const { survey, choices } = await aForm();
    const lists = new Set(choices.rows.map(({ list_name }) => list_name));
    const before = new Set<string>();
    for (const row of survey.rows) {
      const asked = [...`${row.relevant} ${row.constraint} ${row.calculation}`.matchAll(/\$\{(\w+)\}/g)];
      for (const [, name = ''] of asked) expect(before).toContain(name);
      const list = listOf(row);
      if (list !== undefined) expect(lists).toContain(list);
      before.add(row.name ?? '');
    }
  });

  it('offers for each question the five levels as described, NA and DK, each once', async () => {
    const { choices } = await aForm();
    const own = choices.rows.filter(({ list_name }) => list_name === 'LAB_01');
    expect(own.map(({ name }) => name)).toEqual(['0', '1', '2', '3', '4', 'NA', 'DK']);
    expect(own[2]?.label).toMatch(/^2 Started: ./);
    const keys = choices.rows.map(({ list_name, name }) => `${list_name}/${name}`);
    expect(new Set(keys).size).toBe(keys.length);
    expect(choices.rows.filter(({ label }) => label === '')).toEqual([]);
  });

  it('asks why it does not apply with NA, and must have it; whom to ask with DK; a grade with a level', async () => {
    const { survey } = await aForm();
    const row = (name: string) => survey.rows.find((each) => each.name === name);
    expect(row('LAB_01_reason')).toMatchObject({ relevant: `${LAB_01_FIELD} = 'NA'`, required: 'yes' });
    expect(row('LAB_01_whom')).toMatchObject({ relevant: `${LAB_01_FIELD} = 'DK'`, required: '' });
    expect(row('LAB_01_grade')?.relevant).toBe(
      `${LAB_01_FIELD} != '' and ${LAB_01_FIELD} != 'NA' and ${LAB_01_FIELD} != 'DK'`,
    );
    expect(row('LAB_01_q')).toMatchObject({ type: 'begin_group', appearance: 'field-list' });
  });

  it('knows for whom it is, and says how it is called and versioned', async () => {
    const { survey, settings, ids } = await aForm();
    const calculated = Object.fromEntries(survey.rows.map(({ name, calculation }) => [name, calculation]));
    expect(calculated).toMatchObject({
      mainstay_assessment: `"${ids.assessmentId}"`,
      mainstay_respondent: `"${ids.respondentId}"`,
      mainstay_framework: '"mainstay"',
    });
    const [set = {}] = settings.rows;
    expect(set.form_id).toMatch(XLSFORM_RULES.formId);
    expect(set.version).toMatch(XLSFORM_RULES.version);
    expect(set.default_language).toMatch(XLSFORM_RULES.defaultLanguage);
    expect(set.form_title).toBe('Ombreda, Round 1: Labour');
  });

  it.skipIf(!hasValidator)('is a sound workbook', async () => {
    const { bytes } = await aForm();
    expect(officeFaults(bytes, 'xlsx')).toEqual([]);
  });
});
