import { distanceBand } from '../results/disagreement.ts';
import { type ChartLook, ChartSvg } from './chart-svg.tsx';
import { DistanceMark } from './distance-mark.tsx';
import { NameLines } from './name-lines.tsx';

interface DistanceCell {
  /** How far a body lies from the others in a module, in levels, 0–4; null where it answered nothing or stands alone. */
  readonly distance: number | null;
  /** The distance, or the word in its place. */
  readonly figure: string;
}

/** What is drawn: bodies down, modules across. */
export interface DistanceMapData {
  readonly columns: readonly string[];
  readonly rows: readonly { readonly id: string; readonly name: string; readonly cells: readonly DistanceCell[] }[];
}

const TOP = 28;
const ROW = 42;
const NAME_WIDTH = 0.26;
const SIGN = { width: 32, height: 12 };

/** Bodies against modules: the further apart the two marks, the further the body lies from the others. */
export function DistanceMap({
  columns,
  rows,
  theme,
  mirrored,
  width,
  label,
}: DistanceMapData & ChartLook & { readonly width: number }) {
  const room = (width * (1 - NAME_WIDTH)) / Math.max(1, columns.length);
  const place = (x: number) => (mirrored ? width - x : x);
  const middleOf = (at: number) => place(width * NAME_WIDTH + (at + 0.5) * room);
  return (
    <ChartSvg width={width} height={TOP + rows.length * ROW + 4} theme={theme} label={label}>
      {columns.map((code, at) => (
        <text key={code} x={middleOf(at)} y={15} textAnchor="middle" fontSize={12} fill={theme.quiet}>
          {code}
        </text>
      ))}
      {rows.map(({ id, name, cells }, row) => {
        const top = TOP + row * ROW;
        return (
          <g key={id} data-body={id}>
            <line x1={0} x2={width} y1={top - 4} y2={top - 4} stroke={theme.rule} />
            <NameLines
              name={name}
              x={place(0)}
              middle={top + ROW / 2 - 4}
              width={width * NAME_WIDTH - 8}
              anchor={mirrored ? 'end' : 'start'}
            />
            {cells.map(({ distance, figure }, at) => (
              <g key={columns[at]} data-cell={`${id}/${columns[at]}`}>
                {distance === null ? null : (
                  <g transform={`translate(${middleOf(at) - SIGN.width / 2} ${top})`}>
                    <DistanceMark band={distanceBand(distance)} colour={theme.ink} ground={theme.ground} />
                  </g>
                )}
                <text
                  x={middleOf(at)}
                  y={top + SIGN.height + 16}
                  textAnchor="middle"
                  fontSize={12}
                  fontWeight={distance === null ? 400 : 700}
                  fill={distance === null ? theme.quiet : theme.ink}
                >
                  {figure}
                </text>
              </g>
            ))}
          </g>
        );
      })}
    </ChartSvg>
  );
}
