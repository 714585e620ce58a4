import {
  type ConditionalRule,
  type Cell as ExcelCell,
  type NamedRange,
  type RowDef,
  type WriteSheet,
  writeXlsx,
} from 'hucre';
import { assertNever } from '../blocks.ts';
import { COLOURS, cellStyle, DEFAULT_FONT, HARM, headerStyle, textOnlyStyle } from './cell-styles.ts';
import { cellText, looksLikeFormula } from './cell-text.ts';
import { namedCells } from './figures-of-sheets.ts';
import { mendXlsx } from './mend-xlsx.ts';
import { areaReference, fixedCell, fixedReference, sheetReference } from './references.ts';
import { headerHeight, rowHeight } from './row-heights.ts';
import { type Cell, type ColourRule, hasHeader, type InputList, type Sheet, type StyleName } from './sheet.ts';

/** What the file says about itself. */
export interface WorkbookFacts {
  readonly title: string;
  /** The program; never a person. */
  readonly creator: string;
  readonly isRightToLeft: boolean;
  /** A second line of every foot, such as the fingerprint. */
  readonly underFoot?: string;
  /** What the file says of itself to programs. */
  readonly properties?: Readonly<Record<string, string>>;
  readonly now: string;
}

const SHEET_MARGINS = { top: 0.6, bottom: 0.7, left: 0.45, right: 0.45, header: 0.3, footer: 0.35 };

/** What a protected sheet still allows: to widen columns, to fit rows, to filter. */
const PROTECTION = { sheet: true, formatColumns: true, formatRows: true, autoFilter: true } as const;

/** The bytes of a workbook. No macros, no links outside, no passwords. */
export async function writeExcel(sheets: readonly Sheet[], facts: WorkbookFacts): Promise<Uint8Array> {
  const now = new Date(facts.now);
  const bytes = await writeXlsx({
    sheets: sheets.map((sheet) => writeSheet(sheet, facts)),
    namedRanges: sheets.flatMap((sheet) => [...inputNames(sheet), ...figureNames(sheet), ...printNames(sheet)]),
    defaultFont: DEFAULT_FONT,
    properties: {
      title: cellText(facts.title),
      creator: facts.creator,
      created: now,
      modified: now,
      custom: { ...facts.properties },
    },
  });
  return mendXlsx(bytes);
}

function writeSheet(sheet: Sheet, facts: WorkbookFacts): WriteSheet {
  const headerRows = hasHeader(sheet) ? 1 : 0;
  const cells = new Map<string, Partial<ExcelCell>>();
  const put = (row: number, column: number, cell: Partial<ExcelCell>) => void cells.set(`${row},${column}`, cell);
  if (headerRows === 1) {
    for (const [index, column] of sheet.columns.entries()) {
      put(0, index, { value: cellText(column.label), style: headerStyle(column) });
    }
  }
  for (const [rowIndex, row] of sheet.rows.entries()) {
    for (const [index, cell] of row.entries()) {
      put(rowIndex + headerRows, index, writeCell(cell, cell.style ?? sheet.columns[index]?.style ?? 'text'));
    }
  }
  const isFrozen = headerRows > 0 || sheet.frozenColumns > 0;
  return {
    name: sheet.name,
    columns: sheet.columns.map(({ width, isHidden = false }) => ({ width, ...(isHidden ? { hidden: true } : {}) })),
    cells,
    rowDefs: heightsOf(sheet, headerRows),
    ...(isFrozen ? { freezePane: { rows: headerRows, columns: sheet.frozenColumns } } : {}),
    ...(sheet.filteredRows > 0
      ? {
          autoFilter: {
            range: areaReference({ columns: [1, sheet.columns.length], rows: [1, 1 + sheet.filteredRows] }),
          },
        }
      : {}),
    dataValidations: sheet.lists.map(validationOf),
    conditionalRules: sheet.colours.map(ruleOf),
    view: { showGridLines: false, rightToLeft: facts.isRightToLeft },
    ...(sheet.isHidden ? { hidden: true } : {}),
    ...(sheet.isProtected ? { protection: PROTECTION } : {}),
    ...printSetUp(sheet),
    ...(sheet.chart ? { charts: [chartOf(sheet.chart)] } : {}),
    headerFooter: {
      oddFooter: `&L${codesOff(facts.title)}${underFoot(facts)}&C${codesOff(sheet.name)}&R&P / &N`,
    },
  };
}

/** Bars from the top downwards in the order of the rows, in the accent that prints well in grey. */
function chartOf({
  title,
  categories,
  values,
  highest,
  column,
}: NonNullable<Sheet['chart']>): NonNullable<WriteSheet['charts']>[number] {
  const rows = values.rows[1] - values.rows[0] + 1;
  return {
    type: 'bar',
    title: cellText(title),
    altText: cellText(title),
    legend: false,
    gapWidth: 60,
    dataLabels: { showValue: true },
    axes: { x: { reverse: true }, y: { scale: { min: 0, max: highest, majorUnit: highest / 4 } } },
    series: [{ categories: areaReference(categories), values: areaReference(values), color: COLOURS.petrol }],
    anchor: { from: { row: 0, col: column - 1 }, to: { row: rows + 6, col: column + 7 } },
  };
}

