import { citationLine, pageLine } from '#shared/assessment/citation-line.ts';
import type { Evidence } from '#shared/assessment/evidence.ts';
import type { Translate } from '#shared/i18n/translate.ts';
import { figureLines } from '#shared/plan/figure.ts';
import type { DocumentLine } from '../report-model.ts';
import type { ReportOrder } from '../report-order.ts';

/** A document without a page, as the list of sources has it. */
export const documentLine = (each: Evidence): string => citationLine({ ...each, page: '' }, String);

/** Citations of one document differ in their pages only; the list of sources names the document once. */
export function documentLines(
  {
    evidence,
    answers,
    language,
    context,
    companion,
  }: Pick<ReportOrder, 'evidence' | 'answers' | 'language' | 'context' | 'companion'>,
  t: Translate,
): DocumentLine[] {
  const citedBy = new Map<string, Set<string>>();
  for (const { indicatorId, evidenceIds } of answers) {
    for (const id of evidenceIds) citedBy.set(id, (citedBy.get(id) ?? new Set()).add(indicatorId));
  }
  const figures = figureLines(companion.figures, context.figures);
  const pageOf = ({ id, page }: Evidence) => ({
    page: pageLine(page, (number) => t('evidence.page', { page: number })),
    indicators: [...(citedBy.get(id) ?? [])].sort(),
    figures: figures.flatMap(({ listed, figure }) => (figure?.evidenceId === id ? [listed?.name ?? figure.name] : [])),
  });
  const byPage = new Intl.Collator(language, { numeric: true });
  return [...Map.groupBy(evidence, (each) => JSON.stringify([documentLine(each), each.link])).values()]
    .map((group) => ({
      line: group[0] ? documentLine(group[0]) : '',
      link: group[0]?.link ?? '',
      attached: attachedIn(group, t),
      pages: group.map(pageOf).sort((a, b) => byPage.compare(a.page, b.page)),
    }))
    .sort((a, b) => a.line.localeCompare(b.line, language));
}

/** The files of a document, each once; whoever has the library can open them there. */
function attachedIn(group: readonly Evidence[], t: Translate): string {
  const names = [...new Set(group.flatMap(({ file }) => file?.name ?? []))];
  return names.length === 0 ? '' : t('report.attached', { list: names.join(', ') });
}
