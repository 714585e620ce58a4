import type { Translate } from '#shared/i18n/translate.ts';
import { type Block, column, heading, paragraph, table } from '../blocks.ts';
import type { IndicatorLine, ReportModel } from '../report-model.ts';

/** Every "don't know", with the body and role that could tell. */
export function dontKnowSection({ modules }: Pick<ReportModel, 'modules'>, t: Translate): Block[] {
  const title = heading(2, t('annex.dontKnow.title'));
  const rows = modules.flatMap(({ indicators }) => indicators.flatMap((indicator) => rowsOf(indicator, t)));
  if (rows.length === 0) return [title, paragraph(t('annex.dontKnow.none'))];
  return [
    title,
    paragraph(t('annex.dontKnow.intro')),
    table(
      t('annex.dontKnow.table'),
      [column(t('annex.dontKnow.indicator'), 0.4), column(t('annex.dontKnow.ask'), 0.6)],
      rows,
    ),
  ];
}

function rowsOf({ id, statement, raw, agreed, answers }: IndicatorLine, t: Translate): string[][] {
  const line = (who: string, whom: string) =>
    whom === '' ? t('annex.dontKnow.nobody', { who }) : t('annex.dontKnow.askWhom', { who, whom });
  const said = answers
    .filter((answer) => answer.raw === 'DK')
    .map(({ respondent, whomToAsk }) => line(respondent, whomToAsk));
  const settled =
    raw === 'DK' && agreed ? [line(t('annex.notApplicable.agreed', { by: agreed.by }), agreed.whomToAsk)] : [];
  const lines = [...said, ...settled];
  return lines.length === 0 ? [] : [[`${id}  ${statement}`, lines.join('\n')]];
}
