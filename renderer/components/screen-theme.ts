import type { ChartTheme } from '#shared/charts/chart-theme.ts';

/** The chart's colours on screen follow the theme in use. Reports pass values: a picture knows no style sheet. */
export const SCREEN_THEME: ChartTheme = {
  ink: 'var(--ink)',
  quiet: 'var(--ink-2)',
  rule: 'var(--rule)',
  bar: 'var(--accent)',
  hatch: 'var(--hatch)',
  ground: 'var(--sheet)',
  font: 'var(--sans)',
};
