import type { OutputOf } from '#shared/contract/index.ts';
import { bandOf, RATINGS } from '#shared/results/rating.ts';
import { RatingBand } from '../../components/rating-band.tsx';
import { useTranslate } from '../../use-translate.ts';
import { TagFigure } from './figures.tsx';

/** The five stages of the policy cycle side by side: where it begins, and where it stops. */
export function StageScores({ scores }: { scores: OutputOf<'results.get'>['byStage'] }) {
  const { t } = useTranslate();
  return (
    <section>
      <h2>{t('results.byStage')}</h2>
      <div className="stages">
        {scores.map(({ id, score, n, applicable }) => (
          <div key={id} className={score === null ? undefined : `tint${RATINGS.indexOf(bandOf(score))}`}>
            <span>{t(`stage.${id}`)}</span>
            <TagFigure name={t(`stage.${id}`)} score={score} n={n} applicable={applicable} />
            <small className="num">
              {score === null ? t('figure.tooFew') : <RatingBand rating={bandOf(score)} />}{' '}
              {t('checklist.of', { answered: n, of: applicable })}
            </small>
          </div>
        ))}
      </div>
      <p className="note">{t('results.bandsNote')}</p>
    </section>
  );
}
