import type { Translate } from '#shared/i18n/translate.ts';
import type { AnswerLine, IndicatorLine, ReportModel } from '../../report-model.ts';
import { continueRows } from '../continue-rows.ts';
import { sourceText } from '../long-texts.ts';
import { answerCell, type Cell, day, type Sheet, type StyleName, text } from '../sheet.ts';
import { sheetName } from '../sheet-name.ts';

const COLUMNS: readonly (readonly [key: string, width: number, style: StyleName])[] = [
  ['id', 9, 'code'],
  ['respondent', 22, 'text'],
  ['role', 12, 'text'],
  ['date', 11, 'day'],
  ['value', 9, 'centred'],
  ['grade', 7, 'centred'],
  ['comment', 52, 'text'],
  ['evidence', 17, 'quiet'],
  ['source', 38, 'text'],
  ['reason', 26, 'text'],
  ['whomToAsk', 18, 'text'],
  ['flag', 10, 'text'],
  ['remark', 15, 'quiet'],
];

/** Indicator and respondent are repeated where a long text goes on in the next row. */
const KEY_COLUMNS = 2;

/** Everything that everybody answered: one row for every respondent and indicator. */
export function allAnswersSheet({ modules, setAside }: Pick<ReportModel, 'modules' | 'setAside'>, t: Translate): Sheet {
  const remarked = [
    ...modules.flatMap(({ indicators, notAssessedReason }) =>
      indicators.map((indicator) => ({
        indicator,
        remark: notAssessedReason === '' ? '' : t('workbook.allAnswers.notAssessed'),
      })),
    ),
    ...setAside.map((indicator) => ({
      indicator,
      remark: t(indicator.isEarlier ? 'workbook.allAnswers.earlierFramework' : 'workbook.allAnswers.outsideForm'),
    })),
  ];
  const rows = remarked
    .flatMap(({ indicator, remark }) => [
      ...indicator.answers.map((answer) => answerRow(indicator, answer, remark, t)),
      ...agreedRow(indicator, remark, t),
    ])
    .flatMap((row) => continueRows(row, KEY_COLUMNS));
  return {
    name: sheetName(t('workbook.sheet.allAnswers')),
    columns: COLUMNS.map(([key, width, style]) => ({ label: t(`workbook.allAnswers.${key}`), width, style })),
    rows,
    frozenColumns: 2,
    filteredRows: rows.length,
    lists: [],
    colours: [],
    print: { columns: COLUMNS.length, fit: 'width' },
  };
}

const answerRow = (indicator: IndicatorLine, answer: AnswerLine, remark: string, t: Translate): Cell[] => [
  text(indicator.id),
  text(answer.respondent),
  text(answer.role),
  day(answer.answeredAt),
  answerCell(answer.raw),
  text(answer.grade ?? ''),
  text(answer.comment),
  text(answer.grade === null ? '' : t(`grade.${answer.grade}`)),
  text(sourceText([answer])),
  text(answer.reason),
  text(answer.whomToAsk),
  text(answer.isFlagged ? t('workbook.allAnswers.flagged') : ''),
  text(remark),
];

/** An agreed value that does not count, since its module or indicator was left out later: kept here. */
function agreedRow({ id, agreed, from }: IndicatorLine, remark: string, t: Translate): Cell[][] {
  if (agreed === null || from === 'agreed') return [];
  const { by, agreedAt, raw, grade, reason, whomToAsk } = agreed;
  const respondent = t('report.basis.agreed', { by });
  return [
    [
      text(id),
      text(respondent),
      text(''),
      day(agreedAt),
      answerCell(raw),
      text(grade ?? ''),
      text(reason),
      text(grade === null ? '' : t(`grade.${grade}`)),
      text(''),
      text(''),
      text(whomToAsk),
      text(''),
      text(remark),
    ],
  ];
}
