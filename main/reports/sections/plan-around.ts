import type { Translate } from '#shared/i18n/translate.ts';
import { type Block, column, heading, note, paragraph, table } from '../blocks.ts';
import type { PlanLines } from '../plan-model.ts';

/** Who has a stake in the plan, how strong, and who speaks to them. */
export function stakeholderBlocks({ stakeholders, missingPartners }: PlanLines, t: Translate): Block[] {
  const title = heading(2, t('annex.action.stakeholdersTitle'));
  if (stakeholders.length === 0) return [title, paragraph(t('annex.action.noStakeholders'))];
  return [
    title,
    table(
      t('annex.action.stakeholderTable'),
      [
        column(t('annex.action.stakeholder'), 0.24),
        column(t('annex.action.interest'), 0.34),
        column(t('annex.action.interestStrength'), 0.1),
        column(t('annex.action.influence'), 0.1),
        column(t('annex.action.speaker'), 0.22),
      ],
      stakeholders.map(({ name, partner, interest, interestStrength, influence, speaker }) => [
        [name, partner].join('\n'),
        interest,
        interestStrength,
        influence,
        speaker || t('planParts.stakeholder.nobodySpeaks'),
      ]),
    ),
    ...(missingPartners === '' ? [] : [note(missingPartners)]),
  ];
}

/** How much is to be gathered; the table itself stands in the annexes, as long as it is. */
export const evidenceInShort = ({ gaps }: PlanLines, t: Translate): Block[] => [
  heading(2, t('annex.action.evidenceTitle')),
  paragraph(
    gaps.length === 0
      ? t('annex.action.noGaps')
      : t('annex.action.evidenceCount', {
          count: gaps.length,
          covered: gaps.filter(({ owner, rawDate }) => owner !== '' && rawDate !== '').length,
        }),
  ),
];

/** The data-collection plan: what must be known, where it may be found, who gathers it and until when. */
export function evidenceBlocks({ gaps }: Pick<PlanLines, 'gaps'>, t: Translate): Block[] {
  if (gaps.length === 0) return [];
  return [
    heading(2, t('annex.action.evidenceTable')),
    paragraph(t('annex.action.evidenceIntro')),
    table(
      t('annex.action.evidenceTable'),
      [
        column(t('annex.action.gapWhat'), 0.29),
        column(t('annex.action.gapReason'), 0.12),
        column(t('annex.action.gapSource'), 0.31),
        column(t('annex.action.owner'), 0.17),
        column(t('annex.action.date'), 0.11),
      ],
      gaps.map(({ about, what, reason, source, owner, date }) => [
        [about, what].filter(Boolean).join('  '),
        reason,
        source,
        owner,
        date,
      ]),
    ),
  ];
}
