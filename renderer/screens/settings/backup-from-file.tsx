import { useState } from 'react';
import type { OfferedFile } from '#shared/contract/files.ts';
import { useClient } from '../../bridge/use-operation.ts';
import { ChooseFile } from '../../components/choose-file.tsx';
import { useTranslate } from '../../use-translate.ts';
import { LockedFile } from '../exchange/locked-file.tsx';

/** A backup from a stick or another computer; the passphrase of a locked one is asked for here. */
export function BackupFromFile({ onReady, onChosen }: { onReady: () => void; onChosen: () => void }) {
  const { t } = useTranslate();
  const client = useClient();
  const [isLocked, setLocked] = useState(false);
  const take = async ([file]: readonly OfferedFile[]) => {
    if (!file) return;
    onChosen();
    const broughtIn = await client.call('backups.bringIn', { token: file.token });
    setLocked(broughtIn.isLocked);
    if (!broughtIn.isLocked) onReady();
  };
  const unlock = async (passphrase: string) => {
    await client.call('backups.unlock', { passphrase });
    setLocked(false);
    onReady();
  };
  return (
    <>
      <ChooseFile kind="backup" label={t('backups.bringIn')} onFiles={take} />
      {isLocked ? <LockedFile onUnlock={unlock} /> : null}
    </>
  );
}
