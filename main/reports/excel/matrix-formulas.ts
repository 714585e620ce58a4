import { columnLetter, sheetReference } from './references.ts';

/** Where things stand on a sheet of a matrix with `n` nodes: codes in column A, names in B, the cells from C on. */
export function matrixPlaces(n: number) {
  const first = 3;
  const column = (index: number) => columnLetter(first + index);
  const lastColumn = column(n - 1);
  const sums = { out: 0, helps: 1, harms: 2, secondOrder: 3, influence: 4 } as const;
  return {
    n,
    column,
    sum: (name: keyof typeof sums) => column(n + sums[name]),
    row: (index: number) => 2 + index,
    inRow: n + 2,
    discussedRow: n + 5,
    outCopyRow: n + 7,
    turnedRow: (index: number) => n + 8 + index,
    rowRange: (row: number) => `C${row}:${lastColumn}${row}`,
    fixedRowRange: (row: number) => `$C$${row}:$${lastColumn}$${row}`,
    columnRange: (index: number) => `${column(index)}2:${column(index)}${n + 1}`,
    block: `$C$2:$${lastColumn}$${n + 1}`,
  };
}
type Places = ReturnType<typeof matrixPlaces>;

/** A node's sums, effects through one other node without the way back, and influence (framework E3, F3). */
export function nodeFormulas(places: Places, index: number) {
  const row = places.row(index);
  const own = places.rowRange(row);
  const [out, second] = [`${places.sum('out')}${row}`, `${places.sum('secondOrder')}${row}`];
  // Under 80 % discussed the measures that rest on whole rows and columns are withheld.
  const ifEnough = (then: string) => `IF(5*COUNT(${places.block})<4*${places.n * (places.n - 1)},"",${then})`;
  return {
    out: `SUM(${own})`,
    helps: `SUMIF(${own},">0")`,
    harms: `SUMIF(${own},"<0")`,
    secondOrder: ifEnough(
      `SUMPRODUCT(${own},${places.fixedRowRange(places.outCopyRow)})-SUMPRODUCT(${own},${places.rowRange(places.turnedRow(index))})`,
    ),
    influence: ifEnough(`${out}+${second}/2`),
    in: `SUM(${places.columnRange(index)})`,
    helped: `SUMIF(${places.columnRange(index)},">0")`,
    harmed: `SUMIF(${places.columnRange(index)},"<0")`,
    outCopy: `${places.sum('out')}${row}`,
  };
}

/** The effect of `column` on `row`, 0 where nothing was discussed: a cell of the turned matrix. */
export const turnedFormula = (places: Places, row: number, column: number): string => {
  const cell = `${places.column(row)}${places.row(column)}`;
  return `IF(ISNUMBER(${cell}),${cell},0)`;
};

/** A pair's formulas on the sheet Coordination, in `row`, with the words of each type. */
export function pairFormulas(row: number, words: Readonly<Record<string, string>>) {
  const [there, back] = [`D${row}`, `E${row}`];
  const word = (type: string) => `"${(words[type] ?? '').replaceAll('"', '""')}"`;
  const isBlank = `OR(${there}="",${back}="")`;
  return {
    type: `IF(${isBlank},${word('not-discussed')},IF(AND(${there}>0,${back}>0),${word('mutual-support')},IF(AND(${there}<0,${back}<0),${word('mutual-conflict')},IF(${there}*${back}<0,${word('one-sided-conflict')},IF(OR(${there}<0,${back}<0),${word('conflict-one-way')},IF(OR(${there}>0,${back}>0),${word('support-one-way')},${word('neutral')}))))))`,
    need: `IF(${isBlank},"",MIN(3,MAX(ABS(${there}),ABS(${back}))+IF(OR(${there}<0,${back}<0),1,0)))`,
    gap: `IF(OR(G${row}="",H${row}=""),"",MAX(0,G${row}-H${row}))`,
  };
}

/** A cell of a matrix sheet, empty where nothing was discussed. */
export const cellFormula = (sheet: string, places: Places, row: number, column: number): string => {
  const cell = `${sheetReference(sheet)}${places.column(column)}${places.row(row)}`;
  return `IF(ISNUMBER(${cell}),${cell},"")`;
};
