import type { Translate } from '#shared/i18n/translate.ts';
import { type Block, heading, list, paragraph } from '../blocks.ts';
import { documentPlace, indicatorPlace, linkTo, placeAt, said } from '../inline.ts';
import type { DocumentLine, ReportModel } from '../report-model.ts';

/** Every document that was cited, with its link, its pages, the questions and key figures they were cited for, and the file where one is attached. */
export function sourcesSection({ documents }: Pick<ReportModel, 'documents'>, t: Translate): Block[] {
  const title = heading(2, t('annex.sources.title'));
  if (documents.length === 0) return [title, paragraph(t('annex.sources.none'))];
  return [
    title,
    list(
      documents.map((document) => ({
        text: [
          placeAt(documentPlace(document.line), said(document.line)),
          document.link,
          pagesOf(document, t),
          document.attached,
        ]
          .filter(Boolean)
          .join('; '),
      })),
    ),
  ];
}

function pagesOf({ pages }: DocumentLine, t: Translate): string {
  const cited = pages.map(({ page, indicators, figures }) => {
    const whole = page === '' ? t('annex.sources.whole') : page;
    const uses = [
      indicators.map((id) => linkTo(indicatorPlace(id), id)).join(', '),
      figures.length === 0
        ? ''
        : t('annex.sources.figures', { count: figures.length, list: figures.map(said).join(', ') }),
    ].filter(Boolean);
    return uses.length === 0 ? whole : t('annex.sources.citedFor', { page: whole, list: uses.join('; ') });
  });
  return cited.join('; ');
}
