import { isLevel } from '#shared/assessment/level.ts';
import type { Translate } from '#shared/i18n/translate.ts';
import { type Block, column, heading, labelled, list, paragraph, table } from '../blocks.ts';
import type { IndicatorLine, ModulePart } from '../report-model.ts';

/** One module: what it is about, its figures in a sentence, strengths, gaps with steps, red flags, both directions. */
export function moduleSection(module: ModulePart, t: Translate): Block[] {
  const { id, name, purpose, notAssessedReason, isArea, figures, indicators } = module;
  const title = heading(2, `${name} (${id})`, isArea);
  if (notAssessedReason !== '')
    return [
      title,
      paragraph(purpose, 'marks'),
      paragraph(t('annex.module.notAssessed', { reason: notAssessedReason })),
    ];
  if (figures.raw.applicable === 0) return [title, paragraph(purpose, 'marks'), paragraph(t('annex.module.empty'))];
  if (figures.raw.answered === 0)
    return [
      title,
      paragraph(purpose, 'marks'),
      paragraph(t('annex.module.nothing', { applicable: figures.raw.applicable })),
    ];
  return [
    title,
    paragraph(purpose, 'marks'),
    paragraph([figuresSentence(module, t), flagSentence(indicators, t)].filter(Boolean).join(' ')),
    ...strengths(indicators, t),
    ...gaps(module, t),
    ...directions(indicators, t),
  ];
}

function figuresSentence({ figures }: ModulePart, t: Translate): string {
  const { score, range, rating, marks, coverage, confidence, raw } = figures;
  const { answered, applicable } = raw;
  const shown = { range, coverage, answered, applicable };
  if (score === '') return t('annex.module.unrated', shown);
  return t('annex.module.rated', { ...shown, score, confidence, rating: [rating, marks].filter(Boolean).join(', ') });
}

function flagSentence(indicators: readonly IndicatorLine[], t: Translate): string {
  const flags = indicators.filter(({ isRedFlag }) => isRedFlag).map(({ id }) => id);
  return flags.length === 0 ? '' : t('annex.module.redFlags', { count: flags.length, list: flags.join(', ') });
}

function strengths(indicators: readonly IndicatorLine[], t: Translate): Block[] {
  const strong = indicators.filter(({ raw }) => isLevel(raw) && raw >= 3);
  if (strong.length === 0) return [labelled(`${t('annex.module.strengths')}:`, t('annex.module.noStrengths'))];
  return [
    heading(3, t('annex.module.strengths')),
    list(
      strong.map(({ id, statement, value, grade }) => ({
        label: id,
        text: t('annex.module.strength', { statement, value, grade: grade ?? '–' }),
      })),
    ),
  ];
}

/** Lowest level first, so that the page reads from the most to the least urgent. */
function gaps({ name, indicators }: ModulePart, t: Translate): Block[] {
  const low = indicators.filter(({ raw }) => isLevel(raw) && raw <= 2).sort((a, b) => Number(a.raw) - Number(b.raw));
  if (low.length === 0) return [labelled(`${t('annex.module.gaps')}:`, t('annex.module.noGaps'))];
  return [
    table(
      t('annex.module.gapsTable', { module: name }),
      [
        column(t('annex.module.indicator'), 0.42),
        column(t('annex.module.level'), 0.13),
        column(t('annex.module.step'), 0.45),
      ],
      low.map(({ id, statement, value, step, isRedFlag }) => [
        `${id}  ${statement}`,
        isRedFlag ? { text: `${value}\n${t('annex.module.redFlagMark')}`, tone: 'harm' as const } : value,
        step,
      ]),
    ),
  ];
}

/** What policy does to migration and what migration does to policy stay apart: every value is shown, none is averaged. */
function directions(indicators: readonly IndicatorLine[], t: Translate): Block[] {
  const groups = Map.groupBy(indicators, ({ direction }) => direction);
  return [
    heading(3, t('annex.module.directions')),
    list(
      [...groups].map(([direction, own]) => ({
        label: `${direction}:`,
        text: own
          .map(({ id, raw, value }) => t('annex.module.directionItem', { id, value: isLevel(raw) ? raw : value }))
          .join('; '),
      })),
    ),
  ];
}
