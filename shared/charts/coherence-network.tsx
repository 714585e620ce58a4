import { useId } from 'react';
import { type ChartLook, ChartSvg } from './chart-svg.tsx';

interface NetworkNode {
  readonly id: string;
  /** Short enough for a circle, such as LAB or 3. */
  readonly code: string;
}

interface NetworkEffect {
  readonly from: string;
  readonly to: string;
  /** −3 to 3; nothing is drawn for 0. */
  readonly score: number;
  /** As it is printed, such as "−2". */
  readonly figure: string;
}

interface CoherenceNetworkProps extends ChartLook {
  readonly nodes: readonly NetworkNode[];
  readonly effects: readonly NetworkEffect[];
  /** Width and height. */
  readonly size: number;
}

const DISC = 20;
const MARGIN = 34;
/** How far the two directions of a pair bend apart. */
const BEND = 0.14;
/** Where on its way an effect is labelled: nearer to where it leads. */
const LABEL_AT = 0.62;

interface Point {
  readonly x: number;
  readonly y: number;
}

/** Which policy acts on which: nodes on a circle in their own order, so that the same matrix gives the same picture. Harms are dashed and carry their sign. */
export function CoherenceNetwork({ nodes, effects, theme, mirrored, size, label }: CoherenceNetworkProps) {
  const arrowId = `arrow-${useId().replace(/[^\w-]/g, '')}`;
  const places = new Map(nodes.map(({ id }, index) => [id, onCircle(index, nodes.length, size, mirrored)]));
  const drawn = effects.flatMap((effect) => {
    const [from, to] = [places.get(effect.from), places.get(effect.to)];
    return from && to && effect.score !== 0 ? [{ ...effect, ...curve(from, to) }] : [];
  });
  return (
    <ChartSvg width={size} height={size} theme={theme} label={label}>
      <defs>
        <marker
          id={arrowId}
          viewBox="0 0 8 8"
          refX={7}
          refY={4}
          markerWidth={9}
          markerHeight={9}
          markerUnits="userSpaceOnUse"
          orient="auto"
        >
          <path d="M0 0 L8 4 L0 8 z" fill={theme.ink} />
        </marker>
      </defs>
      {drawn.map(({ from, to, score, path }) => (
        <path
          key={`${from}/${to}`}
          d={path}
          fill="none"
          stroke={score < 0 ? theme.ink : theme.bar}
          strokeWidth={Math.abs(score)}
          strokeDasharray={score < 0 ? '6 4' : undefined}
          markerEnd={`url(#${arrowId})`}
        />
      ))}
      {drawn.map(({ from, to, figure, middle }) => (
        <g key={`${from}/${to}`} transform={`translate(${middle.x} ${middle.y})`}>
          <rect x={-12} y={-9} width={24} height={18} fill={theme.ground} />
          <text y={4.5} textAnchor="middle" fontWeight={700}>
            {figure}
          </text>
        </g>
      ))}
      {nodes.map(({ id, code }) => {
        const { x, y } = places.get(id) ?? { x: 0, y: 0 };
        return (
          <g key={id} data-node={id}>
            <circle cx={x} cy={y} r={DISC} fill={theme.ground} stroke={theme.ink} strokeWidth={1.5} />
            <text x={x} y={y + 4.5} textAnchor="middle" fontWeight={700}>
              {code}
            </text>
          </g>
        );
      })}
    </ChartSvg>
  );
}

/** To a tenth of a pixel, so that the same matrix gives the same bytes on every machine. */
const rounded = (value: number) => Math.round(value * 10) / 10;

function onCircle(index: number, count: number, size: number, mirrored: boolean): Point {
  const angle = ((mirrored ? -1 : 1) * 2 * Math.PI * index) / count;
  const radius = size / 2 - MARGIN;
  return { x: rounded(size / 2 + radius * Math.sin(angle)), y: rounded(size / 2 - radius * Math.cos(angle)) };
}

/** From disc to disc, bent to one side of the straight way, so that the way back lies on the other. */
function curve(from: Point, to: Point): { readonly path: string; readonly middle: Point } {
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  const bend = { x: (from.x + to.x) / 2 - dy * BEND, y: (from.y + to.y) / 2 + dx * BEND };
  const start = towards(from, bend, DISC);
  const end = towards(to, bend, DISC + 2);
  const on = (a: number, b: number, c: number) =>
    rounded((1 - LABEL_AT) ** 2 * a + 2 * (1 - LABEL_AT) * LABEL_AT * b + LABEL_AT ** 2 * c);
  return {
    path: `M${start.x} ${start.y} Q${rounded(bend.x)} ${rounded(bend.y)} ${end.x} ${end.y}`,
    middle: { x: on(start.x, bend.x, end.x), y: on(start.y, bend.y, end.y) },
  };
}

function towards(from: Point, to: Point, by: number): Point {
  const length = Math.hypot(to.x - from.x, to.y - from.y) || 1;
  return { x: rounded(from.x + ((to.x - from.x) * by) / length), y: rounded(from.y + ((to.y - from.y) * by) / length) };
}
