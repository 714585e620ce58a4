import { useState } from 'react';
import type { AssessmentId } from '#shared/assessment/ids.ts';
import { useCommand, useOperation } from '../../bridge/use-operation.ts';
import { ModalDialog } from '../../components/modal-dialog.tsx';
import { TextInput } from '../../components/text-input.tsx';
import { useTranslate } from '../../use-translate.ts';
import { Failure } from '../frame/failure.tsx';

/** Closes a round after showing what is still open in it, or reopens it; both ask who decides and why. */
export function StatusDialog({
  kind,
  assessmentId,
  onClose,
}: {
  kind: 'close' | 'reopen';
  assessmentId: AssessmentId;
  onClose: () => void;
}) {
  const { t } = useTranslate();
  const [by, setBy] = useState('');
  const [reason, setReason] = useState('');
  const [isTried, setTried] = useState(false);
  const command = useCommand(`rounds.${kind}`);
  const missing = (value: string) => (isTried && value.trim() === '' ? t('setup.needed') : undefined);
  const submit = () => {
    setTried(true);
    if (by.trim() === '' || reason.trim() === '') return;
    command.mutate({ assessmentId, by, reason }, { onSuccess: onClose });
  };
  return (
    <ModalDialog title={t(`rounds.${kind}.title`)} isOpen onClose={onClose}>
      <form
        className="round-form"
        onSubmit={(event) => {
          event.preventDefault();
          submit();
        }}
      >
        <p>{t(`rounds.${kind}.what`)}</p>
        {kind === 'close' ? <StillOpen assessmentId={assessmentId} /> : null}
        <TextInput label={t('rounds.by')} help={t('rounds.byHelp')} value={by} onChange={setBy} error={missing(by)} />
        <TextInput
          label={t(`rounds.${kind}.reason`)}
          isArea
          value={reason}
          onChange={setReason}
          error={missing(reason)}
        />
        {command.error ? <Failure error={command.error} /> : null}
        <div className="dialog-actions">
          <button type="button" className="button" onClick={onClose}>
            {t('rounds.cancel')}
          </button>
          <button type="submit" className="button primary" disabled={command.isPending}>
            {t(`rounds.${kind}.do`)}
          </button>
        </div>
      </form>
    </ModalDialog>
  );
}

/** The same counts as before a report: nothing keeps a round from being closed, but nobody closes it unawares. */
function StillOpen({ assessmentId }: { assessmentId: AssessmentId }) {
  const { t } = useTranslate();
  const { data: check } = useOperation('reports.check', { assessmentId });
  if (!check) return null;
  const lines = [
    ...(['unanswered', 'dontKnow', 'toConfirm', 'flagged', 'withoutSource', 'toSettle'] as const)
      .filter((key) => check[key] > 0)
      .map((key) => t(`progress.${key}`, { count: check[key] })),
    check.proposed > 0 ? t('reports.proposed', { count: check.proposed }) : '',
  ].filter(Boolean);
  return (
    <div>
      <h3>{t('rounds.close.stillOpen')}</h3>
      {lines.length === 0 ? <p>{t('reports.nothingOpen')}</p> : null}
      <ul className="num">
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </div>
  );
}
