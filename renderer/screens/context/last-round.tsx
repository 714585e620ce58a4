import type { OutputOf } from '#shared/contract/index.ts';
import { Icon } from '../../components/icon.tsx';
import { useTranslate } from '../../use-translate.ts';

export type LastRound = NonNullable<OutputOf<'context.lastRound'>>;

/** What the round before recorded, as a starting point for this one. */
export function LastRoundOffer({
  label,
  what,
  count,
  onTake,
}: {
  label: string;
  what: 'figures' | 'chapters';
  /** Rows that do not stand here yet. */
  count: number;
  onTake: () => void;
}) {
  const { t } = useTranslate();
  if (count === 0) return null;
  return (
    <div className="last-round">
      <p>
        <Icon name="carried-over" mirrors /> <b>{t(`context.last.offer.${what}`, { label, count })}</b>{' '}
        <span className="small dim">{t(`context.last.how.${what}`)}</span>
      </p>
      <button type="button" className="button" onClick={onTake}>
        {t(`context.last.take.${what}`)}
      </button>
    </div>
  );
}

/** Says that a row stands as the last round left it. */
export function SameAsLast({ label }: { label: string }) {
  const { t } = useTranslate();
  return (
    <span className="tag boxed dashed">
      <Icon name="carried-over" mirrors />
      {t('context.last.same', { label })}
    </span>
  );
}
