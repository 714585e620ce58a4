import { useTranslate } from '../../use-translate.ts';
import type { MatrixPair } from './matrix-types.ts';

/** One box for each step of coordination that a pair needs: filled where it is there, hatched where it is missing. The words beside say the same. */
export function GapBoxes({ pair: { need, now, gap } }: { pair: Pick<MatrixPair, 'need' | 'now' | 'gap'> }) {
  const { t } = useTranslate();
  if (need === null) return <>–</>;
  return (
    <span className="gap-boxes">
      <span className="boxes" aria-hidden="true">
        {Array.from({ length: need }, (_, step) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: steps have no names
          <i key={step} className={now === null ? 'unknown' : step < now ? 'there' : 'missing'} />
        ))}
      </span>
      {now === null ? t('coherence.needOnly', { need }) : t('coherence.needNow', { need, now })}{' '}
      {gap === null ? null : gap > 0 ? <b>{t('coherence.gapOf', { gap })}</b> : t('coherence.noGap')}
    </span>
  );
}
