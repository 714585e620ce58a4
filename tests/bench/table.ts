import { isMissed, type Line, type NotMeasured } from './line.ts';

const shown = (value: number, unit: Line['unit']): string =>
  unit === '×' ? `${value.toFixed(2)} ×` : `${Math.round(value)}${unit}`;

const rowOf = (line: Line | NotMeasured): readonly string[] =>
  'need' in line
    ? [line.work, line.against, '', `not measured: ${line.need}`, '']
    : [
        line.work,
        line.against,
        `≤ ${line.unit === '×' ? `${line.goal} ×` : `${line.goal}${line.unit}`}`,
        `${shown(line.found, line.unit)}${isMissed(line) ? ' **missed**' : ''}`,
        line.detail,
      ];

/** The table of budgets in Markdown, as it stands in the README: what was found beside its goal, with a mark where it is missed. */
export function tableOf(lines: readonly (Line | NotMeasured)[]): string {
  const rows = [
    ['work', 'against', 'goal', 'found', 'for reading'],
    ['---', '---', '---', '---', '---'],
  ];
  return [...rows, ...lines.map(rowOf)].map((row) => `| ${row.join(' | ')} |`).join('\n');
}
