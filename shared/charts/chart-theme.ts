/** A coloured field and the letters on it. */
interface Tint {
  readonly fill: string;
  readonly text: string;
}

/** Colours and letters of a chart. Reports pass the light values: a picture knows no style sheet. */
export interface ChartTheme {
  readonly ink: string;
  readonly quiet: string;
  readonly rule: string;
  readonly bar: string;
  readonly hatch: string;
  readonly ground: string;
  /** What harms or is critical and low; never the only sign of it. */
  readonly harm: string;
  /** Levels 0 to 4. */
  readonly levels: readonly Tint[];
  /** Effects from −3 to +3, by their number as text. */
  readonly effects: Readonly<Record<string, Tint>>;
  readonly font: string;
}

const INK = '#182226';
const GROUND = '#FFFFFF';

const tint = (fill: string, text: string): Tint => ({ fill, text });

/** The light theme of the program, in the font of the reports. Where a drawing leaves the program, Calibri is as wide as Carlito. */
export const REPORT_THEME: ChartTheme = {
  ink: INK,
  quiet: '#596365',
  rule: '#D3CFC3',
  bar: '#0E5261',
  hatch: '#7D7B72',
  ground: GROUND,
  harm: '#96371A',
  levels: [
    tint(GROUND, INK),
    tint('#D3E2E2', INK),
    tint('#98BEC1', INK),
    tint('#387985', GROUND),
    tint('#0E4855', GROUND),
  ],
  effects: {
    '3': tint('#22697A', GROUND),
    '2': tint('#90BDC1', INK),
    '1': tint('#D6E6E6', INK),
    '0': tint(GROUND, INK),
    '-1': tint('#F7E2D7', INK),
    '-2': tint('#E5A88C', INK),
    '-3': tint('#96371A', GROUND),
  },
  font: "Carlito, Calibri, 'IBM Plex Sans Arabic', Arial, sans-serif",
};
