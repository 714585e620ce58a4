import type { AnswerValue } from '../assessment/answer.ts';
import type { ChartTheme } from './chart-theme.ts';

/** One answer as a cell shows it. */
export interface MarkedAnswer {
  readonly id: string;
  readonly value: AnswerValue | null;
  /** A level's digit, or the sign in its place. */
  readonly sign: string;
  readonly isCritical: boolean;
  readonly isRedFlag: boolean;
}

/** Parts of a cell's side. */
const CRITICAL = 0.32;
const RED_FLAG = 0.5;

/** A cell with its digit. In grey too: don’t know is hatched, no answer dashed; a critical one has a small corner, a red flag a large one. */
export function AnswerMark({
  answer: { id, value, sign, isCritical, isRedFlag },
  start,
  top,
  size,
  theme,
  mirrored,
  hatching,
}: {
  answer: MarkedAnswer;
  /** Where its start edge stands: the left one, mirrored the right one. */
  start: number;
  top: number;
  size: number;
  theme: ChartTheme;
  mirrored: boolean;
  /** The hatching, as a pattern's address. */
  hatching: string;
}) {
  const tint = typeof value === 'number' ? theme.levels[value] : undefined;
  const left = mirrored ? start - size : start;
  const [corner, inwards] = mirrored ? [left, 1] : [left + size, -1];
  const cut = size * (isRedFlag ? RED_FLAG : CRITICAL);
  return (
    <g data-answer={id}>
      <rect
        x={left + 0.5}
        y={top + 0.5}
        width={size - 1}
        height={size - 1}
        fill={value === 'DK' ? hatching : (tint?.fill ?? theme.ground)}
        stroke={theme.hatch}
        strokeDasharray={value === null ? '2.5 2' : undefined}
      />
      {isCritical ? (
        <path
          d={`M${corner} ${top}h${inwards * cut}l${-inwards * cut} ${cut}z`}
          fill={isRedFlag ? theme.harm : theme.ink}
          data-part={isRedFlag ? 'red-flag' : 'critical'}
        />
      ) : null}
      <text
        x={left + size / 2}
        y={top + size / 2 + 4}
        textAnchor="middle"
        fontSize={12}
        fontWeight={700}
        fill={tint?.text ?? theme.ink}
        {...(value === 'DK' ? { stroke: theme.ground, strokeWidth: 3, paintOrder: 'stroke' } : {})}
      >
        {sign}
      </text>
    </g>
  );
}
