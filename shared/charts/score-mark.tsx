import type { ChartTheme } from './chart-theme.ts';
import type { ScoreScale } from './score-axis.tsx';

/** A score with its range, 0–100. */
export interface ScoredMark {
  readonly score: number;
  readonly low: number;
  readonly high: number;
  /** Rests on values that are proposed and not agreed: the diamond stays open. */
  readonly isProposed: boolean;
}

/** A stretch between two places, whichever comes first. */
export const span = (a: number, b: number) => ({ x: Math.min(a, b), width: Math.abs(b - a) });

/** Petrol up to the low bound, hatched where unknowns could change it, a diamond at the score. */
export function ScoreMark({
  mark,
  middle,
  thickness,
  scale,
  theme,
  fill,
}: {
  mark: ScoredMark;
  middle: number;
  thickness: number;
  scale: ScoreScale;
  theme: ChartTheme;
  /** The hatching, as a pattern's address. */
  fill: string;
}) {
  const [low, high, at] = [scale.at(mark.low), scale.at(mark.high), scale.at(mark.score)];
  const top = middle - thickness / 2;
  const size = (thickness + 1) / 2;
  return (
    <>
      <rect {...span(scale.at(0), low)} y={top} height={thickness} fill={theme.bar} data-part="known" />
      {mark.high > mark.low && (
        <g stroke={theme.ink} strokeWidth={1.4}>
          <rect {...span(low, high)} y={top} height={thickness} fill={fill} stroke="none" data-part="range" />
          <line x1={low} x2={low} y1={top - 2} y2={top + thickness + 2} />
          <line x1={high} x2={high} y1={top - 2} y2={top + thickness + 2} />
        </g>
      )}
      <path
        d={`M${at} ${middle - size}L${at + size} ${middle}L${at} ${middle + size}L${at - size} ${middle}Z`}
        fill={mark.isProposed ? theme.ground : theme.ink}
        stroke={mark.isProposed ? theme.ink : theme.ground}
        strokeWidth={1.4}
        data-part="score"
      />
    </>
  );
}
