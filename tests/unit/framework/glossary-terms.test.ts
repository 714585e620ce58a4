import { expect, it } from 'vitest';
import { type Term, termFinder } from '#shared/framework/glossary-terms.ts';

const term = (id: string, ...[name = id, ...also]: string[]): Term => ({ id, term: name, also });
const GLOSSARY = [
  term('budget', 'Budget', 'budgets'),
  term('line', 'Budget line', 'budget lines'),
  term('survey', 'Household survey', 'labour-force survey'),
  term('un', 'United Nations', 'UN'),
  term('na', 'Does not apply', 'NA'),
  term('me', 'Monitoring and evaluation', 'M&E'),
  term('choice', 'Migration as choice', 'choice, not a necessity'),
  term('école', 'École', 'écoles'),
];
const find = termFinder(GLOSSARY);
/** The terms that are found, as “text:id”. */
const found = (text: string) => find(text).flatMap(({ text: part, termId }) => (termId ? [`${part}:${termId}`] : []));

it('finds whole words, whatever their case', () => {
  expect(found('A BUDGET is budgeted.')).toEqual(['BUDGET:budget']);
  expect(found('rebudget budgetary')).toEqual([]);
});

it('takes the longest form first', () => {
  expect(found('The budget lines of the budget')).toEqual(['budget lines:line', 'budget:budget']);
});

it('knows plurals by the other forms alone', () => {
  expect(found('household survey and household surveys')).toEqual(['household survey:survey']);
  expect(found('household surveys')).toEqual([]);
});

it('marks each term only where it first stands', () => {
  expect(found('Budget, budgets, budget')).toEqual(['Budget:budget']);
});

it('takes a hyphen for a space, but finds nothing inside a word with hyphens', () => {
  expect(found('the labour force survey')).toEqual(['labour force survey:survey']);
  expect(found('a budget-neutral, non-budget, EC-UN thing')).toEqual([]);
});

it('finds no form across a comma or a full stop unless it has one', () => {
  expect(found('a household. Survey it')).toEqual([]);
  expect(found('a choice, not a necessity')).toEqual(['choice, not a necessity:choice']);
  expect(found('a choice not a necessity')).toEqual([]);
});

it('reads abbreviations as they are written', () => {
  expect(found('The UN. L’un des deux.')).toEqual(['UN:un']);
  expect(found('na NA')).toEqual(['NA:na']);
  expect(found('yearly M&E')).toEqual(['M&E:me']);
});

it('knows letters beyond ASCII', () => {
  expect(found('les écoles, ÉCOLE')).toEqual(['écoles:école']);
  expect(found('écolés')).toEqual([]);
});

it('leaves out what is only listed', () => {
  const level = { ...term('level', 'Level', 'national level'), isListedOnly: true };
  expect(termFinder([level])('at national level')).toEqual([{ start: 0, text: 'at national level', termId: null }]);
});

it('gives the text back whole, piece by piece', () => {
  for (const text of ['', 'nothing here', 'Budget', 'The budget lines: UN, budget.', '  budget  '])
    expect(
      find(text)
        .map((piece) => piece.text)
        .join(''),
    ).toBe(text);
});
