import type { Translate } from '#shared/i18n/translate.ts';
import {
  type Block,
  column,
  harm,
  heading,
  labelled,
  list,
  mastheadLine,
  note,
  paragraph,
  strong,
  wholeTable,
} from '../blocks.ts';
import type { BriefModel } from '../brief/brief-model.ts';
import { figure, reckoned } from '../inline.ts';

/** Light petrol by rating, from none to the deepest that black words can stand on. */
const BAND_FILLS = ['F2F0EA', 'E3EEEE', 'C6DDDE', '90BDC1'] as const;
const MODULES_A_ROW = 5;

/** Two pages for a minister (framework F2). */
export function briefSection(brief: BriefModel, t: Translate): Block[] {
  return [
    ...mastheadLine(brief.masthead, t('annex.logo')),
    paragraph(brief.place, 'brief-title'),
    paragraph(t('brief.subtitle', { round: brief.round }), 'note'),
    ...(brief.isDraft ? [paragraph(t('annex.draft'), 'draft')] : []),
    paragraph(reckoned(['finding'], brief.headline), 'finding'),
    ...figures(brief),
    heading(2, t('brief.modules')),
    strip(brief),
    heading(2, t('brief.redFlags')),
    ...redFlags(brief, t),
    heading(2, t('brief.conflicts')),
    ...conflicts(brief, t),
    heading(2, t('brief.harm')),
    ...harmBlocks(brief, t),
    heading(2, t('brief.priority')),
    ...priority(brief, t),
    heading(2, t('brief.benchmarks')),
    ...benchmarks(brief, t),
    heading(2, t('brief.decision')),
    ...decisions(brief, t),
  ];
}

const figures = ({ figures: all }: BriefModel): Block[] =>
  all.length === 0
    ? []
    : [
        {
          kind: 'strip',
          columns: all.length,
          cells: all.map(({ value, name, source }) => ({
            figure: figure(['key', name], value),
            isLarge: true,
            label: name,
            lines: [source],
          })),
        },
      ];

const strip = ({ modules }: BriefModel): Block => ({
  kind: 'strip',
  columns: MODULES_A_ROW,
  cells: modules.map(({ id, name, score, rating, range, band }) => ({
    figure: score === '' ? '–' : figure([id, 'score'], score),
    isLarge: false,
    label: name,
    lines: [figure([id, 'band'], rating), figure([id, 'range'], range)].filter(Boolean),
    ...(band === null ? {} : { fill: BAND_FILLS[band] }),
  })),
});

function redFlags({ redFlags: flags, redFlagsInAll }: BriefModel, t: Translate): Block[] {
  if (flags.length === 0) return [paragraph(t('brief.noRedFlags'))];
  return [
    wholeTable(
      [
        column(t('annex.redFlags.indicator'), 0.46),
        column(t('annex.redFlags.level'), 0.14),
        column(t('annex.redFlags.step'), 0.4),
      ],
      flags.map(({ statement, level, step }) => [statement, harm(level), step]),
    ),
    ...(redFlagsInAll === '' ? [] : [note(redFlagsInAll)]),
  ];
}

function conflicts({ conflicts: all }: BriefModel, t: Translate): Block[] {
  if (all.length === 0) return [paragraph(t('brief.noConflicts'))];
  return [
    wholeTable(
      [column(t('brief.pair'), 0.36), column(t('brief.clash'), 0.38), column(t('brief.owner'), 0.26)],
      all.map(({ pair, clash, owner }) => [strong(pair), clash, owner]),
    ),
  ];
}

function harmBlocks({ harm: found }: BriefModel, t: Translate): Block[] {
  if (found === null) return [paragraph(t('brief.noHarm'))];
  const { policy, effect, figure: shown, measure, residual } = found;
  return [
    labelled(`${policy}:`, t('brief.harmLine', { effect, figure: figure(['harm', policy], shown) })),
    labelled(t('brief.measure'), residual === '' ? measure : t('brief.measureLeft', { measure, residual })),
  ];
}

function priority({ priority: chosen }: BriefModel, t: Translate): Block[] {
  if (chosen === null) return [paragraph(t('brief.noPriority'))];
  const { issue, reason, where } = chosen;
  return [labelled(`${issue}:`, reason), ...(where === '' ? [] : [labelled(t('brief.where'), where)])];
}

function benchmarks({ benchmarks: all }: BriefModel, t: Translate): Block[] {
  if (all.length === 0) return [paragraph(t('brief.noBenchmarks'))];
  return [
    wholeTable(
      [column(t('brief.benchmark'), 0.42), column(t('brief.target'), 0.3), column(t('brief.tracker'), 0.28)],
      all.map(({ statement, target, tracker }) => [statement, strong(target), tracker]),
    ),
  ];
}

const decisions = ({ decisions: all }: BriefModel, t: Translate): Block[] =>
  all.length === 0 ? [paragraph(t('brief.noDecision'))] : [list(all.map((text) => ({ text })))];
