import type { Translate } from '#shared/i18n/translate.ts';
import { type Block, heading, list, paragraph } from '../blocks.ts';
import type { ReportModel } from '../report-model.ts';

/** Every source that was recorded, with its link and what it was cited for. */
export function sourcesSection({ citations }: Pick<ReportModel, 'citations'>, t: Translate): Block[] {
  const title = heading(2, t('annex.sources.title'));
  if (citations.length === 0) return [title, paragraph(t('annex.sources.none'))];
  return [
    title,
    list(
      citations.map(({ line, link, indicators }) => ({
        text: [line, link, indicators.length === 0 ? '' : t('annex.sources.citedFor', { list: indicators.join(', ') })].filter(Boolean).join('; '),
      })),
    ),
  ];
}
