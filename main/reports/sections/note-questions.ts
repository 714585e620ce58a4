import type { Translate } from '#shared/i18n/translate.ts';
import { NOTE_ROUTE } from '#shared/workshop/note-route.ts';
import { type Block, column, heading, paragraph, strong, table } from '../blocks.ts';
import type { ReportModel } from '../report-model.ts';

/** The founding note's own questions in their order, and the sections of the annex that answer them. */
export function noteQuestionsSection({ noteElements }: Pick<ReportModel, 'noteElements'>, t: Translate): Block[] {
  const rows = NOTE_ROUTE.flatMap(({ id, sections }) => {
    const element = noteElements.find((each) => each.id === id);
    if (!element) return [];
    const named = sections.map((section) => t(`reports.section.${section}`)).join('; ');
    return [[strong(t(`noteRoute.number.${id}`)), element.text, named]];
  });
  if (rows.length === 0) return [];
  return [
    heading(2, t('annex.noteQuestions.title')),
    paragraph(t('annex.noteQuestions.intro')),
    table(
      t('annex.noteQuestions.table'),
      [
        column(t('annex.noteQuestions.number'), 0.12),
        column(t('annex.noteQuestions.question'), 0.56),
        column(t('annex.noteQuestions.where'), 0.32),
      ],
      rows,
    ),
  ];
}
