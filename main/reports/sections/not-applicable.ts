import type { Translate } from '#shared/i18n/translate.ts';
import { type Block, column, heading, paragraph, strong, table } from '../blocks.ts';
import type { IndicatorLine, ReportModel } from '../report-model.ts';

/** Modules left out, and every "does not apply" with the reason given for it. */
export function notApplicableSection({ modules }: Pick<ReportModel, 'modules'>, t: Translate): Block[] {
  const left = modules.filter(({ notAssessedReason }) => notAssessedReason !== '');
  const rows = modules.flatMap(({ indicators }) => indicators.flatMap((indicator) => rowsOf(indicator, t)));
  const title = heading(2, t('annex.notApplicable.title'));
  if (left.length === 0 && rows.length === 0) return [title, paragraph(t('annex.notApplicable.none'))];
  return [title, paragraph(t('annex.notApplicable.intro')), ...leftOutTable(left, t), ...reasonTable(rows, t)];
}

function leftOutTable(left: ReportModel['modules'], t: Translate): Block[] {
  if (left.length === 0) return [];
  return [
    table(
      t('annex.notApplicable.moduleTable'),
      [column(t('annex.notApplicable.moduleColumn'), 0.35), column(t('annex.notApplicable.reason'), 0.65)],
      left.map(({ id, name, notAssessedReason }) => [strong(`${id}  ${name}`), notAssessedReason]),
    ),
  ];
}

function reasonTable(rows: readonly (readonly string[])[], t: Translate): Block[] {
  if (rows.length === 0) return [];
  return [
    table(
      t('annex.notApplicable.table'),
      [column(t('annex.notApplicable.indicator'), 0.4), column(t('annex.notApplicable.reason'), 0.6)],
      rows,
    ),
  ];
}

function rowsOf({ id, statement, agreed, raw, answers }: IndicatorLine, t: Translate): string[][] {
  const line = (who: string, reason: string) =>
    t('annex.notApplicable.said', { who, reason: reason === '' ? t('annex.notApplicable.noReason') : reason });
  const said = answers
    .filter((answer) => answer.raw === 'NA')
    .map(({ respondent, reason }) => line(respondent, reason));
  const settled =
    raw === 'NA' && agreed ? [line(t('annex.notApplicable.agreed', { by: agreed.by }), agreed.reason)] : [];
  const lines = [...said, ...settled];
  return lines.length === 0 ? [] : [[`${id}  ${statement}`, lines.join('\n')]];
}
