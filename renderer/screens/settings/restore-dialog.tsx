import { useClient, useRefresh } from '../../bridge/use-operation.ts';
import { Refusal } from '../../components/choose-file.tsx';
import { ModalDialog } from '../../components/modal-dialog.tsx';
import { useTranslate } from '../../use-translate.ts';
import { useWork } from './use-work.ts';

/** Says what would go before a backup takes the place of everything. */
export function RestoreDialog({
  id,
  onlyHere,
  isOpen,
  onClose,
  onRestored,
}: {
  id: string;
  onlyHere: readonly string[];
  isOpen: boolean;
  onClose: () => void;
  onRestored: (assessments: number) => void;
}) {
  const { t } = useTranslate();
  const client = useClient();
  const refresh = useRefresh();
  const restoring = useWork(async () => {
    const { assessments } = await client.call('backups.restore', { id });
    await refresh();
    onRestored(assessments);
  });
  return (
    <ModalDialog title={t('backups.restoreTitle')} isOpen={isOpen} onClose={onClose}>
      <p>{t('backups.restoreText')}</p>
      {onlyHere.length > 0 ? (
        <p className="ochre">{t('backups.restoreWouldGo', { count: onlyHere.length, titles: onlyHere.join('; ') })}</p>
      ) : null}
      <Refusal error={restoring.error} />
      <div className="dialog-actions">
        <button type="button" className="button" onClick={onClose}>
          {t('backups.restoreNo')}
        </button>
        <button
          type="button"
          className="button destructive"
          disabled={restoring.isBusy}
          onClick={() => void restoring.start()}
        >
          {t('backups.restoreYes')}
        </button>
      </div>
    </ModalDialog>
  );
}
