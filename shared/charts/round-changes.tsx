import { type ChartLook, ChartSvg } from './chart-svg.tsx';
import type { ChartTheme } from './chart-theme.ts';
import { AXIS_HEIGHT, type RatingBandName, ScoreAxis, type ScoreScale, scoreScale } from './score-axis.tsx';

/** One row: scores 0–100 over the panel, words as they are printed. */
export interface RoundChange {
  readonly id: string;
  readonly name: string;
  /** How many indicators were answered in both rounds, such as "n 12". */
  readonly panel: string;
  /** Null: withheld; the row then shows only its words. */
  readonly before: number | null;
  readonly after: number | null;
  /** Where only real change would have led; from there on the arrow is dashed. */
  readonly realChangeTo: number | null;
  /** Such as "33 to 52", or why there is none. */
  readonly figure: string;
}

interface RoundChangesProps extends ChartLook {
  readonly changes: readonly RoundChange[];
  readonly bands: readonly RatingBandName[];
  readonly width: number;
}

const ROW = 26;
const BOTTOM = 8;
const NAME_WIDTH = 0.24;
const PANEL_WIDTH = 0.08;
const LABEL_WIDTH = 0.16;
const DIAMOND = 6;
/** From the middle of a diamond to where an arrow may begin or end. */
const GAP = DIAMOND + 1;
const HEAD = 5;

export const roundChangesScale = ({ width, mirrored }: Pick<RoundChangesProps, 'width' | 'mirrored'>) =>
  scoreScale({ width, mirrored, start: width * (NAME_WIDTH + PANEL_WIDTH), end: width * (1 - LABEL_WIDTH) });

/** Two diamonds on one line, the earlier round open, the later one filled; the arrow between them is dashed where the change is not real. */
export function RoundChanges({ changes, bands, theme, mirrored, width, label }: RoundChangesProps) {
  const scale = roundChangesScale({ width, mirrored });
  const height = AXIS_HEIGHT + changes.length * ROW + BOTTOM;
  return (
    <ChartSvg width={width} height={height} theme={theme} label={label}>
      <ScoreAxis bands={bands} bottom={height - BOTTOM} scale={scale} theme={theme} />
      {changes.map((change, index) => (
        <Row
          key={change.id}
          change={change}
          middle={AXIS_HEIGHT + (index + 0.5) * ROW}
          panelAt={scale.place(width * (NAME_WIDTH + PANEL_WIDTH) - 14)}
          scale={scale}
          theme={theme}
        />
      ))}
    </ChartSvg>
  );
}

interface RowProps {
  readonly change: RoundChange;
  readonly middle: number;
  readonly panelAt: number;
  readonly scale: ScoreScale;
  readonly theme: ChartTheme;
}

function Row({ change, middle, panelAt, scale, theme }: RowProps) {
  const { before, after, realChangeTo } = change;
  const baseline = middle + 4.5;
  return (
    <g data-module={change.id}>
      <text x={scale.place(0)} y={baseline} textAnchor={scale.startAnchor}>
        {change.name}
      </text>
      <text x={panelAt} y={baseline} textAnchor={scale.endAnchor} fill={theme.quiet} fontSize={12}>
        {change.panel}
      </text>
      {before === null || after === null || realChangeTo === null ? null : (
        <>
          <Arrows
            from={scale.at(before)}
            turn={scale.at(realChangeTo)}
            to={scale.at(after)}
            middle={middle}
            theme={theme}
          />
          <Diamond at={scale.at(before)} middle={middle} fill={theme.ground} stroke={theme.ink} part="before" />
          <Diamond at={scale.at(after)} middle={middle} fill={theme.ink} stroke={theme.ground} part="after" />
        </>
      )}
      <text x={scale.labelAt} y={baseline} textAnchor={scale.startAnchor} fontWeight={before === null ? 400 : 700}>
        {change.figure}
      </text>
    </g>
  );
}

/** The way that real change went as a full line, the rest of the way dashed. A dashed way back runs a little lower. */
function Arrows({
  from,
  turn,
  to,
  middle,
  theme,
}: {
  from: number;
  turn: number;
  to: number;
  middle: number;
  theme: ChartTheme;
}) {
  const isBack = (turn - from) * (to - turn) < 0;
  const passesAfter = turn === to ? GAP : 0;
  return (
    <>
      {turn === from ? null : (
        <Arrow start={from} startGap={GAP} end={turn} endGap={passesAfter} y={middle} stroke={theme.bar} part="real" />
      )}
      {to === turn ? null : (
        <Arrow
          start={turn}
          startGap={turn === from ? GAP : 1}
          end={to}
          endGap={GAP}
          y={isBack ? middle + 5 : middle}
          stroke={theme.hatch}
          part="not-real"
          dash="3 2"
        />
      )}
    </>
  );
}

function Arrow({
  start,
  startGap,
  end,
  endGap,
  y,
  stroke,
  part,
  dash,
}: {
  start: number;
  startGap: number;
  end: number;
  endGap: number;
  y: number;
  stroke: string;
  part: string;
  dash?: string;
}) {
  const step = Math.sign(end - start);
  const [tail, tip] = [start + step * startGap, end - step * endGap];
  const length = (tip - tail) * step;
  // Between diamonds that nearly touch there is no room for an arrow; their fill says which round is which.
  if (length <= 0) return null;
  return (
    <g stroke={stroke} strokeWidth={2} fill="none" data-part={part}>
      <line x1={tail} x2={tip} y1={y} y2={y} strokeDasharray={dash} />
      {length < HEAD ? null : (
        <path d={`M${tip - step * HEAD} ${y - 3.5}L${tip} ${y}L${tip - step * HEAD} ${y + 3.5}`} />
      )}
    </g>
  );
}

function Diamond({
  at,
  middle,
  fill,
  stroke,
  part,
}: {
  at: number;
  middle: number;
  fill: string;
  stroke: string;
  part: 'before' | 'after';
}) {
  // The open one is a little larger, so that it is seen where both rounds stand at the same score.
  const size = part === 'before' ? DIAMOND + 0.5 : DIAMOND - 0.5;
  return (
    <path
      d={`M${at} ${middle - size}L${at + size} ${middle}L${at} ${middle + size}L${at - size} ${middle}Z`}
      fill={fill}
      stroke={stroke}
      strokeWidth={part === 'before' ? 1.6 : 1}
      data-part={part}
    />
  );
}
