import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { pictureOf } from '#main/reports/picture.ts';
import { BenchmarkPath, type PathMark } from '#shared/charts/benchmark-path.tsx';
import { pathScale } from '#shared/charts/benchmark-path-scale.ts';
import { REPORT_THEME } from '#shared/charts/chart-theme.ts';
import { resources } from '#tests/helpers/open-test-core.ts';

const mark = (year: number, value: number): PathMark => ({ year, value, label: `${value} %` });
const baseline = mark(2025, 27);
const target = mark(2029, 15);
const chart = (readings: PathMark[], mirrored = false) => (
  <BenchmarkPath
    baseline={baseline}
    target={target}
    readings={readings}
    formatYear={String}
    theme={REPORT_THEME}
    mirrored={mirrored}
    width={420}
    label="Vacancies"
  />
);
const drawn = (readings: PathMark[], mirrored = false) => renderToStaticMarkup(chart(readings, mirrored));
const part = (svg: string, name: string) =>
  [...svg.matchAll(new RegExp(`<[^>]*data-part="${name}"[^>]*>`, 'g'))].map(([tag]) => tag);
const number = (tag: string | undefined, name: string) => Number(new RegExp(` ${name}="([^"]*)"`).exec(tag ?? '')?.[1]);

describe('a benchmark against the path to its target', () => {
  it('shows the path, dashed, and no way taken where nothing was read', () => {
    const svg = drawn([]);
    expect(part(svg, 'path')[0]).toContain('stroke-dasharray');
    expect([part(svg, 'way'), part(svg, 'reading')]).toEqual([[], []]);
    for (const words of ['27 %', '15 %', '2025', '2027', '2029']) expect(svg).toContain(`>${words}</text>`);
  });

  it('joins baseline and readings by a full line in the order of time', () => {
    const svg = drawn([mark(2028, 19), mark(2026, 26)]);
    const way = / points="([^"]*)"/.exec(part(svg, 'way')[0] ?? '')?.[1] ?? '';
    const across = way.split(' ').map((point) => Number(point.split(',')[0]));
    expect(across).toEqual([...across].sort((one, other) => one - other));
    expect(across).toHaveLength(3);
    expect(part(svg, 'way')[0]).not.toContain('stroke-dasharray');
  });

  it('tells marks apart by shape: open diamond, full diamonds, ring', () => {
    const svg = drawn([mark(2028, 19)]);
    expect(part(svg, 'baseline')[0]).toContain(`fill="${REPORT_THEME.ground}"`);
    expect(part(svg, 'reading')[0]).toContain(`fill="${REPORT_THEME.ink}"`);
    expect(part(svg, 'target')[0]).toMatch(/^<circle/);
  });

  it('begins its axis at nought', () => {
    const scale = pathScale({ baseline, target, readings: [], width: 420, mirrored: false });
    expect(scale.floor).toBe(scale.y(0));
    expect((scale.floor - scale.y(13.5)) * 2).toBeCloseTo(scale.floor - scale.y(27));
  });

  it('has the words of the latest reading, and of earlier ones where there is room', () => {
    const quarters = [2028, 2028.25, 2028.5, 2028.75].map((year, index) => mark(year, 20 - index));
    const words = drawn(quarters);
    expect(part(words, 'reading')).toHaveLength(4);
    expect(part(words, 'words')).toHaveLength(2);
    expect(words).toMatch(/font-weight="700"[^>]*>17 %</);
  });

  it('stretches to a reading after the target’s year', () => {
    const svg = drawn([mark(2031, 16)]);
    expect(svg).toContain('>2031</text>');
    expect(number(part(svg, 'target')[0], 'cx')).toBeLessThan(300);
  });

  it('is mirrored by its places and never by the direction of its text', () => {
    const [plain, turned] = [drawn([mark(2028, 19)]), drawn([mark(2028, 19)], true)];
    expect(number(part(turned, 'target')[0], 'cx')).toBeCloseTo(420 - number(part(plain, 'target')[0], 'cx'));
    expect(turned).not.toContain('direction');
  });

  it('says itself in words, uses no style sheet, and can be a picture', () => {
    const svg = drawn([mark(2028, 19)]);
    expect(svg).toContain('role="img" aria-label="Vacancies"');
    expect(svg).not.toMatch(/var\(|class=|style=|NaN/);
    expect(pictureOf(chart([mark(2028, 19)]), resources).png.length).toBeGreaterThan(1_000);
  });
});
