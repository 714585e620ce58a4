import type { OutputOf } from '#shared/contract/index.ts';
import { roundHalfUp } from '#shared/i18n/format.ts';
import { useTranslate } from '../../use-translate.ts';

/** Whether one direction lags far behind the other; said too where there are too few answers to tell. */
export function DirectionNote({
  directions: { difference, lagging },
}: {
  directions: OutputOf<'suggestions.list'>['directions'];
}) {
  const { t } = useTranslate();
  if (difference === null) return <p className="note">{t('suggestions.directions.tooFew')}</p>;
  if (lagging === null) return null;
  return <p>{t(`suggestions.directions.${lagging}`, { count: roundHalfUp(Math.abs(difference)) })}</p>;
}
