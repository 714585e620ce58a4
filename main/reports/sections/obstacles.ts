import type { Translate } from '#shared/i18n/translate.ts';
import { PLACES, ROLES } from '#shared/plan/obstacle.ts';
import { type Block, type Cell, column, heading, note, paragraph, quiet, strong, table } from '../blocks.ts';
import type { ConditionLine, GridCellLines, ObstacleLine } from '../context-model.ts';
import type { ReportModel } from '../report-model.ts';

/** What keeps migrants and the diaspora from taking part: nine cells (table 5), every entry, and conditions with their reforms (table 6). */
export function obstaclesSection(
  { context: { grid, conditions } }: Pick<ReportModel, 'context'>,
  t: Translate,
): Block[] {
  const title = heading(1, t('annex.obstacles.title'), true);
  const lines = grid.flatMap((cell) => cell.lines);
  if (lines.length === 0) return [title, paragraph(t('annex.obstacles.none'))];
  const examined = grid.filter((cell) => cell.lines.length > 0).length;
  return [
    title,
    paragraph(t('annex.obstacles.intro')),
    paragraph(t('obstacles.examined', { count: examined, of: grid.length }), 'finding'),
    gridTable(grid, t),
    note(t('annex.obstacles.scale')),
    heading(2, t('annex.obstacles.entries')),
    entryTable(lines, t),
    heading(2, t('annex.obstacles.conditions')),
    paragraph(t('annex.obstacles.conditionsIntro')),
    conditionTable(conditions, t),
  ];
}

const gridTable = (grid: readonly GridCellLines[], t: Translate): Block =>
  table(
    t('annex.obstacles.gridTable'),
    [column(t('obstacles.field.place'), 0.16), ...ROLES.map((role) => column(t(`obstacles.role.${role}`), 0.28))],
    PLACES.map((place) => [
      strong(t(`obstacles.place.${place}`)),
      ...grid.filter((cell) => cell.place === place).map((cell) => gridCell(cell, t)),
    ]),
  );

const gridCell = ({ lines }: GridCellLines, t: Translate): Cell | string =>
  lines.length === 0
    ? quiet(t('obstacles.notExamined'))
    : lines.map(({ name, raw }) => t('annex.obstacles.inCell', { name, severity: raw.severity })).join('\n');

const entryTable = (lines: readonly ObstacleLine[], t: Translate): Block =>
  table(
    t('annex.obstacles.entryTable'),
    [
      column(t('annex.obstacles.cell'), 0.17),
      column(t('obstacles.column.obstacle'), 0.33),
      column(t('obstacles.column.severity'), 0.14),
      column(t('obstacles.column.change'), 0.26),
      column(t('obstacles.column.indicator'), 0.1),
    ],
    lines.map((line) => [
      `${line.place}\n${line.role}`,
      [
        line.name,
        line.text,
        line.saidBy === '' ? t('obstacles.nobodySaid') : t('obstacles.saidBy', { who: line.saidBy }),
      ]
        .filter(Boolean)
        .join('\n'),
      `${line.severity}\n${line.harderHit}`,
      reformOf(line, t),
      line.indicator,
    ]),
  );

const reformOf = ({ change, actor, level }: ObstacleLine, t: Translate): string =>
  [change || t('obstacles.noChange'), [actor, level].filter(Boolean).join(', ')].filter(Boolean).join('\n');

const conditionTable = (conditions: readonly ConditionLine[], t: Translate): Block =>
  table(
    t('annex.obstacles.conditionTable'),
    [
      column(t('annex.obstacles.condition'), 0.18),
      column(t('annex.obstacles.answers'), 0.22),
      column(t('annex.obstacles.against'), 0.25),
      column(t('annex.obstacles.reforms'), 0.35),
    ],
    conditions.map(({ name, answers, obstacles }) => [
      strong(name),
      answers.join('\n'),
      obstacles.length === 0 ? quiet(t('annex.obstacles.noneNamed')) : obstacles.map((each) => each.name).join('\n'),
      obstacles.length === 0
        ? ''
        : obstacles
            .filter(({ change }) => change !== '')
            .map(({ change, actor }) => (actor === '' ? change : `${change} (${actor})`))
            .join('\n'),
    ]),
  );
