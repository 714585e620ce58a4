import { inLines } from './in-lines.ts';

const LINE = 15;
/** About the width of a letter at 13 px. */
const LETTER = 6.6;

/** A name beside a row or above a column, in the middle of its height, on one line or two. */
export function NameLines({
  name,
  x,
  middle,
  width,
  anchor,
}: {
  name: string;
  x: number;
  middle: number;
  /** Room for it, in pixels. */
  width: number;
  anchor: 'start' | 'middle' | 'end';
}) {
  const lines = inLines(name, Math.max(4, Math.floor(width / LETTER)));
  const first = middle + 4.5 - ((lines.length - 1) * LINE) / 2;
  return (
    <text textAnchor={anchor}>
      {lines.map((line, at) => (
        <tspan key={line} x={x} y={first + at * LINE}>
          {line}
        </tspan>
      ))}
    </text>
  );
}
