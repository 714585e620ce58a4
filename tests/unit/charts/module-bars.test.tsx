import { join } from 'node:path';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { pictureOf } from '#main/reports/picture.ts';
import { REPORT_THEME } from '#shared/charts/chart-theme.ts';
import { type ModuleBar, ModuleBars, moduleBarsScale } from '#shared/charts/module-bars.tsx';
import { resources } from '#tests/helpers/open-test-core.ts';

const bar = (parts: Partial<ModuleBar> = {}): ModuleBar => ({
  id: 'LAB',
  name: 'LAB Labour market',
  score: 28,
  low: 19,
  high: 52,
  figure: '28',
  detail: '19 to 52',
  isProposed: false,
  ...parts,
});

const bands = [
  { name: 'Not addressed', from: 0 },
  { name: 'Emerging', from: 25 },
];

const chart = (bars: ModuleBar[], mirrored = false) => (
  <ModuleBars bars={bars} bands={bands} theme={REPORT_THEME} mirrored={mirrored} width={600} label="Bars" />
);
const drawn = (bars: ModuleBar[], mirrored = false) => renderToStaticMarkup(chart(bars, mirrored));
const part = (svg: string, name: string) => new RegExp(`<[^>]*data-part="${name}"[^>]*>`).exec(svg)?.[0];
const attribute = (element: string | undefined, name: string) =>
  Number(new RegExp(` ${name}="([^"]*)"`).exec(element ?? '')?.[1]);

describe('the bars of modules', () => {
  const { at } = moduleBarsScale({ width: 600, mirrored: false });

  it('reach the low bound, hatch the range and put a diamond at the score', () => {
    const svg = drawn([bar()]);
    expect(attribute(part(svg, 'known'), 'x')).toBeCloseTo(at(0));
    expect(attribute(part(svg, 'known'), 'width')).toBeCloseTo(at(19) - at(0));
    expect(attribute(part(svg, 'range'), 'x')).toBeCloseTo(at(19));
    expect(attribute(part(svg, 'range'), 'width')).toBeCloseTo(at(52) - at(19));
    expect(part(svg, 'range')).toContain('url(#');
    expect(part(svg, 'score')).toContain(`d="M${at(28)} `);
    expect(svg).toContain('>28</tspan>');
  });

  it('show no hatching where nothing is unknown', () => {
    expect(part(drawn([bar({ low: 28, high: 28 })]), 'range')).toBeUndefined();
  });

  it('are empty and hatched from end to end without enough information', () => {
    const svg = drawn([bar({ score: null, figure: '', detail: 'Not enough information' })]);
    expect(attribute(part(svg, 'unknown'), 'width')).toBeCloseTo(at(100) - at(0));
    expect(part(svg, 'score')).toBeUndefined();
    expect(part(svg, 'known')).toBeUndefined();
  });

  it('leave the diamond open for proposed values', () => {
    expect(part(drawn([bar({ isProposed: true })]), 'score')).toContain(`fill="${REPORT_THEME.ground}"`);
    expect(part(drawn([bar()]), 'score')).toContain(`fill="${REPORT_THEME.ink}"`);
  });

  it('are mirrored by coordinates, and no direction is set', () => {
    const svg = drawn([bar()], true);
    expect(attribute(part(svg, 'known'), 'x')).toBeCloseTo(600 - at(19));
    expect(attribute(part(svg, 'known'), 'width')).toBeCloseTo(at(19) - at(0));
    expect(svg).toContain('x="600"');
    expect(svg).not.toContain('direction');
  });

  it('name the bands in their middle and all ticks, and use no variables of a style sheet', () => {
    const svg = drawn([bar()]);
    expect(svg).toContain(`<text x="${at(12.5)}" y="13" text-anchor="middle">Not addressed</text>`);
    for (const tick of [0, 25, 50, 75, 100]) expect(svg).toContain(`>${tick}</text>`);
    expect(svg).not.toContain('var(');
  });

  it('escape names', () => {
    expect(drawn([bar({ name: '<b> & co' })])).toContain('&lt;b&gt; &amp; co');
  });
});

describe('the picture of a chart', () => {
  it('is a PNG three times as large, with letters in the program’s own font', () => {
    const withText = pictureOf(chart([bar()]), resources);
    expect(Buffer.from(withText.png.slice(0, 8)).toString('latin1')).toBe('\u0089PNG\r\n\u001a\n');
    expect(Buffer.from(withText.png).readUInt32BE(16)).toBe(3 * withText.width);
    expect(withText.width).toBe(600);
    // Without the font files the letters would be missing and nothing would say so.
    expect(withText.png.length).toBeGreaterThan(2 * pictureOf(chart([bar()]), join(resources, 'nowhere')).png.length);
  });
});
