import type { OutputOf } from '#shared/contract/index.ts';
import type { FrameworkModule } from '#shared/framework/framework.ts';
import { roundHalfUp } from '#shared/i18n/format.ts';
import { BAND_BOUNDS, RATINGS } from '#shared/results/rating.ts';
import { Explained } from '../../components/explained.tsx';
import { useTranslate } from '../../use-translate.ts';

type Results = OutputOf<'results.get'>;
export type ModuleScore = Results['modules'][number];

/** The names of the bands above, their bounds below: the only legend. */
export function ScoreAxis() {
  const { t } = useTranslate();
  return (
    <div className="ticks num">
      {RATINGS.map((rating, index) => (
        <span key={rating} className="band-name" style={{ '--at': `${BAND_BOUNDS[index]}%` }}>
          {t(`rating.${rating}`)}
        </span>
      ))}
      {[...BAND_BOUNDS, 100].map((bound) => (
        <span key={bound} className="tick" style={{ '--at': `${bound}%` }}>
          {bound}
        </span>
      ))}
    </div>
  );
}

/** Bar to the score, hatching from low to high, diamond at the score (open while something is only proposed). */
export function ScoreBar({
  score: { score, low, high, rating, applicable, answered },
  isProposed,
  module,
  indicators,
  weights,
}: {
  score: ModuleScore;
  isProposed: boolean;
  module: FrameworkModule;
  indicators: Results['indicators'];
  weights: Readonly<Record<string, number>>;
}) {
  const { t } = useTranslate();
  if (low === null || high === null || score === null || rating === null) {
    return (
      <div className="plot">
        {applicable > 0 ? (
          <span className="range" style={{ '--from': `${low ?? 0}%`, '--size': `${(high ?? 100) - (low ?? 0)}%` }} />
        ) : null}
      </div>
    );
  }
  const isOpen = roundHalfUp(low) !== roundHalfUp(high);
  const range = isOpen ? t('figure.range', { low: roundHalfUp(low), high: roundHalfUp(high) }) : '';
  const weightOf = (id: string) => weights[id] ?? module.indicators.find((each) => each.id === id)?.weight ?? 1;
  const given = indicators.flatMap(({ id, value }) =>
    typeof value === 'number' ? [{ value, weight: weightOf(id) }] : [],
  );
  const points = given.reduce((sum, each) => sum + each.value * each.weight, 0);
  const weight = given.reduce((sum, each) => sum + each.weight, 0);
  return (
    <div className="plot">
      <span className="bar" style={{ '--size': `${score}%` }} />
      {isOpen ? (
        <>
          <span className="range" style={{ '--from': `${low}%`, '--size': `${high - low}%` }} />
          <span className="cap" style={{ '--from': `${low}%` }} />
          <span className="cap" style={{ '--from': `${high}%` }} />
        </>
      ) : null}
      <span className={isProposed ? 'diamond proposed' : 'diamond'} style={{ '--from': `${score}%` }} />
      <span className="value num" style={{ '--from': `${high}%` }}>
        <Explained
          figure={
            <>
              <b>{roundHalfUp(score)}</b> <span className="dim">{range}</span>
            </>
          }
          label={t('explain.score.label', { module: module.name, score: roundHalfUp(score), range })}
          title={t('explain.score.title', { module: module.name })}
        >
          <p>{t('explain.score.text', { answered, applicable })}</p>
          <p className="num">{t('explain.score.sum', { points, weight, score: score.toFixed(2) })}</p>
          <p className="num">
            {t(applicable > answered ? 'explain.score.range' : 'explain.score.noRange', {
              low: low.toFixed(2),
              high: high.toFixed(2),
              open: applicable - answered,
            })}
          </p>
        </Explained>
      </span>
    </div>
  );
}
