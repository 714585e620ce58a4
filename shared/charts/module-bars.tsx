import { useId } from 'react';
import { type ChartLook, ChartSvg } from './chart-svg.tsx';
import type { ChartTheme } from './chart-theme.ts';
import { Hatching } from './hatching.tsx';
import { AXIS_HEIGHT, type RatingBandName, ScoreAxis, type ScoreScale, scoreScale } from './score-axis.tsx';
import { ScoreMark, span } from './score-mark.tsx';

/** One row: numbers 0–100, words as they are printed. */
export interface ModuleBar {
  readonly id: string;
  readonly name: string;
  /** Null: not enough information; the bar is then empty and hatched from end to end. */
  readonly score: number | null;
  readonly low: number;
  readonly high: number;
  /** Such as "28" in bold … */
  readonly figure: string;
  /** … and "19–52", or why there is none. */
  readonly detail: string;
  /** Rests on values that are proposed and not agreed. */
  readonly isProposed: boolean;
}

export interface ModuleBarsProps extends ChartLook {
  readonly bars: readonly ModuleBar[];
  /** Names of the rating bands, each with its lower bound, from the lowest. */
  readonly bands: readonly RatingBandName[];
  readonly width: number;
}

const ROW = 26;
const BOTTOM = 8;
const NAME_WIDTH = 0.22;
const LABEL_WIDTH = 0.26;
const BAR = 11;

const moduleBarsHeight = (rows: number): number => AXIS_HEIGHT + rows * ROW + BOTTOM;

/** Where things stand across the chart. */
export const moduleBarsScale = ({ width, mirrored }: Pick<ModuleBarsProps, 'width' | 'mirrored'>) =>
  scoreScale({ width, mirrored, start: width * NAME_WIDTH, end: width * (1 - LABEL_WIDTH) });

/** Scores of modules with their ranges: petrol up to the low bound, hatched where unknowns could change it, a diamond at the score. */
export function ModuleBars({ bars, bands, theme, mirrored, width, label }: ModuleBarsProps) {
  const hatchId = `hatch-${useId().replace(/[^\w-]/g, '')}`;
  const scale = moduleBarsScale({ width, mirrored });
  const height = moduleBarsHeight(bars.length);
  return (
    <ChartSvg width={width} height={height} theme={theme} label={label}>
      <defs>
        <Hatching id={hatchId} theme={theme} />
      </defs>
      <ScoreAxis bands={bands} bottom={height - BOTTOM} scale={scale} theme={theme} />
      {bars.map((bar, index) => (
        <Row
          key={bar.id}
          bar={bar}
          middle={AXIS_HEIGHT + (index + 0.5) * ROW}
          scale={scale}
          theme={theme}
          fill={`url(#${hatchId})`}
        />
      ))}
    </ChartSvg>
  );
}

interface RowProps {
  readonly bar: ModuleBar;
  readonly middle: number;
  readonly scale: ScoreScale;
  readonly theme: ChartTheme;
  readonly fill: string;
}

function Row({ bar, middle, scale, theme, fill }: RowProps) {
  const baseline = middle + 4.5;
  return (
    <g data-module={bar.id}>
      <text x={scale.place(0)} y={baseline} textAnchor={scale.startAnchor}>
        {bar.name}
      </text>
      {bar.score === null ? (
        <rect
          {...span(scale.at(0), scale.at(100))}
          y={middle - BAR / 2}
          height={BAR}
          fill={fill}
          stroke={theme.hatch}
          strokeWidth={0.8}
          data-part="unknown"
        />
      ) : (
        <ScoreMark
          mark={{ ...bar, score: bar.score }}
          middle={middle}
          thickness={BAR}
          scale={scale}
          theme={theme}
          fill={fill}
        />
      )}
      <text x={scale.labelAt} y={baseline} textAnchor={scale.startAnchor}>
        <tspan fontWeight={700}>{bar.figure}</tspan>
        <tspan fill={theme.quiet} dx={bar.figure === '' ? 0 : 8}>
          {bar.detail}
        </tspan>
      </text>
    </g>
  );
}
