import { useTranslate } from '../../use-translate.ts';

/** The bottom line of the wall: one question for the room, three buttons. */
export function WallFoot({
  question,
  isRevealed,
  canReveal,
  hasNext,
  onReveal,
  onRecord,
  onNext,
}: {
  question: string;
  isRevealed: boolean;
  /** There is something to reveal and to agree on here. */
  canReveal: boolean;
  hasNext: boolean;
  onReveal: () => void;
  onRecord: () => void;
  onNext: () => void;
}) {
  const { t } = useTranslate();
  return (
    <footer className="wall-foot">
      <p className="wall-question">{question}</p>
      <div className="wall-buttons">
        {canReveal ? (
          <>
            <button type="button" className={isRevealed ? 'button' : 'button primary'} onClick={onReveal}>
              {t(isRevealed ? 'workshop.hide' : 'workshop.reveal')} <kbd>R</kbd>
            </button>
            <button type="button" className={isRevealed ? 'button primary' : 'button'} onClick={onRecord}>
              {t('workshop.record')} <kbd>{t('workshop.keys.enter')}</kbd>
            </button>
          </>
        ) : null}
        {hasNext ? (
          <button type="button" className="button" onClick={onNext}>
            {t('workshop.next')} <kbd>N</kbd>
          </button>
        ) : null}
      </div>
    </footer>
  );
}
