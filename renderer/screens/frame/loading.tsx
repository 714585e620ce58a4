import { useTranslate } from '../../use-translate.ts';

/** Nothing for 400 ms; then what is being done. */
export function Loading() {
  const { t } = useTranslate();
  return (
    <p className="loading" role="status">
      {t('frame.loading')}
    </p>
  );
}
