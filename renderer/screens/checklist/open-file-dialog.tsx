import { ModalDialog } from '../../components/modal-dialog.tsx';
import { useTranslate } from '../../use-translate.ts';

/** Asks before a file leaves for another program. */
export function OpenFileDialog({ file, onOpen, onClose }: { file: string; onOpen: () => void; onClose: () => void }) {
  const { t } = useTranslate();
  return (
    <ModalDialog title={t('openFile.title')} isOpen onClose={onClose}>
      <p>{t('openFile.what', { file })}</p>
      <p>{t('openFile.trust')}</p>
      <div className="dialog-actions">
        <button type="button" className="button" onClick={onClose}>
          {t('openFile.cancel')}
        </button>
        <button type="button" className="button primary" onClick={onOpen}>
          {t('openFile.open')}
        </button>
      </div>
    </ModalDialog>
  );
}
