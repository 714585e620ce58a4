import type { Translate } from '#shared/i18n/translate.ts';
import {
  type Block,
  type Cell,
  column,
  heading,
  note,
  type Picture,
  paragraph,
  quiet,
  strong,
  table,
} from '../blocks.ts';
import { figure, reckoned } from '../inline.ts';
import type { ReportModel } from '../report-model.ts';
import type { ComparedIndicatorLine, ComparedLine, RoundsModel } from '../rounds-model.ts';

/** What changed since the round before, on the indicators answered in both, and why. Nothing where there is no round before. */
export function changesSection({ rounds }: Pick<ReportModel, 'rounds'>, chart: Picture | null, t: Translate): Block[] {
  if (rounds === null) return [];
  const changed = rounds.indicators.filter(({ isChanged }) => isChanged);
  return [
    heading(2, t('annex.changes.title')),
    paragraph(reckoned(['rounds'], rounds.sentence)),
    ...rounds.notes.map((words) => note(words)),
    ...(chart === null
      ? []
      : [
          {
            kind: 'figure' as const,
            picture: chart,
            caption: t('annex.changes.chartCaption'),
            altText: rounds.chartInWords,
          },
          note(t('comparison.chartNote')),
        ]),
    comparedTable(t('annex.changes.moduleTable'), t('annex.results.module'), rounds.modules, rounds, t),
    comparedTable(t('annex.changes.stageTable'), t('compare.byStage'), rounds.byStage, rounds, t),
    ...(changed.length === 0 ? [paragraph(t('compare.noChanges'))] : [reasonTable(changed, t)]),
  ];
}

function comparedTable(
  caption: string,
  first: string,
  lines: readonly ComparedLine[],
  { before, after }: RoundsModel,
  t: Translate,
): Block {
  return table(
    caption,
    [
      column(first, 0.28),
      column(t('compare.n'), 0.06, 'end'),
      column(before, 0.12, 'end'),
      column(after, 0.12, 'end'),
      column(t('compare.change'), 0.1, 'end'),
      column(t('compare.ofItReal'), 0.08, 'end'),
      column(t('annex.changes.headline', { round: before }), 0.12, 'end'),
      column(t('annex.changes.headline', { round: after }), 0.12, 'end'),
    ],
    lines.map(({ id, name, raw, before: from, after: to, change, real, headlineBefore, headlineAfter }) => [
      name === t(`stage.${id}`) ? name : `${id}  ${name}`,
      figure(['rounds', id, 'n'], String(raw.n)),
      figure(['rounds', id, 'before'], from),
      strong(figure(['rounds', id, 'after'], to)),
      figure(['rounds', id, 'change'], change),
      figure(['rounds', id, 'real'], real),
      figure(['rounds', id, 'headlineBefore'], headlineBefore),
      figure(['rounds', id, 'headlineAfter'], headlineAfter),
    ]),
  );
}

const reasonTable = (changed: readonly ComparedIndicatorLine[], t: Translate): Block =>
  table(
    t('annex.changes.reasonTable'),
    [
      column(t('annex.changes.indicator'), 0.34),
      column(t('annex.changes.levels'), 0.2),
      column(t('annex.changes.reason'), 0.46),
    ],
    changed.map((line): (string | Cell)[] => [
      `${line.id}  ${line.statement}`,
      t('annex.changes.fromTo', { before: line.before, after: line.after }),
      line.reason === '' ? quiet(t('changeReason.none.name')) : [line.reason, line.note].filter(Boolean).join(': '),
    ]),
    { name: 'change-reasons' },
  );
