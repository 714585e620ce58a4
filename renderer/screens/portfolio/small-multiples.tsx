import { titleOf } from '#shared/assessment/title-of.ts';
import { type SmallBar, SmallBars } from '#shared/charts/small-bars.tsx';
import type { Framework } from '#shared/framework/framework.ts';
import { directionOf, formatWhole } from '#shared/i18n/format.ts';
import { ratingLabel } from '#shared/i18n/sentences.ts';
import { SCREEN_THEME } from '../../components/screen-theme.ts';
import { useTranslate } from '../../use-translate.ts';
import { modulesOf, type PortfolioColumns } from './portfolio-table.tsx';

type Column = PortfolioColumns[number];

const WIDTH = 300;

/** One small chart an assessment, all on the same axis and in the same order of modules. */
export function SmallMultiples({ columns, framework }: { columns: PortfolioColumns; framework: Framework }) {
  const { t, language } = useTranslate();
  const modules = modulesOf(columns, framework);
  const scoresOf = (column: Column) =>
    modules.flatMap(({ id }) => column.modules.find((module) => module.id === id && module.applicable > 0) ?? []);
  const barOf = (score: Column['modules'][number], column: Column): SmallBar => ({
    id: score.id,
    score: score.rating === null ? null : score.score,
    low: score.low ?? 0,
    high: score.high ?? 100,
    figure: score.rating === null || score.score === null ? '' : formatWhole(language, score.score),
    isProposed: column.differences.includes('proposed'),
  });
  const inWords = (column: Column) =>
    scoresOf(column)
      .map(({ id, rating, score }) =>
        rating === null || score === null ? `${id} ${ratingLabel(null, t)}` : `${id} ${formatWhole(language, score)}`,
      )
      .join('; ');
  return (
    <section aria-labelledby="small-multiples">
      <h2 id="small-multiples">{t('portfolio.charts')}</h2>
      <div className="small-multiples">
        {columns.map((column) => (
          <figure key={column.id}>
            <figcaption>
              <b>{column.place}</b> <span className="dim">{column.round.label}</span>
            </figcaption>
            <div className="chart">
              <SmallBars
                bars={scoresOf(column).map((score) => barOf(score, column))}
                theme={SCREEN_THEME}
                mirrored={directionOf(language) === 'rtl'}
                width={WIDTH}
                label={`${titleOf(column)}: ${inWords(column)}`}
              />
            </div>
          </figure>
        ))}
      </div>
      <p className="note">{t('portfolio.chartNote')}</p>
    </section>
  );
}
