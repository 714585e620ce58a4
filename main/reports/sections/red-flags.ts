import type { Translate } from '#shared/i18n/translate.ts';
import { type Block, column, harm, heading, paragraph, table } from '../blocks.ts';
import { figure, indicatorPlace, linkTo, reckoned } from '../inline.ts';
import type { ReportModel } from '../report-model.ts';

/** Critical questions at level 0 or 1, each with its first step. */
export function redFlagsSection({ redFlags }: Pick<ReportModel, 'redFlags'>, t: Translate): Block[] {
  const title = heading(2, t('annex.redFlags.title'));
  if (redFlags.length === 0) return [title, paragraph(t('annex.redFlags.none'))];
  return [
    title,
    paragraph(reckoned(['redFlags'], t('annex.redFlags.intro', { count: redFlags.length }))),
    table(
      t('annex.redFlags.table'),
      [
        column(t('annex.redFlags.indicator'), 0.42),
        column(t('annex.redFlags.level'), 0.14),
        column(t('annex.redFlags.step'), 0.44),
      ],
      redFlags.map(({ id, statement, value, step }) => [
        `${linkTo(indicatorPlace(id), id)}  ${statement}`,
        harm(figure([id, 'value'], value)),
        step,
      ]),
      { name: 'red-flags' },
    ),
  ];
}
