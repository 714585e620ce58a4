import type { OutputOf } from '#shared/contract/index.ts';
import type { Framework } from '#shared/framework/framework.ts';
import { roundHalfUp } from '#shared/i18n/format.ts';
import { findingSentence } from '#shared/i18n/sentences.ts';
import { Explained } from '../../components/explained.tsx';
import { useTranslate } from '../../use-translate.ts';

/** The sentence first, the figure beside it. */
export function Finding({
  results,
  framework,
  place,
}: {
  results: OutputOf<'results.get'>;
  framework: Framework;
  place: string;
}) {
  const { t } = useTranslate();
  const nameOf = (id: string) => framework.modules.find((module) => module.id === id)?.name ?? '';
  const { score, low, high, ratedModules, lowest } = results.total;
  const lowestScore = results.modules.find(({ id }) => id === lowest)?.score;
  return (
    <div className="lead">
      <h1 className="finding">{findingSentence(results, place, nameOf, t)}</h1>
      {score === null || low === null || high === null ? (
        <p className="total-withheld small dim">{t('results.totalWithheld')}</p>
      ) : (
        <div className="total">
          <Explained
            figure={<b className="num">{roundHalfUp(score)}</b>}
            label={t('results.totalLabel', { score: roundHalfUp(score) })}
            title={t('explain.total.title')}
          >
            <p>{t('explain.total.text', { count: ratedModules.length })}</p>
            <p className="num">
              {t('explain.total.sum', { score: score.toFixed(2), low: low.toFixed(2), high: high.toFixed(2) })}
            </p>
          </Explained>
          <span className="small dim num">
            {t('results.totalOf', { count: ratedModules.length })}
            <br />
            {t('results.totalRange', { low: roundHalfUp(low), high: roundHalfUp(high) })}
            {lowest && lowestScore != null
              ? t('results.lowest', {
                  module: framework.modules.find(({ id }) => id === lowest)?.short ?? '',
                  score: roundHalfUp(lowestScore),
                })
              : ''}
          </span>
        </div>
      )}
    </div>
  );
}
