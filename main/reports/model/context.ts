import { figureSource, figureText } from '#shared/i18n/figure-text.ts';
import { obstacleName } from '#shared/i18n/obstacle-name.ts';
import { pagesText } from '#shared/i18n/pages-text.ts';
import type { Translate } from '#shared/i18n/translate.ts';
import { type Chapter, MARKS, markCounts } from '#shared/plan/chapter.ts';
import { type FigureLine, figureLines, MONEY } from '#shared/plan/figure.ts';
import type { Obstacle } from '#shared/plan/obstacle.ts';
import { gridOf } from '#shared/plan/obstacle-grid.ts';
import type { ChapterLine, ConditionLine, ContextModel, KeyFigureLine, ObstacleLine } from '../context-model.ts';
import type { IndicatorLine } from '../report-model.ts';
import type { ReportOrder } from '../report-order.ts';

type Told = Pick<ReportOrder, 'context' | 'evidence' | 'companion' | 'framework' | 'language'>;

/** The migration context, the review of the plan and the obstacle grid, as reports say them. */
export function contextModel(order: Told, indicators: readonly IndicatorLine[], t: Translate): ContextModel {
  const { figures, chapters, obstacles } = order.context;
  const grid = gridOf(obstacles).map(({ place, role, obstacles: own }) => ({
    place,
    role,
    lines: own.map((each) => obstacleLine(each, order, t)),
  }));
  return {
    figures: figureLines(order.companion.figures, figures).map((line) => keyFigure(line, order, t)),
    chapters: chapters.map((chapter) => chapterLine(chapter, t)),
    chapterCounts: chapters.length === 0 ? [] : countsOf(chapters, t),
    grid,
    conditions: conditionLines(
      order,
      grid.flatMap(({ lines }) => lines),
      indicators,
    ),
  };
}

function keyFigure(
  { listed, figure }: FigureLine<Told['companion']['figures'][number]>,
  { companion, evidence, language }: Told,
  t: Translate,
): KeyFigureLine {
  const unitName = (key: string) => companion.units.find((unit) => unit.key === key)?.name ?? key;
  const unit = figure?.unit || listed?.unit || '';
  return {
    raw: figure,
    name: listed?.name ?? figure?.name ?? '',
    value: figureText(figure, unitName, language, t),
    unit: unit === MONEY ? figure?.currency || unitName(unit) : unitName(unit),
    year: figure?.year === null || figure === null ? '' : String(figure.year),
    source: figure === null ? '' : figureSource(figure, evidence, t),
    note: figure?.note ?? '',
    isMissing: typeof figure?.value !== 'number',
  };
}

const chapterLine = (chapter: Chapter, t: Translate): ChapterLine => ({
  title: chapter.title,
  pages: pagesText(chapter, t),
  firstPage: chapter.firstPage,
  lastPage: chapter.lastPage,
  marks: MARKS.map((mark) => t(`context.answer.${chapter.marks[mark] ?? 'open'}`)),
  quotation:
    chapter.quotation === ''
      ? ''
      : t('context.quoted', { quotation: chapter.quotation, page: chapter.quotationPage ?? '' }),
  modules: chapter.modules.join(', '),
  note: chapter.note,
});

const countsOf = (chapters: readonly Chapter[], t: Translate): string[] =>
  markCounts(chapters).map(({ mark, yes, partly }) =>
    t('annex.plan.count', { mark: t(`context.mark.${mark}`), yes, partly, of: chapters.length }),
  );

function obstacleLine(raw: Obstacle, { companion }: Told, t: Translate): ObstacleLine {
  const listed = companion.obstacles.find(({ key }) => key === raw.key);
  const name = obstacleName(raw, companion);
  return {
    raw,
    place: t(`obstacles.place.${raw.place}`),
    role: t(`obstacles.role.${raw.role}`),
    name: listed ? t('obstacles.indicatorLine', { id: listed.id, statement: name }) : name,
    text: raw.key === '' ? '' : raw.text,
    saidBy: raw.saidBy,
    severity: t(`obstacles.severity.${raw.severity}`),
    harderHit: t(`obstacles.harderHit.${raw.harderHit ?? 'open'}`),
    change: raw.change,
    actor: raw.actor,
    level: raw.level === null ? '' : t(`obstacles.level.${raw.level}`),
    indicator: raw.indicatorId,
    conditions: companion.conditions
      .filter(({ key }) => raw.conditions.includes(key))
      .map((condition) => condition.name)
      .join('; '),
  };
}

/** The indicators of a condition are those that carry its element of the founding note. */
const conditionLines = (
  { companion, framework }: Told,
  obstacles: readonly ObstacleLine[],
  indicators: readonly IndicatorLine[],
): ConditionLine[] =>
  companion.conditions.map(({ key, id, name }) => {
    const carriedBy: readonly string[] = framework.elements.find((element) => element.id === id)?.carriedBy ?? [];
    return {
      name,
      answers: indicators
        .filter((line) => carriedBy.includes(line.id) && line.isInUse)
        .map((line) => `${line.id}: ${line.value}`),
      obstacles: obstacles.filter(({ raw }) => raw.conditions.includes(key)),
    };
  });
