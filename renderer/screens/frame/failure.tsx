import { sentenceOf } from '../../sentence-of.ts';
import { useTranslate } from '../../use-translate.ts';

/** What happened, what it means for the data, and what to do. */
export function Failure({ error, onRetry }: { error: unknown; onRetry?: () => void }) {
  const { t } = useTranslate();
  return (
    <div className="notice error" role="alert">
      <p>{sentenceOf(error, t)}</p>
      {onRetry ? (
        <button type="button" className="button" onClick={onRetry}>
          {t('frame.tryAgain')}
        </button>
      ) : null}
    </div>
  );
}
