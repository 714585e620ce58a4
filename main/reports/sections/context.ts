import type { Translate } from '#shared/i18n/translate.ts';
import { MARKS } from '#shared/plan/chapter.ts';
import {
  type Block,
  column,
  type DefinitionLine,
  definitions,
  heading,
  line,
  list,
  note,
  paragraph,
  strong,
  table,
} from '../blocks.ts';
import type { ChapterLine, KeyFigureLine } from '../context-model.ts';
import type { ReportModel } from '../report-model.ts';

/** Where the country stands: key figures with year and source, then what nobody knows (framework F1, table 2). */
export function contextSection({ context: { figures } }: Pick<ReportModel, 'context'>, t: Translate): Block[] {
  const title = heading(1, t('annex.context.title'), true);
  if (figures.every(({ raw }) => raw === null)) return [title, paragraph(t('annex.context.none'))];
  const known = figures.filter(({ isMissing }) => !isMissing);
  const missing = figures.filter(({ isMissing }) => isMissing);
  return [
    title,
    paragraph(t('context.known', { count: known.length, of: figures.length }), 'finding'),
    figureTable(known, t),
    ...(missing.length === 0
      ? []
      : [
          heading(2, t('annex.context.gaps')),
          paragraph(t('annex.context.gapsIntro')),
          list(missing.map(({ name, value, note: why }) => missingPhrase(name, value || t('context.notFilled'), why))),
        ]),
  ];
}

const missingPhrase = (name: string, state: string, why: string) => ({
  label: `${name}:`,
  text: why === '' ? state : `${state}. ${why}`,
});

const figureTable = (figures: readonly KeyFigureLine[], t: Translate): Block =>
  table(
    t('annex.context.figureTable'),
    [
      column(t('context.column.figure'), 0.27),
      column(t('context.column.value'), 0.17, 'end'),
      column(t('context.column.year'), 0.08, 'end'),
      column(t('context.column.source'), 0.48),
    ],
    figures.map(({ name, value, year, source, note: said }) => [
      strong(name),
      value,
      year || t('context.yearMissing'),
      [source || t('context.sourceMissing'), said].filter(Boolean).join('\n'),
    ]),
  );

/** How the plan treats migration now, chapter by chapter (table 3), and in its own words; answers question 2.B-1a of the founding note. */
export function planReviewSection(
  { context: { chapters, chapterCounts }, instrument }: Pick<ReportModel, 'context' | 'instrument'>,
  t: Translate,
): Block[] {
  const title = heading(1, t('annex.plan.title'));
  if (chapters.length === 0) return [title, paragraph(t('annex.plan.none'))];
  const quoted = chapters.filter((chapter) => linesOf(chapter, t).length > 0);
  return [
    title,
    paragraph(t('annex.plan.intro', { plan: instrument })),
    list(chapterCounts.map((text) => ({ text }))),
    table(
      t('annex.plan.chapterTable'),
      [
        column(t('context.column.chapter'), 0.28),
        ...MARKS.map((mark) => column(t(`context.mark.${mark}`), 0.72 / MARKS.length)),
      ],
      chapters.map(({ title: name, pages, marks }) => [
        strong([name, pages].filter(Boolean).join('\n')),
        ...marks.map((mark) => (mark === t('context.answer.yes') ? strong(mark) : mark)),
      ]),
    ),
    ...(chapters.some(({ marks }) => marks.includes(t('context.answer.open'))) ? [note(t('annex.plan.marks'))] : []),
    ...(quoted.length === 0
      ? []
      : [
          heading(2, t('annex.plan.quotations')),
          definitions(quoted.map((chapter) => ({ term: chapter.title, under: [], lines: linesOf(chapter, t) }))),
        ]),
  ];
}

const linesOf = ({ quotation, note: said, modules }: ChapterLine, t: Translate): DefinitionLine[] => [
  ...line(quotation),
  ...line(said),
  ...line(modules, t('context.touches'), 'quiet'),
];
