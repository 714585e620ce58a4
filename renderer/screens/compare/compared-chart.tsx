import { titleOf } from '#shared/assessment/title-of.ts';
import { RoundChanges } from '#shared/charts/round-changes.tsx';
import { changeRow, changesInWords, pointsLine } from '#shared/i18n/comparison-words.ts';
import { formatNumber, formatWhole } from '#shared/i18n/format.ts';
import { ratingBands } from '#shared/i18n/sentences.ts';
import type { Comparison } from '#shared/results/comparison.ts';
import { useTranslate } from '../../use-translate.ts';
import { ChartFigure } from '../charts/chart-figure.tsx';
import { useAssessment } from '../frame/use-assessment.ts';

/** In units of the drawing; the style sheet scales it with the text size. */
const WIDTH = 860;

/** The way of each module from the earlier round to the later one; `before` and `after` are the labels of the rounds. */
export function ComparedChart({
  modules,
  before,
  after,
}: Pick<Comparison, 'modules'> & { before: string; after: string }) {
  const { t, language } = useTranslate();
  const { assessment, framework } = useAssessment();
  const shortOf = (id: string) => framework.modules.find((module) => module.id === id)?.short ?? '';
  const compared = modules.filter(({ n }) => n > 0);
  const score = (value: number | null) => (value === null ? t('figure.tooFew') : formatWhole(language, value));
  return (
    <ChartFigure
      title={t('charts.title.rounds')}
      of={titleOf(assessment)}
      caption={t('comparison.chartNote')}
      numbers={{
        columns: [t('results.module'), t('compare.n'), before, after, t('compare.ofItReal')],
        rows: compared.map((each) => ({
          id: each.id,
          cells: [
            `${each.id} ${shortOf(each.id)}`,
            formatNumber(language, each.n),
            score(each.before),
            score(each.after),
            each.before === null || each.realChangeTo === null
              ? '–'
              : pointsLine(language, each.realChangeTo - each.before),
          ],
        })),
      }}
      width={WIDTH}
      draw={(look) => (
        <RoundChanges
          changes={compared.map((module) => changeRow(module, `${module.id}  ${shortOf(module.id)}`, language, t))}
          bands={ratingBands(t)}
          {...look}
          width={WIDTH}
          label={changesInWords(modules, shortOf, language, t)}
        />
      )}
    />
  );
}
