import { useState } from 'react';
import { type Backup, BROUGHT_IN } from '#shared/contract/backups.ts';
import { formatFileSize } from '#shared/i18n/format.ts';
import { useTranslate } from '../../use-translate.ts';
import { BackupFromFile } from './backup-from-file.tsx';
import { BackupPreview } from './backup-preview.tsx';
import { whenOf } from './when-of.ts';

/** The backups of this computer, and any that lies elsewhere; each is looked into before it replaces anything. */
export function BackupList({ backups }: { backups: readonly Backup[] }) {
  const { t, language } = useTranslate();
  const [looked, setLooked] = useState<string | null>(null);
  return (
    <section className="settings-part">
      <h2>{t('backups.listTitle')}</h2>
      {backups.length > 0 ? (
        <table className="backup-table">
          <thead>
            <tr>
              <th>{t('backups.column.when')}</th>
              <th>{t('backups.column.size')}</th>
              <th>
                <span className="visually-hidden">{t('backups.look')}</span>
              </th>
            </tr>
          </thead>
          <tbody>
            {backups.map(({ id, at, bytes }) => (
              <tr key={id} aria-current={id === looked ? 'true' : undefined}>
                <td>{whenOf(at, language, t)}</td>
                <td className="num">{formatFileSize(language, bytes)}</td>
                <td>
                  <button
                    type="button"
                    className="button"
                    aria-label={t('backups.lookInto', { when: whenOf(at, language, t) })}
                    onClick={() => setLooked(id)}
                  >
                    {t('backups.look')}
                  </button>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      ) : (
        <p className="dim">{t('backups.none')}</p>
      )}
      <BackupFromFile onChosen={() => setLooked(null)} onReady={() => setLooked(BROUGHT_IN)} />
      {looked === null ? null : <BackupPreview key={looked} id={looked} onClose={() => setLooked(null)} />}
    </section>
  );
}
