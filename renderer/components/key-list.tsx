import { Link } from 'react-router';
import { useTranslate } from '../use-translate.ts';
import { ModalDialog } from './modal-dialog.tsx';

/** The list of a screen's single keys. */
export function KeyList({
  keys,
  isOpen,
  onClose,
}: {
  keys: readonly { readonly key: string; readonly does: string }[];
  isOpen: boolean;
  onClose: () => void;
}) {
  const { t } = useTranslate();
  return (
    <ModalDialog title={t('checklist.keys.title')} isOpen={isOpen} onClose={onClose}>
      <dl className="key-list">
        {keys.map(({ key, does }) => (
          <div key={key}>
            <dt>
              <kbd>{key}</kbd>
            </dt>
            <dd>{does}</dd>
          </div>
        ))}
      </dl>
      <p className="help-text">{t('checklist.keys.off')}</p>
      <p>
        <Link to="/guide/keys">{t('guide.allKeys')}</Link>
      </p>
      <div className="dialog-actions">
        <button type="button" className="button" onClick={onClose}>
          {t('checklist.keys.close')}
        </button>
      </div>
    </ModalDialog>
  );
}
