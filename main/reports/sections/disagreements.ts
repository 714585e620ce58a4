import type { Translate } from '#shared/i18n/translate.ts';
import { reasonsToSettle, spreadOf } from '#shared/results/divergence.ts';
import { type Block, column, heading, paragraph, table } from '../blocks.ts';
import type { IndicatorLine, ReportModel } from '../report-model.ts';

/** Where bodies saw it differently, and what came of it. */
export function disagreementsSection(
  { modules }: Pick<ReportModel, 'modules'>,
  t: Translate,
  drawn: readonly Block[] = [],
): Block[] {
  const all = modules.flatMap(({ indicators }) => indicators);
  const differing = all.filter((indicator) => reasonsToSettle(givenOf(indicator)).length > 0);
  const slight = all.filter(
    (indicator) => !differing.includes(indicator) && (spreadOf(givenOf(indicator)) ?? 0) > 0,
  ).length;
  const rest = slight === 0 ? [] : [paragraph(t('annex.disagreements.slight', { count: slight }))];
  const title = heading(2, t('annex.disagreements.title'));
  if (differing.length === 0) return [title, paragraph(t('annex.disagreements.none')), ...rest, ...drawn];
  return [
    title,
    paragraph(t('annex.disagreements.intro')),
    ...rest,
    ...drawn,
    table(
      t('annex.disagreements.table'),
      [
        column(t('annex.disagreements.indicator'), 0.27),
        column(t('annex.disagreements.answers'), 0.34),
        column(t('annex.disagreements.outcome'), 0.39),
      ],
      differing.map((indicator) => [
        `${indicator.id}  ${indicator.statement}`,
        answersOf(indicator, t),
        outcomeOf(indicator, t),
      ]),
    ),
  ];
}

const givenOf = ({ answers }: IndicatorLine) =>
  answers.flatMap(({ raw, grade }) => (raw === null ? [] : [{ value: raw, grade }]));

const answersOf = ({ answers }: IndicatorLine, t: Translate): string =>
  answers
    .filter(({ raw }) => raw !== null)
    .map(
      ({ respondent, value, grade }) =>
        `${respondent}: ${grade === null ? value : t('annex.answers.valueGrade', { value, grade })}`,
    )
    .join('\n');

function outcomeOf({ value, grade, agreed, proposed }: IndicatorLine, t: Translate): string {
  const shown = grade === null ? value : t('annex.answers.valueGrade', { value, grade });
  if (agreed === null) return t('annex.disagreements.proposed', { value: shown });
  return [
    t('annex.disagreements.agreed', { value: shown, by: agreed.by, date: agreed.date }),
    agreed.reason,
    agreed.whomToAsk === '' ? '' : t('annex.disagreements.ask', { whom: agreed.whomToAsk }),
    proposed && proposed.raw !== agreed.raw ? t('annex.disagreements.instead', { value: proposed.label }) : '',
  ]
    .filter(Boolean)
    .join('\n');
}
