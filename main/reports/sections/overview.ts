import type { Translate } from '#shared/i18n/translate.ts';
import {
  type Block,
  type Cell,
  column,
  drawing,
  harm,
  heading,
  note,
  type Picture,
  paragraph,
  quiet,
  strong,
  table,
} from '../blocks.ts';
import { captionOf, figure, reckoned } from '../inline.ts';
import type { ModulePart, ReportModel } from '../report-model.ts';

type OverviewPart = Pick<ReportModel, 'finding' | 'total' | 'modules' | 'proposedCount' | 'rounds'>;

/** The finding, the total with its range, the chart and the table of modules. */
export function overviewSection(model: OverviewPart, chart: Picture | null, t: Translate): Block[] {
  return [
    heading(2, t('annex.results.overview')),
    paragraph(reckoned(['finding'], model.finding), 'finding'),
    paragraph(`${reckoned(['total'], totalSentence(model, t))} ${seeTable(t)}`),
    ...chartOf(model, chart, t),
    moduleTable(model, t),
    ...(model.rounds === null ? [] : [note(t('annex.results.changeNote', { round: model.rounds.before }))]),
  ];
}

function chartOf(model: OverviewPart, picture: Picture | null, t: Translate): Block[] {
  return drawing(picture, t('annex.results.chartCaption'), chartInWords(model, t), t('annex.results.chartNote'));
}

const seeTable = (t: Translate): string =>
  t('annex.results.seeTable', { table: captionOf('module-scores', t('annex.results.tableCaption')) });

function totalSentence({ total, proposedCount }: OverviewPart, t: Translate): string {
  const { score, range, rating, lowest, withheld } = total;
  const first = withheld
    ? t('annex.results.totalWithheld')
    : t('annex.results.total', { score, range, rating, lowest });
  return proposedCount === 0 ? first : `${first} ${t('annex.results.proposed', { count: proposedCount })}`;
}

/** The whole chart as one text, for who cannot see it. */
export function chartInWords({ modules }: Pick<ReportModel, 'modules'>, t: Translate): string {
  const rows = modules.map(({ name, figures }) => {
    if (figures.raw.applicable === 0) return t('annex.results.chartRowLeft', { module: name });
    const { score, range, rating } = figures;
    return t(score === '' ? 'annex.results.chartRowNone' : 'annex.results.chartRow', {
      module: name,
      score,
      range,
      rating,
    });
  });
  return t('annex.results.chartAlt', { rows: rows.join('; ') });
}

/** A follow-up has a column more: the change since the round before. */
function moduleTable({ modules, total, rounds }: OverviewPart, t: Translate): Block {
  const ofChange = <T>(cell: T): T[] => (rounds === null ? [] : [cell]);
  const changes = new Map(rounds?.modules.map(({ id, change }) => [id, change]));
  const columns = [
    column(t('annex.results.module'), 0.22),
    column(t('annex.results.score'), 0.08, 'end'),
    column(t('annex.results.range'), 0.1, 'end'),
    column(t('annex.results.coverage'), 0.11, 'end'),
    column(t('annex.results.confidence'), rounds === null ? 0.12 : 0.13, 'end'),
    ...ofChange(column(t('annex.results.change'), 0.1, 'end')),
    column(t('annex.results.rating'), rounds === null ? 0.28 : 0.18),
    column(t('annex.results.redFlags'), 0.11, 'end'),
  ];
  const sum = [
    strong(
      t('annex.results.allRated', {
        rated: total.raw.ratedModules.length,
        of: modules.filter(({ figures }) => figures.raw.applicable > 0).length,
      }),
    ),
    strong(figure(['total', 'score'], total.score)),
    figure(['total', 'range'], total.range),
    '',
    '',
    ...ofChange(''),
    figure(['total', 'rating'], total.rating),
    '',
  ];
  const rows = modules.map((module) => moduleRow(module, ofChange(changes.get(module.id) ?? '')));
  return table(t('annex.results.tableCaption'), columns, [...rows, sum], { name: 'module-scores' });
}

function moduleRow({ id, short, figures }: ModulePart, change: readonly string[]): (string | Cell)[] {
  const { score, range, coverage, confidence, rating, marks, redFlags } = figures;
  return [
    `${id}  ${short}`,
    strong(figure([id, 'score'], score)),
    figure([id, 'range'], range),
    figure([id, 'coverage'], coverage),
    figure([id, 'confidence'], confidence),
    ...change.map((words) => figure([id, 'change'], words)),
    score === '' ? quiet(rating) : figure([id, 'rating'], [rating, marks].filter(Boolean).join(' · ')),
    redFlags === 0 ? '' : harm(figure([id, 'redFlags'], String(redFlags))),
  ];
}
