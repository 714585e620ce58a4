import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { titleOf } from '#shared/assessment/title-of.ts';
import type { OutputOf } from '#shared/contract/index.ts';
import type { Framework } from '#shared/framework/framework.ts';
import { formatWhole } from '#shared/i18n/format.ts';
import { markLabels, ratingLabel } from '#shared/i18n/sentences.ts';
import { Icon } from '../../components/icon.tsx';
import { RatingBand } from '../../components/rating-band.tsx';
import { useTranslate } from '../../use-translate.ts';

export type PortfolioColumns = OutputOf<'results.portfolio'>;
type Column = PortfolioColumns[number];

/** The modules of any of the assessments: those of the framework in its order, then those it does not know. */
export function modulesOf(columns: PortfolioColumns, framework: Framework): { id: string; short: string }[] {
  const known = framework.modules.map(({ id, short }) => ({ id: id as string, short }));
  const own = new Set(columns.flatMap(({ modules }) => modules.map(({ id }) => id as string)));
  const others = [...own].filter((id) => !known.some((module) => module.id === id));
  return [...known.filter(({ id }) => own.has(id)), ...others.map((id) => ({ id, short: '' }))];
}

/** Modules down, assessments across: score, range and rating in words. */
export function PortfolioTable({ columns, framework }: { columns: PortfolioColumns; framework: Framework }) {
  const { t, language } = useTranslate();
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard
    <section className="portfolio-scroll" aria-label={t('portfolio.table')} tabIndex={0}>
      <table className="portfolio-table">
        <thead>
          <tr>
            <th scope="col">{t('results.module')}</th>
            {columns.map((column) => (
              <th key={column.id} scope="col">
                <Link to={`/a/${column.id}/results`}>{column.place}</Link>
                <div className="dim">{column.round.label}</div>
                <Differences column={column} />
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {modulesOf(columns, framework).map(({ id, short }) => (
            <tr key={id}>
              <th scope="row">
                <span className="id">{id}</span> {short}
              </th>
              {columns.map((column) => (
                <td key={column.id}>
                  <ModuleCell score={column.modules.find((module) => module.id === id)} />
                </td>
              ))}
            </tr>
          ))}
          <tr className="portfolio-total">
            <th scope="row">{t('portfolio.total')}</th>
            {columns.map(({ id, total: { score, low, high, rating } }) => (
              <td key={id}>
                {score === null || low === null || high === null ? (
                  <span className="dim">{t('figure.totalWithheld')}</span>
                ) : (
                  <Figure score={score} low={low} high={high} language={language}>
                    {ratingLabel(rating, t)}
                  </Figure>
                )}
              </td>
            ))}
          </tr>
        </tbody>
      </table>
    </section>
  );
}

function ModuleCell({ score }: { score: Column['modules'][number] | undefined }) {
  const { t, language } = useTranslate();
  if (!score || score.applicable === 0) return <span className="dim">{t('figure.notAssessed')}</span>;
  const { rating, low, high } = score;
  if (rating === null || score.score === null || low === null || high === null)
    return <span className="dim">{ratingLabel(null, t)}</span>;
  return (
    <Figure score={score.score} low={low} high={high} language={language}>
      <RatingBand rating={rating} /> {[ratingLabel(rating, t), ...markLabels(score, t)].join(' · ')}
    </Figure>
  );
}

function Figure({
  score,
  low,
  high,
  language,
  children,
}: {
  score: number;
  low: number;
  high: number;
  language: string;
  children: ReactNode;
}) {
  const { t } = useTranslate();
  const [shown, from, to] = [score, low, high].map((value) => formatWhole(language, value));
  return (
    <>
      <b className="num">{shown}</b>{' '}
      {from === to ? null : <span className="num dim">{t('figure.range', { low: from ?? '', high: to ?? '' })}</span>}
      <div className="small">{children}</div>
    </>
  );
}

/** What keeps this one from being read beside the others as it is. */
function Differences({ column }: { column: Column }) {
  const { t } = useTranslate();
  if (column.differences.length === 0) return null;
  return (
    <ul className="differences" aria-label={t('portfolio.differencesOf', { title: titleOf(column) })}>
      {column.differences.map((difference) => (
        <li key={difference}>
          <Icon name="to-settle" className="ochre" />
          {t(`portfolio.difference.${difference}`)}
        </li>
      ))}
    </ul>
  );
}
