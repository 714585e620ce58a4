import { useId } from 'react';
import { type ChartLook, ChartSvg } from './chart-svg.tsx';
import { Hatching } from './hatching.tsx';

/** One effect: significance −100 to 100, words as they are printed. */
interface EffectBar {
  readonly id: string;
  readonly name: string;
  readonly significance: number;
  /** Such as "−63" … */
  readonly figure: string;
  /** … and "major". */
  readonly detail: string;
}

export interface EffectsByGroupProps extends ChartLook {
  readonly bars: readonly EffectBar[];
  /** What the two sides of the axis mean. */
  readonly words: { readonly worse: string; readonly better: string };
  readonly width: number;
}

const ROW = 26;
const TOP = 26;
const BOTTOM = 8;
const NAME_WIDTH = 0.42;
const LABEL_WIDTH = 0.16;
const BAR = 12;
const HIGHEST = 100;

const effectsByGroupHeight = (rows: number): number => TOP + rows * ROW + BOTTOM;

/** Gains to one side and harms to the other, never added up: harms are hatched and framed, so that grey print keeps the sign. */
export function EffectsByGroup({ bars, words, theme, mirrored, width, label }: EffectsByGroupProps) {
  const hatchId = `hatch-${useId().replace(/[^\w-]/g, '')}`;
  const height = effectsByGroupHeight(bars.length);
  const [start, end] = [width * NAME_WIDTH, width * (1 - LABEL_WIDTH)];
  const zero = (start + end) / 2;
  const place = (x: number) => (mirrored ? width - x : x);
  const at = (significance: number) => zero + (significance / HIGHEST) * ((end - start) / 2);
  const nearStart = mirrored ? 'end' : 'start';
  const nearEnd = mirrored ? 'start' : 'end';
  return (
    <ChartSvg width={width} height={height} theme={theme} label={label}>
      <defs>
        <Hatching id={hatchId} theme={theme} />
      </defs>
      <text x={place(zero - 8)} y={15} textAnchor={nearEnd} fill={theme.quiet} fontSize={12}>
        {words.worse}
      </text>
      <text x={place(zero + 8)} y={15} textAnchor={nearStart} fill={theme.quiet} fontSize={12}>
        {words.better}
      </text>
      {bars.map((bar, index) => {
        const middle = TOP + (index + 0.5) * ROW;
        const [low, high] = bar.significance < 0 ? [at(bar.significance), zero] : [zero, at(bar.significance)];
        const isHarm = bar.significance < 0;
        return (
          <g key={bar.id} data-effect={bar.id}>
            <text x={place(0)} y={middle + 4.5} textAnchor={nearStart}>
              {bar.name}
            </text>
            <rect
              x={mirrored ? place(high) : low}
              y={middle - BAR / 2}
              width={Math.max(0, high - low)}
              height={BAR}
              fill={isHarm ? `url(#${hatchId})` : theme.bar}
              stroke={isHarm ? theme.ink : theme.bar}
            />
            <text x={place(width * (1 - LABEL_WIDTH) + 8)} y={middle + 4.5} textAnchor={nearStart}>
              <tspan fontWeight={700}>{bar.figure}</tspan>
              <tspan fill={theme.quiet}> {bar.detail}</tspan>
            </text>
          </g>
        );
      })}
      <line x1={place(zero)} x2={place(zero)} y1={TOP - 4} y2={height - BOTTOM} stroke={theme.ink} />
    </ChartSvg>
  );
}
