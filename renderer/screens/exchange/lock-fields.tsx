import { SHORTEST_PASSPHRASE } from '#shared/contract/exchange.ts';
import { CheckField } from '../../components/check-field.tsx';
import { TextInput } from '../../components/text-input.tsx';
import { useTranslate } from '../../use-translate.ts';

/** Whether a file is locked, and with what. */
export interface Lock {
  readonly isOn: boolean;
  readonly passphrase: string;
  /** Typed a second time: nobody can open a file that was locked with a slip of the finger. */
  readonly again: string;
}

export const NO_LOCK: Lock = { isOn: false, passphrase: '', again: '' };

/** A file that is to be locked waits for a passphrase that is long enough, and the same twice. */
export const isLockReady = (lock: Lock): boolean =>
  !lock.isOn || (lock.passphrase.length >= SHORTEST_PASSPHRASE && lock.passphrase === lock.again);

/** A passphrase, asked twice. */
export function LockFields({ lock, onChange }: { lock: Lock; onChange: (lock: Lock) => void }) {
  const { t } = useTranslate();
  const differs = lock.again !== '' && lock.again !== lock.passphrase;
  return (
    <>
      <CheckField
        label={t('exchange.lock')}
        isSelected={lock.isOn}
        onChange={(isOn) => onChange({ ...NO_LOCK, isOn })}
      />
      {lock.isOn ? (
        <div className="exchange-fields">
          <TextInput
            type="password"
            label={t('exchange.passphrase')}
            value={lock.passphrase}
            onChange={(passphrase) => onChange({ ...lock, passphrase })}
            help={t('exchange.passphraseHelp', { count: SHORTEST_PASSPHRASE })}
          />
          <TextInput
            type="password"
            label={t('exchange.passphraseAgain')}
            value={lock.again}
            onChange={(again) => onChange({ ...lock, again })}
            error={differs ? t('exchange.passphrasesDiffer') : undefined}
          />
        </div>
      ) : null}
    </>
  );
}
