import type { Translate } from '#shared/i18n/translate.ts';
import { type Block, column, heading, paragraph, table } from '../blocks.ts';
import type { ReportModel } from '../report-model.ts';

/** Good practices and tools, and what became of them here. */
export function practicesSection({ plan: { practices } }: Pick<ReportModel, 'plan'>, t: Translate): Block[] {
  const title = heading(1, t('annex.practices.title'));
  if (practices.length === 0) return [title, paragraph(t('annex.practices.none'))];
  return [
    title,
    table(
      t('annex.practices.table'),
      [
        column(t('annex.practices.practice'), 0.24),
        column(t('annex.practices.done'), 0.3),
        column(t('annex.practices.here'), 0.26),
        column(t('annex.practices.source'), 0.2),
      ],
      practices.map((practice) => [
        [practice.title, practice.place].filter(Boolean).join('\n'),
        [practice.done, practice.result].filter(Boolean).join('\n'),
        [
          practice.repeatable,
          practice.adapted === '' ? '' : t('annex.practices.adapted', { how: practice.adapted }),
          practice.adoptedBy === '' ? '' : t('annex.practices.adoptedBy', { body: practice.adoptedBy }),
          practice.date,
        ]
          .filter(Boolean)
          .join('\n'),
        practice.source,
      ]),
    ),
  ];
}
