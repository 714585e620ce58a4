import type { ChartTheme } from './chart-theme.ts';

interface SeverityPostsProps {
  /** 0 to 3, one post each, in this order. */
  readonly severities: readonly number[];
  readonly theme: ChartTheme;
  /** From right to left the first post stands at the right. */
  readonly mirrored: boolean;
  /** Says the picture in words. */
  readonly label: string;
}

const STEP = 7;
const STEPS = 3;
const WIDTH = 14;
const GAP = 6;
const BASE = 3;

/** One post an obstacle, as many steps of three filled as it is severe: heights, not colours, so that grey print keeps it. */
export function SeverityPosts({ severities, theme, mirrored, label }: SeverityPostsProps) {
  const width = Math.max(1, severities.length) * (WIDTH + GAP) - GAP;
  const height = STEPS * STEP + BASE;
  return (
    <svg
      xmlns="http://www.w3.org/2000/svg"
      width={width}
      height={height}
      viewBox={`0 0 ${width} ${height}`}
      role="img"
      aria-label={label}
    >
      {severities.map((severity, index) => {
        const x = (mirrored ? severities.length - 1 - index : index) * (WIDTH + GAP);
        return (
          // biome-ignore lint/suspicious/noArrayIndexKey: posts have no ids; their order is all there is
          <g key={index} data-severity={severity}>
            {[0, 1, 2].map((step) => (
              <rect
                key={step}
                x={x + 0.5}
                y={(STEPS - 1 - step) * STEP + 0.5}
                width={WIDTH - 1}
                height={STEP - 2}
                fill={step < severity ? theme.ink : 'none'}
                stroke={step < severity ? theme.ink : theme.rule}
              />
            ))}
            <line x1={x} x2={x + WIDTH} y1={height - 1} y2={height - 1} stroke={theme.ink} strokeWidth={1.5} />
          </g>
        );
      })}
    </svg>
  );
}
