import type { Delivery } from '#shared/contract/reports.ts';
import { useCommand, useOperation } from '../../bridge/use-operation.ts';
import { Icon } from '../../components/icon.tsx';
import { useTranslate } from '../../use-translate.ts';

/** Where the finished report is. */
export function MadeReport({ delivery }: { delivery: Delivery }) {
  const { t } = useTranslate();
  const { data: status } = useOperation('library.status', {});
  const show = useCommand('reports.showInFolder');
  if (delivery.kind === 'cancelled') return null;
  return (
    <div className="made" role="status">
      <Icon name="complete" className="accent" />
      <span>
        <b>{delivery.fileName}</b> {t(delivery.kind === 'download' ? 'reports.inDownloads' : 'reports.saved')}
      </span>
      {delivery.kind === 'saved' && status?.canShowInFolder ? (
        <button type="button" className="button" onClick={() => show.mutate({ token: delivery.token })}>
          {t('reports.openFolder')}
        </button>
      ) : null}
    </div>
  );
}
