import type { ChartTheme } from '#shared/charts/chart-theme.ts';

const tint = (name: string) => ({ fill: `var(--${name})`, text: `var(--${name}-t)` });

/** The chart's colours on screen follow the theme in use. Reports pass values: a picture knows no style sheet. */
export const SCREEN_THEME: ChartTheme = {
  ink: 'var(--ink)',
  quiet: 'var(--ink-2)',
  rule: 'var(--rule)',
  bar: 'var(--accent)',
  hatch: 'var(--hatch)',
  ground: 'var(--sheet)',
  harm: 'var(--rust)',
  levels: [tint('l0'), tint('l1'), tint('l2'), tint('l3'), tint('l4')],
  effects: {
    '3': tint('p3'),
    '2': tint('p2'),
    '1': tint('p1'),
    '0': { fill: 'var(--sheet)', text: 'var(--ink)' },
    '-1': tint('n1'),
    '-2': tint('n2'),
    '-3': tint('n3'),
  },
  font: 'var(--sans)',
};
