import { type FormEvent, useState } from 'react';
import { Refusal } from '../../components/choose-file.tsx';
import { Icon } from '../../components/icon.tsx';
import { TextInput } from '../../components/text-input.tsx';
import { useTranslate } from '../../use-translate.ts';

/** Asks for the passphrase of a locked file; a wrong one is said here and can be tried again. */
export function LockedFile({ onUnlock }: { onUnlock: (passphrase: string) => Promise<void> }) {
  const { t } = useTranslate();
  const [passphrase, setPassphrase] = useState('');
  const [isBusy, setBusy] = useState(false);
  const [error, setError] = useState<unknown>(null);
  const open = async (event: FormEvent) => {
    event.preventDefault();
    setError(null);
    setBusy(true);
    try {
      await onUnlock(passphrase);
    } catch (failure) {
      setError(failure);
    } finally {
      setBusy(false);
    }
  };
  return (
    <form className="locked" onSubmit={(event) => void open(event)}>
      <TextInput
        type="password"
        label={t('exchange.passphraseOf')}
        value={passphrase}
        onChange={setPassphrase}
        help={t('exchange.lockedHelp')}
      />
      <button type="submit" className="button" disabled={isBusy || passphrase === ''}>
        <Icon name="document" />
        {t(isBusy ? 'exchange.unlocking' : 'exchange.unlock')}
      </button>
      <Refusal error={error} />
    </form>
  );
}
