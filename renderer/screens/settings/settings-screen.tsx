import { Link } from 'react-router';
import { useOperation } from '../../bridge/use-operation.ts';
import { useTranslate } from '../../use-translate.ts';
import { Failure } from '../frame/failure.tsx';
import { Loading } from '../frame/loading.tsx';
import { PlainHead } from '../frame/plain-head.tsx';
import { BackupCopy } from './backup-copy.tsx';
import { BackupList } from './backup-list.tsx';
import { BackupSection } from './backup-section.tsx';
import { DataSection } from './data-section.tsx';
import { HazardLine } from './hazard-line.tsx';
import { OrganisationSection } from './organisation-section.tsx';
import './settings.css';

/** What belongs to this computer and no assessment: where the data lies, and its backups. */
export function SettingsScreen() {
  const { t } = useTranslate();
  const status = useOperation('library.status', {});
  const backups = useOperation('backups.status', {});
  const error = status.error ?? backups.error;
  if (error) return <Failure error={error} />;
  if (!status.data || !backups.data) return <Loading />;
  const canWrite = status.data.state === 'open';
  return (
    <div className="page settings-page">
      <PlainHead title={t('settings.title')}>
        <Link className="tool" to="/about">
          {t('aboutProgram.title')}
        </Link>
      </PlainHead>
      <main className="sheet-work" id="work" tabIndex={-1}>
        <div className="inner settings">
          <h1>{t('settings.title')}</h1>
          <HazardLine hazard={status.data.hazard} />
          <DataSection {...status.data} />
          <OrganisationSection canWrite={canWrite} />
          <BackupSection status={backups.data} canWrite={canWrite} />
          <BackupCopy />
          {canWrite ? <BackupList backups={backups.data.backups} /> : null}
        </div>
      </main>
    </div>
  );
}
