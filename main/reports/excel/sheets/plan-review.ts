import type { Translate } from '#shared/i18n/translate.ts';
import { MARKS } from '#shared/plan/chapter.ts';
import type { ReportModel } from '../../report-model.ts';
import { type Cell, type Column, number, type Sheet, text } from '../sheet.ts';
import { sheetName } from '../sheet-name.ts';

/** One row a chapter of the plan: pages, six marks, what it says. None without a chapter. */
export function planReviewSheet({ context: { chapters } }: Pick<ReportModel, 'context'>, t: Translate): Sheet | null {
  if (chapters.length === 0) return null;
  const columns: Column[] = [
    { label: t('context.column.chapter'), width: 34, style: 'strong' },
    { label: t('context.field.firstPage'), width: 8, style: 'centred' },
    { label: t('context.field.lastPage'), width: 8, style: 'centred' },
    ...MARKS.map((mark): Column => ({ label: t(`context.mark.${mark}`), width: 12, style: 'centred' })),
    { label: t('context.field.quotation'), width: 54, style: 'text' },
    { label: t('context.field.modules'), width: 18, style: 'text' },
    { label: t('context.field.missing'), width: 48, style: 'text' },
  ];
  const rows = chapters.map(({ title, firstPage, lastPage, marks, quotation, modules, note }): Cell[] => [
    text(title),
    number(firstPage),
    number(lastPage),
    ...marks.map((mark) => text(mark)),
    text(quotation),
    text(modules),
    text(note),
  ]);
  return {
    name: sheetName(t('workbook.sheet.planReview')),
    columns,
    rows,
    frozenColumns: 1,
    filteredRows: rows.length,
    lists: [],
    colours: [],
    print: { columns: columns.length, fit: 'width' },
  };
}
