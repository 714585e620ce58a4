import type { useCommand } from '../../bridge/use-operation.ts';
import { Refusal } from '../../components/choose-file.tsx';
import { ModalDialog } from '../../components/modal-dialog.tsx';
import { useTranslate } from '../../use-translate.ts';

/** Says what would go before a backup takes the place of everything. */
export function RestoreDialog({
  id,
  restoring,
  onlyHere,
  isOpen,
  onClose,
}: {
  id: string;
  restoring: ReturnType<typeof useCommand<'backups.restore'>>;
  onlyHere: readonly string[];
  isOpen: boolean;
  onClose: () => void;
}) {
  const { t } = useTranslate();
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
          disabled={restoring.isPending}
          onClick={() => restoring.mutate({ id })}
        >
          {t('backups.restoreYes')}
        </button>
      </div>
    </ModalDialog>
  );
}
