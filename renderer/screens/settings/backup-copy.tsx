import { useState } from 'react';
import { useDelivery } from '../../bridge/use-operation.ts';
import { Refusal } from '../../components/choose-file.tsx';
import { Icon } from '../../components/icon.tsx';
import { useTranslate } from '../../use-translate.ts';
import '../exchange/exchange.css';
import { isLockReady, type Lock, LockFields, NO_LOCK } from '../exchange/lock-fields.tsx';
import { MadeReport } from '../reports/made-report.tsx';

/** The whole library as one file to take away, locked where wished. */
export function BackupCopy() {
  const { t } = useTranslate();
  const [lock, setLock] = useState<Lock>(NO_LOCK);
  const saving = useDelivery('backups.saveCopy');
  return (
    <section className="settings-part">
      <h2>{t('backups.copyTitle')}</h2>
      <LockFields lock={lock} onChange={setLock} />
      <div>
        <button
          type="button"
          className="button"
          disabled={saving.isPending || !isLockReady(lock)}
          onClick={() => saving.mutate({ passphrase: lock.isOn ? lock.passphrase : null })}
        >
          <Icon name="document" />
          {t(saving.isPending ? 'backups.copying' : 'backups.copy')}
        </button>
      </div>
      <Refusal error={saving.error} />
      {saving.data ? <MadeReport delivery={saving.data} /> : null}
    </section>
  );
}
