import { useId } from 'react';
import { type ChartLook, ChartSvg } from './chart-svg.tsx';
import { Hatching } from './hatching.tsx';

/** One question's answer: a level 0–4, or the sign of another answer such as "?"; null where there is none. */
export interface SmallLevel {
  readonly id: string;
  readonly level: number | null;
  readonly sign: string;
}

const HIGHEST = 4;
const STEP = 13;
const TOP = 16;
const BOTTOM = 18;
const CODE = 11;
/** A bar's share of its column. */
const SHARE = 0.62;

/** One group's levels as bars on a common scale, one a question, each with its digit: many of these side by side are compared at a glance. */
export function SmallLevels({
  levels,
  theme,
  mirrored,
  width,
  label,
}: ChartLook & {
  levels: readonly SmallLevel[];
  width: number;
}) {
  const hatchId = `hatch-${useId().replace(/[^\w-]/g, '')}`;
  const ground = TOP + HIGHEST * STEP;
  const height = ground + BOTTOM;
  const column = width / Math.max(1, levels.length);
  const middleOf = (at: number) => (mirrored ? width - (at + 0.5) * column : (at + 0.5) * column);
  const bar = column * SHARE;
  return (
    <ChartSvg width={width} height={height} theme={theme} label={label} fontSize={12}>
      <defs>
        <Hatching id={hatchId} theme={theme} />
      </defs>
      <line x1={0} x2={width} y1={ground - HIGHEST * STEP} y2={ground - HIGHEST * STEP} stroke={theme.rule} />
      <line x1={0} x2={width} y1={ground} y2={ground} stroke={theme.ink} />
      {levels.map(({ id, level, sign }, at) => {
        const size = (level ?? 0) * STEP;
        const middle = middleOf(at);
        return (
          <g key={id} data-indicator={id} textAnchor="middle">
            {sign === '' ? null : (
              <rect
                x={middle - bar / 2}
                y={ground - (level === null ? HIGHEST * STEP : size)}
                width={bar}
                height={level === null ? HIGHEST * STEP : size}
                fill={level === null ? `url(#${hatchId})` : theme.bar}
              />
            )}
            <text x={middle} y={ground - (level === null ? HIGHEST * STEP : size) - 3} fontWeight={700}>
              {sign}
            </text>
            <text x={middle} y={height - 4} fontSize={CODE} fill={theme.quiet}>
              {id.replace(/^.*-/, '')}
            </text>
          </g>
        );
      })}
    </ChartSvg>
  );
}
