import type { Delivery } from '#shared/contract/reports.ts';
import { useCommand, useOperation } from '../../bridge/use-operation.ts';
import { Icon } from '../../components/icon.tsx';
import { useTranslate } from '../../use-translate.ts';
import { Failure } from '../frame/failure.tsx';

/** Where the finished report is, and what the door can do with it. */
export function MadeReport({ delivery, onSaveCopy }: { delivery: Delivery; onSaveCopy?: () => void }) {
  const { t } = useTranslate();
  const { data: status } = useOperation('library.status', {});
  const show = useCommand('reports.showInFolder');
  const open = useCommand('reports.open');
  if (delivery.kind === 'cancelled') return null;
  const { token } = delivery;
  const isSaved = delivery.kind === 'saved';
  return (
    <>
      <div className="made" role="status">
        <Icon name="complete" className="accent" />
        <span>
          <b>{delivery.fileName}</b> {t(isSaved ? 'reports.saved' : 'reports.inDownloads')}
        </span>
        {isSaved && status?.canOpenSaved ? (
          <button type="button" className="button" onClick={() => open.mutate({ token })}>
            {t('reports.open')}
          </button>
        ) : null}
        {isSaved && status?.canShowInFolder ? (
          <button type="button" className="button" onClick={() => show.mutate({ token })}>
            {t('reports.openFolder')}
          </button>
        ) : null}
        {onSaveCopy ? (
          <button type="button" className="button" onClick={onSaveCopy}>
            {t(isSaved ? 'reports.saveCopy' : 'reports.downloadAgain')}
          </button>
        ) : null}
      </div>
      {open.error ? <Failure error={open.error} /> : null}
    </>
  );
}
