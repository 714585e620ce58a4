import type { OutputOf } from '#shared/contract/index.ts';
import { BACKUP_EVERY } from '#shared/library/backup-due.ts';
import { useCommand, useOperation } from '../../bridge/use-operation.ts';
import { ChoiceField } from '../../components/choice-field.tsx';
import { Refusal } from '../../components/choose-file.tsx';
import { Icon } from '../../components/icon.tsx';
import { useTranslate } from '../../use-translate.ts';
import { whenOf } from './when-of.ts';

type Status = OutputOf<'backups.status'>;

/** How old the last backup is, and how the next ones come about. */
export function BackupSection({ status, canWrite }: { status: Status; canWrite: boolean }) {
  const { t, language } = useTranslate();
  const [last] = status.backups;
  return (
    <section className="settings-part">
      <h2>{t('backups.title')}</h2>
      <p className="dim">{t('backups.lead')}</p>
      <p>
        <b>{last ? t('backups.last', { when: whenOf(last.at, language, t) }) : t('backups.none')}</b>
      </p>
      {canWrite ? (
        <>
          <BackUpNow second={status.secondFolder} />
          <HowOften />
          {status.canChooseFolder ? <SecondFolder second={status.secondFolder} /> : null}
        </>
      ) : null}
    </section>
  );
}

function BackUpNow({ second }: { second: Status['secondFolder'] }) {
  const { t } = useTranslate();
  const making = useCommand('backups.make');
  const outcome = (copiedTo: string | null) => {
    if (copiedTo !== null) return t('backups.madeAndCopied', { folder: copiedTo });
    return t(second ? 'backups.notCopied' : 'backups.made');
  };
  return (
    <>
      <div>
        <button type="button" className="button" disabled={making.isPending} onClick={() => making.mutate({})}>
          {t(making.isPending ? 'backups.making' : 'backups.make')}
        </button>
      </div>
      <Refusal error={making.error} />
      {making.data ? (
        <p className="made" role="status">
          <Icon name="complete" className="accent" />
          {outcome(making.data.copiedTo)}
        </p>
      ) : null}
    </>
  );
}

function HowOften() {
  const { t } = useTranslate();
  const { data } = useOperation('library.settings', {});
  const save = useCommand('library.saveSettings');
  if (!data) return null;
  return (
    <div className="short-field">
      <ChoiceField
        label={t('backups.every')}
        value={data.backupEvery}
        options={BACKUP_EVERY.map((id) => ({ id, name: t(`backups.everyOf.${id}`) }))}
        onChange={(backupEvery) => save.mutate({ backupEvery })}
      />
    </div>
  );
}

function SecondFolder({ second }: { second: Status['secondFolder'] }) {
  const { t } = useTranslate();
  const choose = useCommand('backups.chooseFolder');
  const forget = useCommand('backups.forgetFolder');
  return (
    <div>
      <span className="field-label">{t('backups.second')}</span>
      <p>{second ? <bdi className="path">{second.folder}</bdi> : t('backups.noSecond')}</p>
      {second?.isThere === false ? <p className="ochre">{t('backups.secondMissing')}</p> : null}
      <div className="buttons">
        <button type="button" className="button" onClick={() => choose.mutate({})}>
          {t('backups.chooseSecond')}
        </button>
        {second ? (
          <button type="button" className="button" onClick={() => forget.mutate({})}>
            {t('backups.forgetSecond')}
          </button>
        ) : null}
      </div>
      <Refusal error={choose.error ?? forget.error} />
    </div>
  );
}
