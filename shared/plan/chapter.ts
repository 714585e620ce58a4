import { z } from 'zod';
import { moduleId } from '../assessment/ids.ts';
import { filledText, TEXT_LIMITS, text } from '../assessment/text.ts';
import { rowId, sheet } from '../sheets/sheet.ts';

/** What is asked of each chapter of the plan, in this order (framework F1, table 3). */
export const MARKS = ['mentioned', 'analysed', 'objective', 'measure', 'budget', 'indicator'] as const;
export const MARK_ANSWERS = ['no', 'partly', 'yes'] as const;
export type MarkAnswer = (typeof MARK_ANSWERS)[number];

/** Null while nobody has judged. */
const mark = z.enum(MARK_ANSWERS).nullable();
const page = z.int('page-out-of-range').min(1, 'page-out-of-range').max(9_999, 'page-out-of-range');

/** A chapter of the planning instrument, and how it treats migration now (answers question 2.B-1a of the founding note). */
export const chapter = z
  .object({
    id: rowId,
    title: filledText(TEXT_LIMITS.line),
    firstPage: page.nullable(),
    lastPage: page.nullable(),
    marks: z.object({
      mentioned: mark,
      analysed: mark,
      objective: mark,
      measure: mark,
      budget: mark,
      indicator: mark,
    }),
    quotation: text(TEXT_LIMITS.reason),
    quotationPage: page.nullable(),
    /** Modules of the checklist that the chapter touches. */
    modules: z.array(moduleId).max(50),
    note: text(TEXT_LIMITS.reason),
  })
  .refine(({ firstPage, lastPage }) => firstPage === null || lastPage === null || firstPage <= lastPage, {
    error: 'pages-out-of-order',
    path: ['lastPage'],
  })
  .refine(({ quotation, quotationPage }) => quotation.trim() === '' || quotationPage !== null, {
    error: 'quotation-needs-page',
    path: ['quotationPage'],
  })
  .refine(
    ({ firstPage, lastPage, quotationPage }) =>
      quotationPage === null ||
      (quotationPage >= (firstPage ?? quotationPage) && quotationPage <= (lastPage ?? quotationPage)),
    { error: 'quotation-outside-chapter', path: ['quotationPage'] },
  );
export type Chapter = z.infer<typeof chapter>;

export const chapterSheet = sheet('chapter', chapter, ({ id }) => id);

/** As they stand in the plan: by first page; those without one at the end, in the order in which they were added. */
export const inPlanOrder = (chapters: readonly Chapter[]): Chapter[] =>
  [...chapters].sort((a, b) => (a.firstPage ?? Number.MAX_SAFE_INTEGER) - (b.firstPage ?? Number.MAX_SAFE_INTEGER));

/** For each mark, how many chapters bear which answer. */
export const markCounts = (chapters: readonly Chapter[]) =>
  MARKS.map((name) => ({
    mark: name,
    yes: chapters.filter(({ marks }) => marks[name] === 'yes').length,
    partly: chapters.filter(({ marks }) => marks[name] === 'partly').length,
  }));
