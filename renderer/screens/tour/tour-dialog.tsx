import { useState } from 'react';
import { Icon } from '../../components/icon.tsx';
import { ModalDialog } from '../../components/modal-dialog.tsx';
import { useTranslate } from '../../use-translate.ts';

const STEPS = ['answer', 'settle', 'results', 'plan', 'safe'] as const;

/** A short walk through what the program does, one thing a page; it can be closed at any of them. */
export function TourDialog({ isOpen, onClose }: { isOpen: boolean; onClose: () => void }) {
  const { t } = useTranslate();
  const [at, setAt] = useState(0);
  const step = STEPS[at] ?? STEPS[0];
  const isLast = at === STEPS.length - 1;
  const close = () => {
    setAt(0);
    onClose();
  };
  return (
    <ModalDialog title={t('tour.title')} isOpen={isOpen} onClose={close}>
      <div aria-live="polite">
        <p className="small dim num">{t('tour.at', { at: at + 1, of: STEPS.length })}</p>
        <h3>{t(`tour.${step}.title`)}</h3>
        <p>{t(`tour.${step}.text`)}</p>
      </div>
      <div className="dialog-actions">
        {isLast ? null : (
          <button type="button" className="button" onClick={close}>
            {t('tour.close')}
          </button>
        )}
        {at > 0 ? (
          <button type="button" className="button" onClick={() => setAt(at - 1)}>
            {t('tour.back')}
          </button>
        ) : null}
        <button type="button" className="button primary" onClick={() => (isLast ? close() : setAt(at + 1))}>
          {t(isLast ? 'tour.done' : 'tour.next')}
          {isLast ? null : <Icon name="chevron" mirrors />}
        </button>
      </div>
    </ModalDialog>
  );
}
