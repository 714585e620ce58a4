import { useState } from 'react';
import type { BackupContent } from '#shared/contract/backups.ts';
import { useCommand, useOperation } from '../../bridge/use-operation.ts';
import { Refusal } from '../../components/choose-file.tsx';
import { Icon } from '../../components/icon.tsx';
import { useTranslate } from '../../use-translate.ts';
import { RestoreDialog } from './restore-dialog.tsx';
import { whenOf } from './when-of.ts';

/** What a backup holds beside what is here, and the way to put it in place. */
export function BackupPreview({ id, onClose }: { id: string; onClose: () => void }) {
  const { t } = useTranslate();
  const restoring = useCommand('backups.restore');
  // A file that was brought in is gone once it has been restored, so it is not looked into again.
  const content = useOperation('backups.preview', { id }, restoring.isIdle || restoring.isError);
  const [isAsking, setAsking] = useState(false);
  if (restoring.data)
    return (
      <p className="made" role="status">
        <Icon name="complete" className="accent" />
        {t('backups.restored', { count: restoring.data.assessments })}
      </p>
    );
  if (content.error) return <Refusal error={content.error} />;
  if (!content.data) return null;
  return (
    <div className="backup-preview">
      <Held content={content.data} />
      <div className="buttons">
        <button type="button" className="button" onClick={() => setAsking(true)}>
          {t('backups.restore')}
        </button>
        <button type="button" className="button" onClick={onClose}>
          {t('backups.restoreNo')}
        </button>
      </div>
      <RestoreDialog
        id={id}
        restoring={restoring}
        onlyHere={content.data.onlyHere}
        isOpen={isAsking}
        onClose={() => setAsking(false)}
      />
    </div>
  );
}

function Held({ content: { at, assessments, onlyHere } }: { content: BackupContent }) {
  const { t, language } = useTranslate();
  return (
    <>
      <h3>{at === null ? t('backups.holdsUndated') : t('backups.holds', { when: whenOf(at, language, t) })}</h3>
      {assessments.length === 0 ? <p>{t('backups.holdsNothing')}</p> : null}
      <ul className="held">
        {assessments.map(({ title, answers, here }) => (
          <li key={title}>
            <b>{title}</b> · {t('backups.answers', { count: answers })} ·{' '}
            <span className={`here-${here}`}>{t(`backups.here.${here}`)}</span>
          </li>
        ))}
        {onlyHere.map((title) => (
          <li key={title}>
            <b>{title}</b> · <span className="here-newer">{t('backups.onlyHere')}</span>
          </li>
        ))}
      </ul>
    </>
  );
}
