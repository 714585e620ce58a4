import { renderToStaticMarkup } from 'react-dom/server';
import { expect, it } from 'vitest';
import { REPORT_THEME } from '#shared/charts/chart-theme.ts';
import { type SmallBar, SmallBars } from '#shared/charts/small-bars.tsx';

const bar = (parts: Partial<SmallBar> = {}): SmallBar => ({
  id: 'LAB',
  score: 28,
  low: 19,
  high: 52,
  figure: '28',
  isProposed: false,
  ...parts,
});
const drawn = (bars: SmallBar[], mirrored = false) =>
  renderToStaticMarkup(
    <SmallBars bars={bars} theme={REPORT_THEME} mirrored={mirrored} width={300} label="Ombreda: LAB 28" />,
  );

it('draws score and range on an axis from 0 to 100, with the module’s code', () => {
  const svg = drawn([bar()]);
  expect(svg).toContain('role="img" aria-label="Ombreda: LAB 28"');
  for (const part of ['known', 'range', 'score']) expect(svg).toContain(`data-part="${part}"`);
  for (const words of ['LAB', '28', '0', '100']) expect(svg).toContain(`>${words}</text>`);
});

it('is hatched from end to end where there is not enough information', () => {
  const svg = drawn([bar({ score: null, figure: '' })]);
  expect(svg).toContain('data-part="unknown"');
  expect(svg).not.toContain('data-part="score"');
});

it('is mirrored by its places, and uses no style sheet', () => {
  expect(drawn([bar()], true)).toContain('<text x="300"');
  expect(drawn([bar()], true)).not.toContain('direction');
  expect(drawn([bar()])).not.toMatch(/var\(|class=|style=/);
});
