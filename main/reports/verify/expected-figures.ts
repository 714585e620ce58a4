import { createTranslate } from '#main/core/translate.ts';
import { figuresOf } from '../block-texts.ts';
import { buildReportModel } from '../build-report-model.ts';
import { figuresOfSheets } from '../excel/figures-of-sheets.ts';
import { workbookSheets } from '../excel/workbook-sheets.ts';
import { briefModel } from '../model/brief.ts';
import { annexOutline, NO_PICTURES } from '../outline.ts';
import type { ReportOrder } from '../report-order.ts';
import { briefSection } from '../sections/brief.ts';
import { gapsSection } from '../sections/gaps.ts';

/** What every figure of a report must be, by its name: the words of each place where it stands. */
export function expectedFigures(order: ReportOrder): Map<string, string[]> {
  const t = createTranslate(order.language);
  const model = buildReportModel(order);
  switch (order.kind) {
    case 'annex':
      return figuresOf(annexOutline(model, NO_PICTURES, order.choices, t));
    case 'brief':
      return figuresOf([{ pageWord: '', blocks: briefSection(briefModel(model, t), t) }]);
    case 'gaps':
      return figuresOf([{ pageWord: '', blocks: gapsSection(model, t) }]);
    case 'minutes':
      // Minutes tell what was said and settled; they have no figures.
      return new Map();
    case 'workbook':
      return figuresOfSheets(workbookSheets(model, t));
  }
}
