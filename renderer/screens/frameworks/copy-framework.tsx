import { useState } from 'react';
import type { FrameworkSummary } from '#shared/contract/frameworks.ts';
import { useDelivery } from '../../bridge/use-operation.ts';
import { ModalDialog } from '../../components/modal-dialog.tsx';
import { TextInput } from '../../components/text-input.tsx';
import { useTranslate } from '../../use-translate.ts';
import { Failure } from '../frame/failure.tsx';
import { MadeReport } from '../reports/made-report.tsx';
import { frameworkName } from './framework-name.ts';

/** Saves a framework under a key of one's own, as a zip to change outside the program. */
export function CopyFramework({ framework, onClose }: { framework: FrameworkSummary; onClose: () => void }) {
  const { t } = useTranslate();
  const making = useDelivery('frameworks.saveCopy');
  const [ownKey, setOwnKey] = useState('');
  const { key, version } = framework;
  const isDone = making.data !== undefined && making.data.kind !== 'cancelled';
  return (
    <ModalDialog title={t('frameworks.copyTitle', { name: frameworkName(framework) })} isOpen onClose={onClose}>
      <form
        className="framework-form"
        onSubmit={(event) => {
          event.preventDefault();
          making.mutate({ key, version, ownKey: ownKey.trim() });
        }}
      >
        <p>{t('frameworks.copyWhat')}</p>
        <TextInput
          label={t('frameworks.ownKey')}
          help={t('frameworks.ownKeyHelp')}
          value={ownKey}
          onChange={setOwnKey}
        />
        {making.error ? <Failure error={making.error} /> : null}
        {making.data ? <MadeReport delivery={making.data} /> : null}
        <div className="dialog-actions">
          <button type="button" className="button" onClick={onClose}>
            {t(isDone ? 'frameworks.close' : 'rounds.cancel')}
          </button>
          <button type="submit" className="button primary" disabled={making.isPending || ownKey.trim() === ''}>
            {t('frameworks.saveZip')}
          </button>
        </div>
      </form>
    </ModalDialog>
  );
}
