import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import type { MarkedAnswer } from '#shared/charts/answer-mark.tsx';
import { REPORT_THEME } from '#shared/charts/chart-theme.ts';
import { isDrawing } from '#shared/charts/is-drawing.ts';
import { StageMap, stageMapScale } from '#shared/charts/stage-map.tsx';

const answer = (id: string, value: MarkedAnswer['value'], parts: Partial<MarkedAnswer> = {}): MarkedAnswer => ({
  id,
  value,
  sign: value === null ? '' : value === 'DK' ? '?' : value === 'NA' ? '–' : String(value),
  isCritical: false,
  isRedFlag: false,
  ...parts,
});
const columns = [
  { id: 'SIT', name: 'Situation', figure: '30', detail: '15 of 18' },
  { id: 'MEA', name: 'Measures', figure: '–', detail: '1 of 5' },
];
const rows = [
  {
    id: 'LAB',
    name: 'LAB Labour market',
    cells: [
      [answer('LAB-01', 2), answer('LAB-02', 1, { isCritical: true, isRedFlag: true })],
      [
        answer('LAB-03', 'DK'),
        answer('LAB-04', 'NA'),
        answer('LAB-05', null),
        answer('LAB-06', 4, { isCritical: true }),
        answer('LAB-07', 0),
      ],
    ],
  },
];
const drawn = (mirrored = false, width = 600) =>
  renderToStaticMarkup(
    <StageMap
      columns={columns}
      rows={rows}
      allName="All modules"
      theme={REPORT_THEME}
      mirrored={mirrored}
      width={width}
      label="Answers"
    />,
  );
const cell = (svg: string, id: string) => new RegExp(`data-answer="${id}">(.*?)</g>`).exec(svg)?.[1] ?? '';
const left = (svg: string, id: string) => Number(/ x="([\d.]+)"/.exec(cell(svg, id))?.[1]);

describe('answers by module and stage', () => {
  it('stand in their stage, one after the other: names take 22 %, a stage at least 74, a cell 18 and a gap of 2', () => {
    const svg = drawn();
    expect(left(svg, 'LAB-01')).toBeCloseTo(600 * 0.22 + 0.5);
    expect(left(svg, 'LAB-02')).toBeCloseTo(600 * 0.22 + 20.5);
    expect(left(svg, 'LAB-03')).toBeCloseTo(600 * 0.22 + 74 + 0.5);
    expect(left(svg, 'LAB-07')).toBeCloseTo(600 * 0.22 + 74 + 80.5);
  });

  it('shrink together where there is no room', () => {
    // 74 for the first stage, 5 cells of 20 and a gap of 2 for the second: 176 wanted, 156 of 200 there.
    expect(stageMapScale({ columns, rows }, 200).cell).toBeCloseTo((18 * 156) / 176);
    expect(stageMapScale({ columns, rows }, 600).cell).toBe(18);
  });

  it('carry digit or sign, and in grey a hatching, a dash of the frame, and corners of two sizes', () => {
    const svg = drawn();
    expect(cell(svg, 'LAB-01')).toContain('>2</text>');
    expect(cell(svg, 'LAB-01')).toContain(REPORT_THEME.levels[2]?.fill);
    expect(cell(svg, 'LAB-03')).toMatch(/fill="url\(#.*>\?<\/text>/);
    expect(cell(svg, 'LAB-04')).toContain('>–</text>');
    expect(cell(svg, 'LAB-05')).toContain('stroke-dasharray');
    expect(cell(svg, 'LAB-06')).toContain('data-part="critical"');
    expect(cell(svg, 'LAB-02')).toContain('data-part="red-flag"');
    const corner = (id: string) => Number(/h-?([\d.]+)l/.exec(cell(svg, id))?.[1]);
    expect(corner('LAB-02')).toBeGreaterThan(corner('LAB-06'));
    expect(cell(svg, 'LAB-07')).not.toMatch(/dasharray|url\(|data-part/);
  });

  it('end with what each stage comes to', () => {
    expect(drawn()).toMatch(/data-stage="SIT">.*?>30<.*?>15 of 18</);
    expect(drawn()).toContain('>All modules</text>');
  });

  it('are mirrored by their places, say themselves in words and stand alone', () => {
    expect(left(drawn(true), 'LAB-01')).toBeCloseTo(600 - 600 * 0.22 - 18 + 0.5);
    expect(drawn()).toContain('role="img" aria-label="Answers"');
    expect(isDrawing(drawn())).toBe(true);
  });
});
