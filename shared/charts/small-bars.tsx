import { useId } from 'react';
import { type ChartLook, ChartSvg } from './chart-svg.tsx';
import type { ChartTheme } from './chart-theme.ts';
import { Hatching } from './hatching.tsx';
import { type ScoreScale, scoreScale } from './score-axis.tsx';
import { ScoreMark, span } from './score-mark.tsx';

/** One row: numbers 0–100, words as they are printed. */
export interface SmallBar {
  readonly id: string;
  /** Null: not enough information; the bar is then hatched from end to end. */
  readonly score: number | null;
  readonly low: number;
  readonly high: number;
  readonly figure: string;
  readonly isProposed: boolean;
}

const ROW = 17;
const TOP = 16;
const BAR = 7;
const CODE_WIDTH = 40;
const FIGURE_WIDTH = 32;
const BOUNDS = [0, 25, 50, 75, 100];

/** A small chart of many of one kind: the same axis in each, module codes in place of names, so that eyes can compare. */
export function SmallBars({
  bars,
  theme,
  mirrored,
  width,
  label,
}: ChartLook & {
  bars: readonly SmallBar[];
  width: number;
}) {
  const hatchId = `hatch-${useId().replace(/[^\w-]/g, '')}`;
  const scale = scoreScale({ width, mirrored, start: CODE_WIDTH, end: width - FIGURE_WIDTH });
  const height = TOP + bars.length * ROW + 2;
  return (
    <ChartSvg width={width} height={height} theme={theme} label={label} fontSize={12}>
      <defs>
        <Hatching id={hatchId} theme={theme} />
      </defs>
      {BOUNDS.map((bound) => (
        <g key={bound}>
          <text x={scale.at(bound)} y={10} textAnchor="middle" fill={theme.quiet} fontSize={11}>
            {bound}
          </text>
          <line
            x1={scale.at(bound)}
            x2={scale.at(bound)}
            y1={TOP - 3}
            y2={height}
            stroke={theme.rule}
            strokeWidth={1}
          />
        </g>
      ))}
      {bars.map((bar, index) => (
        <Row
          key={bar.id}
          bar={bar}
          middle={TOP + (index + 0.5) * ROW}
          scale={scale}
          theme={theme}
          figureAt={scale.place(width)}
          fill={`url(#${hatchId})`}
        />
      ))}
    </ChartSvg>
  );
}

function Row({
  bar,
  middle,
  scale,
  theme,
  figureAt,
  fill,
}: {
  bar: SmallBar;
  middle: number;
  scale: ScoreScale;
  theme: ChartTheme;
  figureAt: number;
  fill: string;
}) {
  const { id, score, figure } = bar;
  return (
    <g data-module={id}>
      <text x={scale.place(0)} y={middle + 4} textAnchor={scale.startAnchor} fill={theme.quiet}>
        {id}
      </text>
      {score === null ? (
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
        <ScoreMark mark={{ ...bar, score }} middle={middle} thickness={BAR} scale={scale} theme={theme} fill={fill} />
      )}
      <text x={figureAt} y={middle + 4} textAnchor={scale.endAnchor} fontWeight={700}>
        {figure}
      </text>
    </g>
  );
}
