/** Colours and letters of a chart. Reports pass the light values: a picture knows no style sheet. */
export interface ChartTheme {
  readonly ink: string;
  readonly quiet: string;
  readonly rule: string;
  readonly bar: string;
  readonly hatch: string;
  readonly ground: string;
  readonly font: string;
}

/** The light theme of the program, in the font of the reports. */
export const REPORT_THEME: ChartTheme = {
  ink: '#182226',
  quiet: '#596365',
  rule: '#D3CFC3',
  bar: '#0E5261',
  hatch: '#7D7B72',
  ground: '#FFFFFF',
  font: "Carlito, 'IBM Plex Sans Arabic'",
};
