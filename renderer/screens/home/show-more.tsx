import { useTranslate } from '../../use-translate.ts';

/** The way to the rest of a long list; nothing where all of it is shown. */
export function ShowMore({ rest, onMore }: { rest: number; onMore: () => void }) {
  const { t } = useTranslate();
  if (rest === 0) return null;
  return (
    <p className="show-more num">
      <button type="button" className="button" onClick={onMore}>
        {t('home.showMore')}
      </button>{' '}
      <span className="dim">{t('home.notShown', { count: rest })}</span>
    </p>
  );
}
