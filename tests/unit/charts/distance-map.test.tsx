import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { REPORT_THEME } from '#shared/charts/chart-theme.ts';
import { DistanceMap } from '#shared/charts/distance-map.tsx';
import { inLines } from '#shared/charts/in-lines.ts';
import { isDrawing } from '#shared/charts/is-drawing.ts';

const drawn = (mirrored = false) =>
  renderToStaticMarkup(
    <DistanceMap
      columns={['LAB', 'TRA', 'EDU', 'HSP']}
      rows={[
        {
          id: 'planning',
          name: 'Ministry of Planning (coordinator)',
          cells: [
            { distance: 0, figure: '0.0' },
            { distance: 0.5, figure: '0.5' },
            { distance: 2, figure: '2.0' },
            { distance: null, figure: 'alone' },
          ],
        },
      ]}
      theme={REPORT_THEME}
      mirrored={mirrored}
      width={500}
      label="Distances"
    />,
  );
const cell = (svg: string, module: string) =>
  new RegExp(`data-cell="planning/${module}">(.*?)</text>`).exec(svg)?.[1] ?? '';
const gap = (svg: string, module: string) => {
  const [end, start] = [...cell(svg, module).matchAll(/cx="([\d.]+)"/g)].map(([, x]) => Number(x));
  return (end ?? 0) - (start ?? 0);
};
const middle = (svg: string, module: string) => Number(/<text x="([\d.]+)"/.exec(cell(svg, module))?.[1]);

describe('the map of where bodies differ', () => {
  it('sets two marks the further apart the further a body lies from the others, each with its figure', () => {
    const svg = drawn();
    expect(['LAB', 'TRA', 'EDU'].map((module) => gap(svg, module))).toEqual([0, 8, 24]);
    expect(cell(svg, 'TRA')).toContain('>0.5');
    expect(cell(svg, 'HSP')).not.toContain('circle');
    expect(cell(svg, 'HSP')).toContain('>alone');
  });

  it('shares what names leave, 74 %, between the modules, from the other side when mirrored', () => {
    expect(middle(drawn(), 'LAB')).toBeCloseTo(500 * 0.26 + (0.5 * 500 * 0.74) / 4);
    expect(middle(drawn(true), 'LAB')).toBeCloseTo(500 - 500 * 0.26 - (0.5 * 500 * 0.74) / 4);
  });

  it('breaks a long name between words, says itself in words and stands alone', () => {
    expect(drawn()).toContain('>Ministry of</tspan>');
    expect(drawn()).toContain('aria-label="Distances"');
    expect(isDrawing(drawn())).toBe(true);
  });
});

it('a name takes two lines at most', () => {
  expect(inLines('Unions', 12)).toEqual(['Unions']);
  expect(inLines('Ministry of Labour', 12)).toEqual(['Ministry of', 'Labour']);
  expect(inLines('Ministry of Labour and of Social Affairs', 12)).toEqual(['Ministry of', 'Labour and…']);
  expect(inLines('Migrationsbeauftragte', 12)).toEqual(['Migrationsb…']);
});