function heightsOf({ columns, rows }: Sheet, headerRows: number): Map<number, RowDef> {
  const heights = rows.map((row, index) => [index + headerRows, { height: rowHeight(row, columns) }] as const);
  return new Map(headerRows > 0 ? [[0, { height: headerHeight(columns) }], ...heights] : heights);
}

function printSetUp({ print: { fit } }: Sheet): Pick<WriteSheet, 'pageSetup' | 'colBreaks'> {
  const page = { paperSize: 'a4' as const, orientation: 'landscape' as const, margins: SHEET_MARGINS };
  if (fit === 'width') return { pageSetup: { ...page, fitToPage: true, fitToWidth: 1, fitToHeight: 0 } };
  return { pageSetup: { ...page, scale: fit.scale }, colBreaks: [fit.breakAfter - 1] };
}

/** What is printed and repeated on every page. The library's own way forgets the quotes around a sheet's name. */
function printNames(sheet: Sheet): NamedRange[] {
  const { name: scope, rows, print } = sheet;
  const prefix = sheetReference(scope);
  const header = hasHeader(sheet) ? 1 : 0;
  const area = { columns: [1, print.columns], rows: [1, Math.max(1, header + rows.length)] } as const;
  const repeated = [...(print.fit === 'width' ? [] : [`${prefix}$A:$A`]), ...(header === 0 ? [] : [`${prefix}$1:$1`])];
  return [
    { name: '_xlnm.Print_Area', range: `${prefix}${fixedReference(area)}`, scope },
    ...(repeated.length === 0 ? [] : [{ name: '_xlnm.Print_Titles', range: repeated.join(','), scope }]),
  ];
}

/** What Excel would take for an error value if it were written as a plain text. */
const ERROR_NAME = /^#[A-Z/0_]+[!?]?$/;

function writeCell(cell: Cell, style: StyleName): Partial<ExcelCell> {
  switch (cell.kind) {
    case 'blank':
      return { value: null, style: cellStyle(style) };
    case 'text': {
      const words = cellText(cell.text);
      if (ERROR_NAME.test(words)) return { richText: [{ text: words }], style: textOnlyStyle(style) };
      return { value: words, style: looksLikeFormula(words) ? textOnlyStyle(style) : cellStyle(style) };
    }
    case 'number':
      return { value: cell.value, style: cellStyle(style) };
    case 'day':
      return { value: serialDay(cell.isoDate), style: cellStyle(style) };
    case 'formula':
      return {
        formula: cell.formula,
        formulaResult: typeof cell.cached === 'string' ? cellText(cell.cached) : cell.cached,
        style: cellStyle(style),
      };
    case 'link':
      return {
        value: cellText(cell.text),
        hyperlink: { target: '', location: `${sheetReference(cell.sheet)}A1` },
        style: cellStyle(style),
      };
    default:
      return assertNever(cell);
  }
}

const MS_A_DAY = 86_400_000;

/** Days since 30 December 1899, as Excel counts them; of the moment's day in UTC, the same on every machine. */
const serialDay = (isoDate: string): number => (Date.parse(isoDate.slice(0, 10)) - Date.UTC(1899, 11, 30)) / MS_A_DAY;

const validationOf = ({ area, values, title, message }: InputList) => ({
  type: 'list' as const,
  range: areaReference(area),
  values: [...values],
  allowBlank: true,
  showErrorMessage: true,
  errorTitle: title,
  errorMessage: message,
  errorStyle: 'stop' as const,
});

function ruleOf(rule: ColourRule, index: number): ConditionalRule {
  const shared = { priority: index + 1, range: areaReference(rule.area) };
  if (rule.kind === 'harm') return { ...shared, type: 'expression', formula: rule.formula, style: HARM };
  return {
    ...shared,
    type: 'colorScale',
    colorScale: {
      cfvo: [
        { type: 'num', value: '0' },
        { type: 'num', value: String(rule.highest) },
      ],
      // Unlike every other colour, the library writes these as they are: they need their opacity.
      colors: [COLOURS.scaleLow, COLOURS.scaleHigh].map((rgb) => `FF${rgb}`),
    },
  };
}

const inputNames = ({ name, lists }: Sheet): NamedRange[] =>
  lists.map((list) => ({ name: list.name, range: `${sheetReference(name)}${fixedReference(list.area)}` }));

const figureNames = (sheet: Sheet): NamedRange[] =>
  namedCells(sheet).map(({ name, column, row }) => ({
    name,
    range: `${sheetReference(sheet.name)}${fixedCell(column, row)}`,
  }));

const underFoot = ({ underFoot: words = '' }: WorkbookFacts): string => (words === '' ? '' : `\n&6${words}`);

/** In a footer `&` begins a code, and 255 characters are the limit of all three parts together. */
const codesOff = (words: string): string => cellText(words).replace(/\s+/g, ' ').slice(0, 50).replaceAll('&', '&&');
