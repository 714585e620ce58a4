import { type Chapter, MARKS } from '#shared/plan/chapter.ts';
import type { Figure } from '#shared/plan/figure.ts';

/** A figure of which nothing is known yet. */
export const ownFigure = (id: string, unit: string): Figure => ({
  id,
  name: '',
  value: null,
  unit,
  currency: '',
  year: null,
  source: '',
  evidenceId: null,
  note: '',
});

/** A chapter that nobody has judged yet. */
export const newChapter = (): Chapter => ({
  id: crypto.randomUUID(),
  title: '',
  firstPage: null,
  lastPage: null,
  // The record holds each mark once, since MARKS does.
  marks: Object.fromEntries(MARKS.map((mark) => [mark, null])) as Chapter['marks'],
  quotation: '',
  quotationPage: null,
  modules: [],
  note: '',
});
