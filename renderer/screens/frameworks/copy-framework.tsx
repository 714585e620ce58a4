import { useState } from 'react';
import type { FrameworkSummary } from '#shared/contract/frameworks.ts';
import type { Delivery } from '#shared/contract/reports.ts';
import { useClient } from '../../bridge/use-operation.ts';
import { ModalDialog } from '../../components/modal-dialog.tsx';
import { TextInput } from '../../components/text-input.tsx';
import { useTranslate } from '../../use-translate.ts';
import { Failure } from '../frame/failure.tsx';
import { MadeReport } from '../reports/made-report.tsx';
import { frameworkName } from './framework-name.ts';

type Work =
  | { readonly kind: 'idle' | 'busy' }
  | { readonly kind: 'done'; readonly delivery: Delivery }
  | { readonly kind: 'failed'; readonly error: unknown };

/** Saves a framework under a key of one's own, as a zip to change outside the program. */
export function CopyFramework({ framework, onClose }: { framework: FrameworkSummary; onClose: () => void }) {
  const { t } = useTranslate();
  const client = useClient();
  const [ownKey, setOwnKey] = useState('');
  const [work, setWork] = useState<Work>({ kind: 'idle' });
  const save = async () => {
    setWork({ kind: 'busy' });
    try {
      const { key, version } = framework;
      const delivery = await client.call('frameworks.saveCopy', { key, version, ownKey: ownKey.trim() });
      if (delivery.kind === 'download') await client.download(delivery);
      setWork(delivery.kind === 'cancelled' ? { kind: 'idle' } : { kind: 'done', delivery });
    } catch (error) {
      setWork({ kind: 'failed', error });
    }
  };
  return (
    <ModalDialog title={t('frameworks.copyTitle', { name: frameworkName(framework) })} isOpen onClose={onClose}>
      <form
        className="framework-form"
        onSubmit={(event) => {
          event.preventDefault();
          void save();
        }}
      >
        <p>{t('frameworks.copyWhat')}</p>
        <TextInput
          label={t('frameworks.ownKey')}
          help={t('frameworks.ownKeyHelp')}
          value={ownKey}
          onChange={setOwnKey}
        />
        {work.kind === 'failed' ? <Failure error={work.error} /> : null}
        {work.kind === 'done' ? <MadeReport delivery={work.delivery} /> : null}
        <div className="dialog-actions">
          <button type="button" className="button" onClick={onClose}>
            {t(work.kind === 'done' ? 'frameworks.close' : 'rounds.cancel')}
          </button>
          <button type="submit" className="button primary" disabled={work.kind === 'busy' || ownKey.trim() === ''}>
            {t('frameworks.saveZip')}
          </button>
        </div>
      </form>
    </ModalDialog>
  );
}
