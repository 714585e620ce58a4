import type { ChartTheme } from './chart-theme.ts';

/** The name of a rating band and its lower bound, 0–100. */
export interface RatingBandName {
  readonly name: string;
  readonly from: number;
}

/** Where a chart's first row may begin. */
export const AXIS_HEIGHT = 46;

const TICKS = [0, 25, 50, 75, 100];
const BOUNDS = [25, 50, 75];

/** Places across a chart whose axis 0–100 runs from `start` to `end`; `mirrored` turns every place about the middle. */
export function scoreScale({
  width,
  mirrored,
  start,
  end,
}: {
  width: number;
  mirrored: boolean;
  start: number;
  end: number;
}) {
  const place = (x: number) => (mirrored ? width - x : x);
  return {
    place,
    at: (value: number) => place(start + (value / 100) * (end - start)),
    labelAt: place(end + 14),
    startAnchor: mirrored ? ('end' as const) : ('start' as const),
    endAnchor: mirrored ? ('start' as const) : ('end' as const),
  };
}

export type ScoreScale = ReturnType<typeof scoreScale>;

/** Names of the bands above, ticks below them, and the three bounds down to `bottom`. */
export function ScoreAxis({
  bands,
  bottom,
  scale,
  theme,
}: {
  bands: readonly RatingBandName[];
  bottom: number;
  scale: ScoreScale;
  theme: ChartTheme;
}) {
  return (
    <g fontSize={12} fill={theme.quiet}>
      {bands.map(({ name, from }, index) => (
        <text key={name} x={scale.at((from + (bands[index + 1]?.from ?? 100)) / 2)} y={13} textAnchor="middle">
          {name}
        </text>
      ))}
      {TICKS.map((tick) => (
        <text key={tick} x={scale.at(tick)} y={31} textAnchor="middle">
          {tick}
        </text>
      ))}
      {TICKS.map((tick) => (
        <line
          key={tick}
          x1={scale.at(tick)}
          x2={scale.at(tick)}
          y1={36}
          y2={BOUNDS.includes(tick) ? bottom : 41}
          stroke={theme.rule}
          strokeWidth={1}
        />
      ))}
      <line x1={scale.at(0)} x2={scale.at(100)} y1={41} y2={41} stroke={theme.hatch} strokeWidth={1} />
    </g>
  );
}
