import { useState } from 'react';
import type { AttachedFile, Evidence } from '#shared/assessment/evidence.ts';
import { formatFileSize } from '#shared/i18n/format.ts';
import { useClient } from '../../bridge/use-operation.ts';
import { Refusal } from '../../components/choose-file.tsx';
import { useTranslate } from '../../use-translate.ts';
import { OpenFileDialog } from './open-file-dialog.tsx';
import type { SourceActions } from './use-sources.ts';

/** The attached document: its name opens it. */
export function AttachedFileLine({
  evidence: { id: evidenceId, assessmentId },
  file,
  actions,
}: {
  evidence: Evidence;
  file: AttachedFile;
  actions: SourceActions | null;
}) {
  const { t, language } = useTranslate();
  const client = useClient();
  const [isAsking, setAsking] = useState(false);
  const [error, setError] = useState<unknown>(null);
  const out = async (operation: 'evidence.openFile' | 'evidence.saveFile') => {
    setAsking(false);
    setError(null);
    try {
      await client.deliver(operation, { assessmentId, evidenceId });
    } catch (failure) {
      setError(failure);
    }
  };
  return (
    <div className="below">
      <div className="attached-file">
        <button
          type="button"
          className="text-button file-name"
          onClick={() => (client.opensFiles ? void out('evidence.openFile') : setAsking(true))}
          aria-label={t('checklist.openFile', { file: file.name })}
        >
          {file.name}
        </button>
        <span className="dim num">{formatFileSize(language, file.sizeBytes)}</span>
        {client.opensFiles ? (
          <button
            type="button"
            className="tool"
            onClick={() => void out('evidence.saveFile')}
            aria-label={t('checklist.saveFileNamed', { file: file.name })}
          >
            {t('checklist.saveFile')}
          </button>
        ) : null}
        {actions ? (
          <button
            type="button"
            className="tool"
            onClick={() => void actions.detach(evidenceId)}
            aria-label={t('checklist.detachFileNamed', { file: file.name })}
          >
            {t('checklist.detachFile')}
          </button>
        ) : null}
      </div>
      <Refusal error={error} />
      {isAsking ? (
        <OpenFileDialog
          file={file.name}
          onOpen={() => void out('evidence.openFile')}
          onClose={() => setAsking(false)}
        />
      ) : null}
    </div>
  );
}
