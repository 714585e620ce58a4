import { isLevel } from '#shared/assessment/level.ts';
import type { Translate } from '#shared/i18n/translate.ts';
import { type Block, column, heading, labelled, list, paragraph, table } from '../blocks.ts';
import { figure, footnote, indicatorPlace, linkTo, reckoned, said } from '../inline.ts';
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

function figuresSentence(module: ModulePart, t: Translate): string {
  return reckoned([module.id], wordsOfFigures(module, t));
}

function wordsOfFigures({ figures }: ModulePart, t: Translate): string {
  const { score, range, rating, marks, coverage, confidence, raw } = figures;
  const { answered, applicable } = raw;
  const shown = { range, coverage, answered, applicable };
  if (score === '') return t('annex.module.unrated', shown);
  return t('annex.module.rated', { ...shown, score, confidence, rating: [rating, marks].filter(Boolean).join(', ') });
}

function flagSentence(indicators: readonly IndicatorLine[], t: Translate): string {
  const flags = indicators.filter(({ isRedFlag }) => isRedFlag).map(({ id }) => linkTo(indicatorPlace(id), id));
  return flags.length === 0 ? '' : t('annex.module.redFlags', { count: flags.length, list: flags.join(', ') });
}

function strengths(indicators: readonly IndicatorLine[], t: Translate): Block[] {
  const strong = indicators.filter(({ raw }) => isLevel(raw) && raw >= 3);
  if (strong.length === 0) return [labelled(`${t('annex.module.strengths')}:`, t('annex.module.noStrengths'))];
  return [
    heading(3, t('annex.module.strengths')),
    list(
      strong.map((indicator) => ({
        label: linkTo(indicatorPlace(indicator.id), indicator.id),
        text: `${strength(indicator, t)}${footnote(sourcesBehind(indicator, t))}`,
      })),
    ),
  ];
}

const strength = ({ id, statement, value, grade }: IndicatorLine, t: Translate): string =>
  t('annex.module.strength', { statement, value: figure([id, 'value'], value), grade: grade ?? '–' });

/** More in one footnote would push the text off its page. */
const MOST_SOURCES = 3;

/** The documents that a value rests on: those kept when it was agreed, else those of the bodies that gave it. */
function sourcesBehind({ raw, agreed, answers }: IndicatorLine, t: Translate): string {
  const own = answers.filter((answer) => answer.raw === raw).flatMap(({ sources }) => sources);
  const all = [...new Set(agreed && agreed.sources.length > 0 ? agreed.sources : own)];
  const more = all.length - MOST_SOURCES;
  const shown = said(all.slice(0, MOST_SOURCES).join('; '));
  return more > 0 ? `${shown}; ${t('annex.module.moreSources', { count: more })}` : shown;
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
        `${linkTo(indicatorPlace(id), id)}  ${statement}`,
        isRedFlag
          ? { text: `${figure([id, 'value'], value)}\n${t('annex.module.redFlagMark')}`, tone: 'harm' as const }
          : figure([id, 'value'], value),
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
