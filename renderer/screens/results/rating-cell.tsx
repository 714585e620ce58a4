import { ratingLabel } from '#shared/i18n/sentences.ts';
import { RatingBand } from '../../components/rating-band.tsx';
import { useTranslate } from '../../use-translate.ts';
import type { ModuleScore } from './score-bar.tsx';

/** The band in shape and word, with "Not firm" and "Provisional" beside it. */
export function RatingCell({ score: { rating, firm, provisional, applicable } }: { score: ModuleScore }) {
  const { t } = useTranslate();
  if (applicable === 0) return <span className="dim">{t('figure.notAssessed')}</span>;
  if (rating === null) return <span className="dim">{ratingLabel(null, t)}</span>;
  return (
    <>
      <RatingBand rating={rating} /> {ratingLabel(rating, t)}
      {firm === false ? (
        <span className="tag boxed dashed" title={t('explain.notFirm')}>
          {t('mark.notFirm')}
        </span>
      ) : null}
      {provisional ? (
        <span className="tag boxed dotted" title={t('explain.provisional')}>
          {t('mark.provisional')}
        </span>
      ) : null}
    </>
  );
}
