import { useState } from 'react';
import { Link } from 'react-router';
import { useCommand } from '../../bridge/use-operation.ts';
import { Refusal } from '../../components/choose-file.tsx';
import { Icon } from '../../components/icon.tsx';
import { ModalDialog } from '../../components/modal-dialog.tsx';
import { useTranslate } from '../../use-translate.ts';
import type { Exercise } from './exercise-part.tsx';

/** Makes the copy, opens it, or makes it anew after asking. */
export function CopyButtons({ exercise: { id, copyId, isHere } }: { exercise: Exercise }) {
  const { t, language } = useTranslate();
  const [isAsking, setAsking] = useState(false);
  const make = useCommand('training.makeCopy');
  const start = () => make.mutate({ exercise: id, language }, { onSettled: () => setAsking(false) });
  return (
    <>
      <div className="exercise-copy">
        {isHere ? (
          <>
            <Link className="button primary" to={`/a/${copyId}`}>
              {t('training.open')}
            </Link>
            <button type="button" className="button" onClick={() => setAsking(true)}>
              {t('training.makeAgain')}
            </button>
          </>
        ) : (
          <button type="button" className="button primary" onClick={start} disabled={make.isPending}>
            <Icon name="plus" />
            {t('training.make')}
          </button>
        )}
      </div>
      <Refusal error={make.error} />
      <ModalDialog title={t('training.makeAgain')} isOpen={isAsking} onClose={() => setAsking(false)}>
        <p>{t('training.makeAgainAsk')}</p>
        <div className="dialog-actions">
          <button type="button" className="button" onClick={() => setAsking(false)}>
            {t('training.keep')}
          </button>
          <button type="button" className="button destructive" onClick={start}>
            {t('training.makeAgain')}
          </button>
        </div>
      </ModalDialog>
    </>
  );
}
