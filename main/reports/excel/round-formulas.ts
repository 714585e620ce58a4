import { LEAST_TAGGED_ANSWERS } from '#shared/results/by-tag.ts';
import { columnLetter, quoted } from './references.ts';

/** The columns of the sheet Rounds: A to F are fixed by the framework (F3), the others explain and compute. */
export const ROUND_COLUMNS = [
  'id',
  'before',
  'after',
  'change',
  'reason',
  'panel',
  'note',
  'module',
  'weight',
  'pointsBefore',
  'pointsAfter',
  'pointsReal',
  'panelWeight',
] as const;
export type RoundColumn = (typeof ROUND_COLUMNS)[number];

const letter = (column: RoundColumn) => columnLetter(ROUND_COLUMNS.indexOf(column) + 1);

/** One indicator's formulas; the later round's value and weight come from the sheet Answers. */
export function rowFormulas(row: number, onAnswers: (column: 'answer' | 'weight') => string, realChange: string) {
  const cell = (column: RoundColumn) => `${letter(column)}${row}`;
  const ifPanel = (then: string, otherwise: string) => `IF(${cell('panel')}=1,${then},${otherwise})`;
  const times = (column: RoundColumn) => `${cell(column)}*${cell('weight')}`;
  return {
    // An empty cell that is only referred to would read as 0.
    after: `IF(${onAnswers('answer')}="","",${onAnswers('answer')})`,
    change: ifPanel(`${cell('after')}-${cell('before')}`, '""'),
    panel: `IF(AND(ISNUMBER(${cell('before')}),ISNUMBER(${cell('after')})),1,0)`,
    weight: onAnswers('weight'),
    pointsBefore: ifPanel(times('before'), '0'),
    pointsAfter: ifPanel(times('after'), '0'),
    pointsReal: ifPanel(`IF(${cell('reason')}=${quoted(realChange)},${times('after')},${times('before')})`, '0'),
    panelWeight: ifPanel(cell('weight'), '0'),
  };
}

/** A module over the panel (framework C3, C4), in the row whose column A holds its code; withheld below three indicators. */
export function moduleFormulas(row: number, last: number) {
  const range = (column: RoundColumn) => `$${letter(column)}$2:$${letter(column)}$${last}`;
  const sum = (column: RoundColumn) => `SUMIFS(${range(column)},${range('module')},$A${row})`;
  const [before, after, n] = [`B${row}`, `C${row}`, `F${row}`];
  const score = (points: RoundColumn) => `100*${sum(points)}/(4*${sum('panelWeight')})`;
  const ifEnough = (then: string) => `IF(${n}<${LEAST_TAGGED_ANSWERS},"",${then})`;
  return {
    n: sum('panel'),
    before: ifEnough(score('pointsBefore')),
    after: ifEnough(score('pointsAfter')),
    change: ifEnough(`${after}-${before}`),
    real: ifEnough(`${score('pointsReal')}-${before}`),
  };
}
