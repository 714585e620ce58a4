import { expect, it } from 'vitest';
import { createTranslate } from '#main/core/translate.ts';
import { fieldLabel, fieldText } from '#shared/i18n/field-text.ts';

const t = createTranslate('en');

it.each([
  ['answer/x/LAB-01', 'value', 3, 'Answer', '3 Working'],
  ['figure/unemployment', 'value', 3, 'Value', '3'],
  ['figure/returns', 'value', 'not-available', 'Value', 'not available'],
  ['figure/returns', 'year', null, 'Year', 'none'],
  ['obstacle/o', 'level', 'regional', 'Level', 'regional'],
  ['obstacle/o', 'severity', 3, 'How severe', '3 blocking'],
  ['chapter/c', 'marks', { budget: 'no', indicator: 'partly' }, 'Six marks', 'no · partly'],
  ['step/s', 'status', 'under-way', 'How far it is', 'Under way'],
  ['step/s', 'cost', { amount: 5, currency: 'USD', priceYear: 2025 }, 'Cost', '5 · USD · 2025'],
  ['benchmark/b', 'measure', { kind: 'figure', figure: 'poverty' }, 'What is measured', 'A key figure · poverty'],
  ['reading/r', 'value', 3, 'Value', '3'],
  ['stakeholder/s', 'influence', 'high', 'Influence', 'high'],
  ['assessment', 'level', 'provincial', 'Level', 'Provincial'],
])('%s has its %s in words', (record, field, value, label, words) => {
  expect(fieldLabel({ record, field }, t)).toBe(label);
  expect(fieldText({ record, field }, value, {}, t)).toBe(words);
});
