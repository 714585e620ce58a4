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
    table(t('annex.dontKnow.table'), [column(t('annex.dontKnow.indicator'), 0.4), column(t('annex.dontKnow.said'), 0.25), column(t('annex.dontKnow.ask'), 0.35)], rows),
  ];
}

function rowsOf({ id, statement, raw, agreed, answers }: IndicatorLine, t: Translate): string[][] {
  const ask = (text: string) => (text === '' ? t('annex.dontKnow.nobody') : text);
  const said = answers.filter((answer) => answer.raw === 'DK').map((answer) => [answer.respondent, ask(answer.whomToAsk)] as const);
  const settled = raw === 'DK' && agreed ? [[t('annex.notApplicable.agreed', { by: agreed.by }), ask(agreed.whomToAsk)] as const] : [];
  const counts = raw === 'DK' && said.length === 0 && settled.length === 0 ? [[t('annex.dontKnow.counts'), ask('')] as const] : [];
  return [...said, ...settled, ...counts].map(([who, whom], index) => [index === 0 ? `${id}  ${statement}` : id, who, whom]);
}
