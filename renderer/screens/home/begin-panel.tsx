import { useState } from 'react';
import { Link } from 'react-router';
import type { OutputOf } from '#shared/contract/index.ts';
import { useCommand } from '../../bridge/use-operation.ts';
import { Icon } from '../../components/icon.tsx';
import { ModalDialog } from '../../components/modal-dialog.tsx';
import { useTranslate } from '../../use-translate.ts';
import { Failure } from '../frame/failure.tsx';
import { TourButton } from '../tour/tour-button.tsx';

export interface BeginProps {
  readonly status: OutputOf<'library.status'>;
  readonly openSample: () => void;
  readonly isBusy: boolean;
}

/** The ways to begin, at the side of the list. */
export function BeginPanel({ status, openSample, isBusy }: BeginProps) {
  const { t } = useTranslate();
  const [isAsking, setAsking] = useState(false);
  const restore = useCommand('library.restoreSample');
  const hasSample = status.samples.some(({ isHere }) => isHere);
  return (
    <aside className="home-side" aria-label={t('home.begin')}>
      <h2>{t('home.begin')}</h2>
      <Link className="button" to="/new">
        <Icon name="plus" />
        {t('home.newAssessment')}
      </Link>
      <Link className="button" to="/open">
        <Icon name="document" />
        {t('home.openFile')}
      </Link>
      {hasSample ? (
        <button type="button" className="button" onClick={() => setAsking(true)}>
          <Icon name="document" />
          {t('home.restoreSample')}
        </button>
      ) : (
        <button type="button" className="button" onClick={openSample} disabled={isBusy}>
          <Icon name="document" />
          {t('home.openSample')}
        </button>
      )}
      <p className="help-text">{t(hasSample ? 'home.restoreHelp' : 'home.sampleHelp')}</p>
      <TourButton />
      {restore.error ? <Failure error={restore.error} /> : null}
      <ModalDialog title={t('home.restoreSample')} isOpen={isAsking} onClose={() => setAsking(false)}>
        <p>{t('home.restoreAsk')}</p>
        <div className="dialog-actions">
          <button type="button" className="button" onClick={() => setAsking(false)}>
            {t('home.keep')}
          </button>
          <button
            type="button"
            className="button destructive"
            onClick={() => restore.mutate({}, { onSettled: () => setAsking(false) })}
          >
            {t('home.restoreDo')}
          </button>
        </div>
      </ModalDialog>
    </aside>
  );
}
