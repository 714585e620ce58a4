import { LEVELS } from '#shared/assessment/level.ts';
import type { Translate } from '#shared/i18n/translate.ts';
import { BAND_BOUNDS, RATINGS } from '#shared/results/rating.ts';
import { GRADE_TENTHS } from '#shared/results/scoring.ts';
import type { DocumentLine, ReportModel } from '../../report-model.ts';
import { continueRows } from '../continue-rows.ts';
import { answerCell, type Cell, number, type Sheet, text } from '../sheet.ts';
import { sheetName } from '../sheet-name.ts';
import { directionCode, tagCode } from '../tags.ts';

type Listed = Pick<
  ReportModel,
  'modules' | 'byStage' | 'byDirection' | 'bySdg' | 'byGcm' | 'respondents' | 'documents'
>;

/** Every code with what it stands for, who answered, and every source once: one long table, to be filtered. */
export function listsSheet(model: Listed, t: Translate): Sheet {
  const row = (list: string, code: number | string, name: string, note = '', value: number | null = null): Cell[] => [
    text(t(`workbook.lists.${list}`)),
    answerCell(code, 'code'),
    text(name),
    text(note),
    number(value),
  ];
  const rows = [
    ...LEVELS.map((level) => row('answer', level, t(`level.${level}.name`), t(`level.${level}.means`), level)),
    ...(['NA', 'DK'] as const).map((value) => row('answer', value, t(`value.${value}`), t(`workbook.value.${value}`))),
    ...(['A', 'B', 'C'] as const).map((grade) =>
      row('grade', grade, t(`grade.${grade}`), '', GRADE_TENTHS[grade] / 10),
    ),
    ...RATINGS.map((rating, index) =>
      row('band', index + 1, t(`rating.${rating}`), t(`workbook.band.${rating}`), BAND_BOUNDS[index] ?? null),
    ),
    ...model.byStage.map(({ id, label }) => row('stage', id, label)),
    ...model.byDirection.map(({ id, label }) => row('direction', directionCode(id, t), label)),
    ...model.modules.map(({ id, name, notAssessedReason }) => row('module', id, name, notAssessedReason)),
    ...model.bySdg.map(({ id, label }) => row('sdg', tagCode('sdg', id, t), label)),
    ...model.byGcm.map(({ id, label }) => row('gcm', tagCode('gcm', id, t), label)),
    ...model.respondents.map(({ name, kind, modules, answered }, index) =>
      row('respondent', index + 1, name, `${kind}. ${modules}`, answered),
    ),
    ...model.documents.map((document, index) => row('source', index + 1, document.line, citedIn(document))),
  ].flatMap((cells) => continueRows(cells, 2));
  return {
    name: sheetName(t('workbook.sheet.lists')),
    columns: [
      { label: t('workbook.lists.list'), width: 20, style: 'quiet' },
      { label: t('workbook.lists.code'), width: 11, style: 'code' },
      { label: t('workbook.lists.name'), width: 58, style: 'text' },
      { label: t('workbook.lists.note'), width: 58, style: 'text' },
      { label: t('workbook.lists.value'), width: 11, style: 'number' },
    ],
    rows,
    frozenColumns: 0,
    filteredRows: rows.length,
    lists: [],
    colours: [],
    print: { columns: 5, fit: 'width' },
  };
}

/** The address, then each page that is cited with the indicators and key figures it supports. */
function citedIn({ link, pages, attached }: DocumentLine): string {
  const cited = pages.map(({ page, indicators, figures }) =>
    [page, [...indicators, ...figures].join(', ')].filter((part) => part !== '').join(': '),
  );
  return [link, ...cited, attached].filter((line) => line !== '').join('\n');
}
