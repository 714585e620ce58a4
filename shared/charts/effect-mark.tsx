import type { ChartTheme } from './chart-theme.ts';

/** How one policy acts on another: −3 to 3, or null where it was not discussed. */
export interface MarkedEffect {
  readonly from: string;
  readonly to: string;
  readonly score: number | null;
  /** Such as "−2"; empty where it was not discussed. */
  readonly figure: string;
  /** Such as "Counteracting". */
  readonly word: string;
}

const GAP = 2;
const STRIP = 8;

/** A cell of the matrix: its tint says how strong, its sign which way; a harm has a frame and a hatched strip at its start; not discussed is dashed and empty. */
export function EffectMark({
  effect: { from, to, score, figure, word },
  start,
  top,
  width,
  height,
  hasWord,
  theme,
  mirrored,
  hatching,
}: {
  effect: MarkedEffect;
  /** Where its start edge stands: the left one, mirrored the right one. */
  start: number;
  top: number;
  width: number;
  height: number;
  hasWord: boolean;
  theme: ChartTheme;
  mirrored: boolean;
  /** The hatching in the colour of harm, as a pattern's address. */
  hatching: string;
}) {
  const isHarm = score !== null && score < 0;
  const { fill, text } = theme.effects[String(score)] ?? { fill: theme.ground, text: theme.ink };
  const left = (mirrored ? start - width : start) + GAP;
  const [inner, tall] = [width - 2 * GAP, height - 2 * GAP];
  const strip = isHarm ? Math.min(STRIP, inner / 3) : 0;
  const middle = left + inner / 2 + ((mirrored ? -1 : 1) * strip) / 2;
  const box = { y: top + GAP, height: tall };
  return (
    <g data-cell={`${from}/${to}`} textAnchor="middle" fill={text}>
      <rect {...box} x={left} width={inner} fill={fill} />
      {isHarm ? (
        <rect {...box} x={mirrored ? left + inner - strip : left} width={strip} fill={hatching} data-part="strip" />
      ) : null}
      <rect
        {...box}
        x={left}
        width={inner}
        fill="none"
        stroke={isHarm ? theme.harm : score !== null && score > 0 ? 'none' : theme.hatch}
        strokeWidth={isHarm ? 1.4 : 0.8}
        strokeDasharray={score === null ? '3 2.5' : undefined}
      />
      <text x={middle} y={top + height / 2 + (hasWord ? -1 : 4.5)} fontWeight={700} fontSize={14}>
        {figure}
      </text>
      {hasWord ? (
        <text x={middle} y={top + height / 2 + 14} fontSize={12}>
          {word}
        </text>
      ) : null}
    </g>
  );
}
