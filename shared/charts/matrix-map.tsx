import { useId } from 'react';
import { type ChartLook, ChartSvg } from './chart-svg.tsx';
import { EffectMark, type MarkedEffect } from './effect-mark.tsx';
import { Hatching } from './hatching.tsx';
import { NameLines } from './name-lines.tsx';

/** A policy or measure, with what it does and what is done to it in figures, such as "+6" and "−2". */
interface MatrixNode {
  readonly id: string;
  readonly code: string;
  readonly name: string;
  readonly helps: string;
  readonly harms: string;
  readonly helped: string;
  readonly harmed: string;
}

/** What is drawn: row acts on column. */
export interface MatrixMapData {
  readonly nodes: readonly MatrixNode[];
  /** One for each two different nodes. */
  readonly cells: readonly MarkedEffect[];
  /** Heads of the sums: at the end of a row, and below a column. */
  readonly words: { readonly helps: string; readonly harms: string; readonly helped: string; readonly harmed: string };
}

const TOP = 52;
const ROW = 44;
const SUM_ROW = 22;
const NAME_WIDTH = 0.18;
const SUM_WIDTH = 0.06;
/** From this width on a cell has room for its word, and a column for its name. */
const ROOMY = 64;

/** The heat map of the matrix. Helps and harms are summed apart; a harm has a hatched strip, so that grey print keeps its sign. */
export function MatrixMap({
  nodes,
  cells,
  words,
  theme,
  mirrored,
  width,
  label,
}: MatrixMapData & ChartLook & { readonly width: number }) {
  const hatchId = `hatch-${useId().replace(/[^\w-]/g, '')}`;
  const nameWidth = width * NAME_WIDTH;
  const column = (width * (1 - NAME_WIDTH - 2 * SUM_WIDTH)) / Math.max(1, nodes.length);
  const place = (x: number) => (mirrored ? width - x : x);
  const startOf = (at: number) => place(nameWidth + at * column);
  const middleOf = (at: number) => place(nameWidth + (at + 0.5) * column);
  const sumAt = (at: 0 | 1) => place(width * (1 - SUM_WIDTH * (1.5 - at)));
  const anchor = mirrored ? 'end' : 'start';
  const foot = TOP + nodes.length * ROW;
  const middle = (text: string, x: number, y: number, colour = theme.ink) => (
    <text x={x} y={y} textAnchor="middle" fontWeight={700} fill={colour}>
      {text}
    </text>
  );
  return (
    <ChartSvg width={width} height={foot + 2 * SUM_ROW + 8} theme={theme} label={label}>
      <defs>
        <Hatching id={hatchId} theme={{ ...theme, hatch: theme.harm }} />
      </defs>
      {nodes.map(({ id, code, name }, at) => (
        <g key={id}>
          {middle(code, middleOf(at), 14)}
          {column < ROOMY ? null : (
            <g fontSize={12} fill={theme.quiet}>
              <NameLines name={name} x={middleOf(at)} middle={31} width={column - 4} anchor="middle" />
            </g>
          )}
        </g>
      ))}
      <g fontSize={12} fill={theme.quiet} textAnchor="middle">
        <text x={sumAt(0)} y={14}>
          {words.helps}
        </text>
        <text x={sumAt(1)} y={14}>
          {words.harms}
        </text>
      </g>
      <line x1={startOf(0)} y1={TOP} x2={startOf(nodes.length)} y2={foot} stroke={theme.rule} />
      {nodes.map(({ id, code, name, helps, harms }, row) => {
        const top = TOP + row * ROW;
        return (
          <g key={id} data-row={id}>
            <NameLines
              name={`${code} ${name}`}
              x={place(0)}
              middle={top + ROW / 2}
              width={nameWidth - 8}
              anchor={anchor}
            />
            {nodes.map((to, at) => {
              const cell = cells.find((each) => each.from === id && each.to === to.id);
              return cell ? (
                <EffectMark
                  key={to.id}
                  effect={cell}
                  start={startOf(at)}
                  top={top}
                  width={column}
                  height={ROW}
                  hasWord={column >= ROOMY}
                  theme={theme}
                  mirrored={mirrored}
                  hatching={`url(#${hatchId})`}
                />
              ) : null;
            })}
            {middle(helps, sumAt(0), top + ROW / 2 + 4.5)}
            {middle(harms, sumAt(1), top + ROW / 2 + 4.5, theme.harm)}
          </g>
        );
      })}
      {(['helped', 'harmed'] as const).map((sum, line) => {
        const y = foot + (line + 1) * SUM_ROW - 4;
        return (
          <g key={sum} data-sum={sum}>
            <text x={place(0)} y={y} textAnchor={anchor} fill={theme.quiet}>
              {words[sum]}
            </text>
            {nodes.map((node, at) => (
              <g key={node.id}>{middle(node[sum], middleOf(at), y, sum === 'harmed' ? theme.harm : theme.ink)}</g>
            ))}
          </g>
        );
      })}
    </ChartSvg>
  );
}
