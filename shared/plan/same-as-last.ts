import { type Chapter, MARKS } from './chapter.ts';
import type { Figure } from './figure.ts';

/** A key figure says what it said in the round before: value, unit, year and source. */
export const isSameFigure = (figure: Figure, last: Figure | undefined): boolean =>
  last !== undefined &&
  typeof figure.value === 'number' &&
  figure.value === last.value &&
  figure.unit === last.unit &&
  figure.currency === last.currency &&
  figure.year === last.year &&
  figure.source === last.source;

/** A chapter was judged as in the round before: title, pages, marks and quotation. */
export const isSameChapter = (chapter: Chapter, last: Chapter | undefined): boolean =>
  last !== undefined &&
  chapter.title === last.title &&
  chapter.firstPage === last.firstPage &&
  chapter.lastPage === last.lastPage &&
  chapter.quotation === last.quotation &&
  MARKS.every((mark) => chapter.marks[mark] === last.marks[mark]);
