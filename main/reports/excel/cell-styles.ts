import type { AlignmentStyle, BorderSide, CellStyle, FontStyle } from 'hucre';
import type { Column, StyleName } from './sheet.ts';

/** Colours of the light theme, as Excel writes them. */
export const COLOURS = {
  ink: '182226',
  quiet: '596365',
  petrol: '0E5261',
  rust: '96371A',
  hairline: 'D3CFC3',
  rule: '7D7B72',
  input: 'F5E7C3',
  scaleLow: 'FDFCF9',
  scaleHigh: '90BDC1',
} as const;

/** Named in every cell: an unnamed font is whatever the reader's machine has. */
const font = (more: FontStyle = {}): FontStyle => ({ name: 'Calibri', size: 11, color: { rgb: COLOURS.ink }, ...more });

export const DEFAULT_FONT = font();

const line = (style: BorderSide['style'], rgb: string): BorderSide => ({ style, color: { rgb } });
const HAIRLINE = { bottom: line('thin', COLOURS.hairline) };
const BOX = line('thin', COLOURS.rule);

/** Cells that a person may change. */
const INPUT: CellStyle = {
  font: font(),
  fill: { type: 'pattern', pattern: 'solid', fgColor: { rgb: COLOURS.input } },
  border: { top: BOX, bottom: BOX, left: BOX, right: BOX },
};

const top: AlignmentStyle = { vertical: 'top' };
const wrapped: AlignmentStyle = { vertical: 'top', wrapText: true };
const centred: AlignmentStyle = { vertical: 'top', horizontal: 'center' };
const end: AlignmentStyle = { vertical: 'top', horizontal: 'right' };

const STYLES: Readonly<Record<StyleName, CellStyle>> = {
  title: { font: font({ size: 18, bold: true, color: { rgb: COLOURS.petrol } }), alignment: top },
  heading: {
    font: font({ size: 12, bold: true, color: { rgb: COLOURS.petrol } }),
    border: { bottom: line('medium', COLOURS.petrol) },
    alignment: { vertical: 'bottom' },
  },
  lead: { font: font({ size: 12 }), alignment: wrapped },
  text: { font: font(), border: HAIRLINE, alignment: wrapped },
  strong: { font: font({ bold: true }), border: HAIRLINE, alignment: wrapped },
  verdict: { font: font({ bold: true }), border: HAIRLINE, alignment: { ...wrapped, horizontal: 'left', indent: 1 } },
  quiet: { font: font({ color: { rgb: COLOURS.quiet } }), border: HAIRLINE, alignment: wrapped },
  code: { font: font(), border: HAIRLINE, alignment: { ...top, horizontal: 'left' } },
  centred: { font: font(), border: HAIRLINE, alignment: centred },
  whole: { font: font(), border: HAIRLINE, alignment: end, numFmt: '0' },
  number: { font: font(), border: HAIRLINE, alignment: end },
  // Set apart from the unit that follows it.
  figure: { font: font(), border: HAIRLINE, alignment: { ...end, indent: 1 } },
  figureWhole: { font: font(), border: HAIRLINE, alignment: { ...end, indent: 1 }, numFmt: '#,##0' },
  day: { font: font(), border: HAIRLINE, alignment: centred, numFmt: 'yyyy-mm-dd' },
  dayStart: {
    font: font(),
    border: HAIRLINE,
    alignment: { vertical: 'top', horizontal: 'left' },
    numFmt: 'yyyy-mm-dd',
  },
  input: { ...INPUT, alignment: centred },
  choice: { ...INPUT, alignment: centred, protection: { locked: false } },
  // Text, so that a line that begins with a dash or a plus is not taken for a formula.
  entry: { ...INPUT, alignment: wrapped, numFmt: '@', protection: { locked: false } },
  link: { font: font({ underline: true, color: { rgb: COLOURS.petrol } }), border: HAIRLINE, alignment: top },
};

export const cellStyle = (name: StyleName): CellStyle => STYLES[name];

/** A text that begins like a formula stays a text even when somebody edits its cell. */
const TEXT_STYLES = Object.fromEntries(
  Object.entries(STYLES).map(([name, style]) => [name, { ...style, numFmt: '@' }]),
);
export const textOnlyStyle = (name: StyleName): CellStyle => TEXT_STYLES[name] ?? STYLES[name];

const ALIGNED_END: ReadonlySet<StyleName> = new Set(['whole', 'number', 'figure', 'figureWhole']);
const CENTRED: ReadonlySet<StyleName> = new Set(['centred', 'day', 'input', 'choice']);

/** A header stands over its column as the column's cells stand. */
export function headerStyle({ style, isTurned }: Column): CellStyle {
  const horizontal = ALIGNED_END.has(style) ? ('right' as const) : ('center' as const);
  return {
    font: font({ bold: true, color: { rgb: COLOURS.petrol } }),
    border: { bottom: line('medium', COLOURS.petrol) },
    alignment: {
      vertical: 'bottom',
      wrapText: true,
      ...(ALIGNED_END.has(style) || CENTRED.has(style) ? { horizontal } : {}),
      ...(style === 'verdict' ? { horizontal: 'left' as const, indent: 1 } : {}),
      ...(isTurned ? { textRotation: 90 } : {}),
    },
  };
}

/** Bold as well as rust, so that grey printing keeps it. */
export const HARM: CellStyle = { font: { bold: true, color: { rgb: COLOURS.rust } } };
