import { type ChartLook, ChartSvg } from './chart-svg.tsx';

interface SeverityPostsProps extends ChartLook {
  /** 0 to 3, one post each, in this order. */
  readonly severities: readonly number[];
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
    <ChartSvg width={width} height={height} theme={theme} label={label}>
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
    </ChartSvg>
  );
}
