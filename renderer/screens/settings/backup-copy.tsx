import { useState } from 'react';
import { SHORTEST_PASSPHRASE } from '#shared/contract/exchange.ts';
import { useClient } from '../../bridge/use-operation.ts';
import { Refusal } from '../../components/choose-file.tsx';
import { Icon } from '../../components/icon.tsx';
import { useTranslate } from '../../use-translate.ts';
import '../exchange/exchange.css';
import { type Lock, LockFields, NO_LOCK } from '../exchange/lock-fields.tsx';
import { MadeReport } from '../reports/made-report.tsx';
import { useWork } from './use-work.ts';

/** The whole library as one file to take away, locked where wished. */
export function BackupCopy() {
  const { t } = useTranslate();
  const client = useClient();
  const [lock, setLock] = useState<Lock>(NO_LOCK);
  const isReady = !lock.isOn || (lock.passphrase.length >= SHORTEST_PASSPHRASE && lock.passphrase === lock.again);
  const saving = useWork(async () => {
    const delivery = await client.call('backups.saveCopy', { passphrase: lock.isOn ? lock.passphrase : null });
    if (delivery.kind === 'download') await client.download(delivery);
    return delivery;
  });
  return (
    <section className="settings-part">
      <h2>{t('backups.copyTitle')}</h2>
      <LockFields lock={lock} onChange={setLock} />
      <div>
        <button
          type="button"
          className="button"
          disabled={saving.isBusy || !isReady}
          onClick={() => void saving.start()}
        >
          <Icon name="document" />
          {t(saving.isBusy ? 'backups.copying' : 'backups.copy')}
        </button>
      </div>
      <Refusal error={saving.error} />
      {saving.done ? <MadeReport delivery={saving.done} /> : null}
    </section>
  );
}
