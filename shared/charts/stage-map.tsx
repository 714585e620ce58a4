import { useId } from 'react';
import { AnswerMark, type MarkedAnswer } from './answer-mark.tsx';
import { type ChartLook, ChartSvg } from './chart-svg.tsx';
import { Hatching } from './hatching.tsx';
import { NameLines } from './name-lines.tsx';

/** A stage of the policy cycle, with its score over all modules and how much of it is answered, as printed. */
interface StageColumn {
  readonly id: string;
  readonly name: string;
  readonly figure: string;
  readonly detail: string;
}

interface StageRow {
  readonly id: string;
  readonly name: string;
  /** The answers of each stage, in the order of the columns. */
  readonly cells: readonly (readonly MarkedAnswer[])[];
}

/** What is drawn; the last line says what all modules come to. */
export interface StageMapData {
  readonly columns: readonly StageColumn[];
  readonly rows: readonly StageRow[];
  readonly allName: string;
}

const TOP = 30;
const ROW = 26;
const FOOT = 44;
const NAME_WIDTH = 0.22;
const CELL = 18;
const GAP = 2;
/** Room for a stage's name even where it has one cell. */
const HEAD = 74;

/** Where each column begins, and how large a cell is: all at their usual size where there is room, else all smaller. */
export function stageMapScale({ rows, columns }: Pick<StageMapData, 'rows' | 'columns'>, width: number) {
  const most = columns.map((_, at) => Math.max(1, ...rows.map(({ cells }) => cells[at]?.length ?? 0)));
  const wanted = most.map((count) => Math.max(HEAD, count * (CELL + GAP) + GAP));
  const room = width * (1 - NAME_WIDTH);
  const share = Math.min(1, room / wanted.reduce((sum, each) => sum + each, 0));
  const starts = wanted.map((_, at) => width * NAME_WIDTH + share * wanted.slice(0, at).reduce((sum, w) => sum + w, 0));
  return { starts, cell: CELL * share, step: (CELL + GAP) * share };
}

/** Modules against stages: every answer as a cell with its level, never an average of one or two; below, what each stage comes to. */
export function StageMap({
  columns,
  rows,
  allName,
  theme,
  mirrored,
  width,
  label,
}: StageMapData & ChartLook & { readonly width: number }) {
  const hatchId = `hatch-${useId().replace(/[^\w-]/g, '')}`;
  const { starts, cell, step } = stageMapScale({ columns, rows }, width);
  const place = (x: number) => (mirrored ? width - x : x);
  const anchor = mirrored ? 'end' : 'start';
  const foot = TOP + rows.length * ROW;
  return (
    <ChartSvg width={width} height={foot + FOOT} theme={theme} label={label}>
      <defs>
        <Hatching id={hatchId} theme={theme} />
      </defs>
      {columns.map(({ id, name }, at) => (
        <text key={id} x={place(starts[at] ?? 0)} y={17} textAnchor={anchor} fontSize={12} fill={theme.quiet}>
          {name}
        </text>
      ))}
      <line x1={0} x2={width} y1={TOP - 5} y2={TOP - 5} stroke={theme.hatch} />
      {rows.map(({ id, name, cells }, row) => {
        const middle = TOP + (row + 0.5) * ROW;
        return (
          <g key={id} data-module={id}>
            <NameLines name={name} x={place(0)} middle={middle} width={width * NAME_WIDTH - 8} anchor={anchor} />
            {cells.flatMap((answers, at) =>
              answers.map((answer, index) => (
                <AnswerMark
                  key={answer.id}
                  answer={answer}
                  start={place((starts[at] ?? 0) + index * step)}
                  top={middle - cell / 2}
                  size={cell}
                  theme={theme}
                  mirrored={mirrored}
                  hatching={`url(#${hatchId})`}
                />
              )),
            )}
          </g>
        );
      })}
      <line x1={0} x2={width} y1={foot + 3} y2={foot + 3} stroke={theme.hatch} />
      <text x={place(0)} y={foot + 22} textAnchor={anchor}>
        {allName}
      </text>
      {columns.map(({ id, figure, detail }, at) => (
        <g key={id} data-stage={id}>
          <text x={place(starts[at] ?? 0)} y={foot + 22} textAnchor={anchor} fontWeight={700}>
            {figure}
          </text>
          <text x={place(starts[at] ?? 0)} y={foot + 37} textAnchor={anchor} fontSize={12} fill={theme.quiet}>
            {detail}
          </text>
        </g>
      ))}
    </ChartSvg>
  );
}
