import type { Translate } from '#shared/i18n/translate.ts';
import { type Block, column, heading, paragraph, quiet, strong, table } from '../blocks.ts';
import { figure } from '../inline.ts';
import type { ReportModel, TagLine } from '../report-model.ts';

/** By stage of the policy cycle and by direction. */
export function stagesSection(
  { byStage, byDirection }: Pick<ReportModel, 'byStage' | 'byDirection'>,
  t: Translate,
  drawn: readonly Block[] = [],
): Block[] {
  return [
    heading(2, t('annex.tags.title')),
    paragraph(t('annex.tags.intro')),
    tagTable('stage', byStage, t),
    ...drawn,
    tagTable('direction', byDirection, t),
  ];
}

/** Index by SDG target. */
export const sdgSection = ({ bySdg }: Pick<ReportModel, 'bySdg'>, t: Translate): Block[] => [
  heading(2, t('annex.tags.sdgTitle')),
  codedTable('sdg', bySdg, t),
];

/** Index by objective of the Global Compact. */
export const gcmSection = ({ byGcm }: Pick<ReportModel, 'byGcm'>, t: Translate): Block[] => [
  heading(2, t('annex.tags.gcmTitle')),
  codedTable('gcm', byGcm, t),
];

type Key = 'stage' | 'direction' | 'sdg' | 'gcm';

const answeredOf = (key: Key, { id, n, applicable }: TagLine, t: Translate) =>
  figure([key, id, 'answered'], t('annex.tags.of', { n, applicable }));
const scoreOf = (key: Key, { id, score, raw }: TagLine) =>
  (raw === null ? quiet : strong)(figure([key, id, 'score'], score));

const tagTable = (key: 'stage' | 'direction', lines: readonly TagLine[], t: Translate): Block =>
  table(
    t(`annex.tags.${key}Table`),
    [
      column(t(`annex.tags.${key}`), 0.5),
      column(t('annex.tags.score'), 0.25, 'end'),
      column(t('annex.tags.answered'), 0.25, 'end'),
    ],
    lines.map((each) => [each.label, scoreOf(key, each), answeredOf(key, each, t)]),
    { name: key },
  );

const codedTable = (key: 'sdg' | 'gcm', lines: readonly TagLine[], t: Translate): Block =>
  table(
    t(`annex.tags.${key}Table`),
    [
      column(t(`annex.tags.${key}`), 0.16),
      column(t('annex.tags.title2'), 0.48),
      column(t('annex.tags.score'), 0.2, 'end'),
      column(t('annex.tags.answered'), 0.16, 'end'),
    ],
    lines.map((each) => [strong(each.id), each.label, scoreOf(key, each), answeredOf(key, each, t)]),
    { name: key },
  );
