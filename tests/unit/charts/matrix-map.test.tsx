import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { REPORT_THEME } from '#shared/charts/chart-theme.ts';
import { isDrawing } from '#shared/charts/is-drawing.ts';
import { MatrixMap } from '#shared/charts/matrix-map.tsx';
import { NODES, OMBREDA } from '#tests/fixtures/ombreda-matrix.ts';

const cells = OMBREDA.flatMap((row, from) =>
  row.flatMap((score, to) =>
    from === to
      ? []
      : [{ from: NODES[from] ?? '', to: NODES[to] ?? '', score, figure: `f${score}`, word: `word ${score}` }],
  ),
);
const drawn = ({ mirrored = false, width = 1000, all = cells as Parameters<typeof MatrixMap>[0]['cells'] } = {}) =>
  renderToStaticMarkup(
    <MatrixMap
      nodes={NODES.map((id) => ({
        id,
        code: id,
        name: `Policy ${id}`,
        helps: '+6',
        harms: '−2',
        helped: '+5',
        harmed: '−1',
      }))}
      cells={all}
      words={{ helps: 'Helps', harms: 'Harms', helped: 'is helped by', harmed: 'is harmed by' }}
      theme={REPORT_THEME}
      mirrored={mirrored}
      width={width}
      label="Matrix"
    />,
  );
const count = (svg: string, pattern: RegExp) => svg.match(pattern)?.length ?? 0;
const cell = (svg: string, place: string) => new RegExp(`data-cell="${place}"[^>]*>(.*?)</g>`).exec(svg)?.[1] ?? '';
const left = (part: string) => Number(/ x="([\d.]+)"/.exec(part)?.[1]);

describe('the matrix as a chart', () => {
  it('draws each two policies once each way, a strip for every harm and for nothing else', () => {
    const svg = drawn();
    expect(count(svg, /data-cell=/g)).toBe(30);
    expect(count(svg, /data-part="strip"/g)).toBe(cells.filter(({ score }) => Number(score) < 0).length);
    expect(cell(svg, 'EDU/HSP')).toContain('>f-2</text>');
    expect(cell(svg, 'EDU/HSP')).toContain(REPORT_THEME.effects['-2']?.fill);
    expect(cell(svg, 'EDU/HSP')).toContain('>word -2</text>');
  });

  it('puts a column at its place: names take 18 %, the two sums 6 % each', () => {
    const column = (1000 * 0.7) / 6;
    expect(left(cell(drawn(), 'LAB/TRA'))).toBeCloseTo(180 + column + 2);
    expect(left(cell(drawn({ mirrored: true }), 'LAB/TRA'))).toBeCloseTo(1000 - 180 - 2 * column + 2);
  });

  it('keeps the strip at the start of the cell, also from right to left', () => {
    const strip = (svg: string) =>
      left(/<rect[^>]*data-part="strip"[^>]*>/.exec(cell(svg, 'EDU/HSP'))?.[0] ?? '') - left(cell(svg, 'EDU/HSP'));
    expect(strip(drawn())).toBe(0);
    expect(strip(drawn({ mirrored: true }))).toBeCloseTo((1000 * 0.7) / 6 - 4 - 8);
  });

  it('leaves words and names away where a cell has no room for them', () => {
    const svg = drawn({ width: 500 });
    expect(svg).not.toContain('>word');
    expect(cell(svg, 'EDU/HSP')).toContain('>f-2</text>');
  });

  it('leaves what was not discussed empty in a dashed frame', () => {
    const blank = cells.map((each) =>
      each.from === 'LAB' && each.to === 'TRA' ? { ...each, score: null, figure: '', word: '' } : each,
    );
    const svg = drawn({ all: blank });
    expect(count(svg, /stroke-dasharray/g)).toBe(1);
    expect(cell(svg, 'LAB/TRA')).toContain('stroke-dasharray');
  });

  it('says itself in words and stands alone', () => {
    expect(drawn()).toContain('role="img" aria-label="Matrix"');
    expect(isDrawing(drawn())).toBe(true);
  });
});
