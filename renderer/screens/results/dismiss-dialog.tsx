import { useState } from 'react';
import { ModalDialog } from '../../components/modal-dialog.tsx';
import { TextInput } from '../../components/text-input.tsx';
import { useTranslate } from '../../use-translate.ts';

/** Asks why a suggestion is dismissed; without a reason it is not. */
export function DismissDialog({
  sentence,
  isOpen,
  onClose,
  onDismiss,
}: {
  sentence: string;
  isOpen: boolean;
  onClose: () => void;
  onDismiss: (reason: string) => void;
}) {
  const { t } = useTranslate();
  const [reason, setReason] = useState('');
  return (
    <ModalDialog title={t('suggestions.dismissTitle')} isOpen={isOpen} onClose={onClose}>
      <p className="voice">{sentence}</p>
      <TextInput label={t('suggestions.reason')} value={reason} onChange={setReason} />
      <div className="dialog-actions">
        <button type="button" className="button" onClick={onClose}>
          {t('suggestions.keep')}
        </button>
        <button
          type="button"
          className="button primary"
          disabled={reason.trim() === ''}
          onClick={() => onDismiss(reason)}
        >
          {t('suggestions.dismiss')}
        </button>
      </div>
    </ModalDialog>
  );
}
