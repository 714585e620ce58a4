import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { OfferedFile } from '#shared/contract/files.ts';
import type { OperationName } from '#shared/contract/index.ts';
import { useCommand } from '../../bridge/use-operation.ts';
import { ChooseFile } from '../../components/choose-file.tsx';
import { useTranslate } from '../../use-translate.ts';
import { LockedFile } from '../exchange/locked-file.tsx';

/** A backup from a stick or another computer; the passphrase of a locked one is asked for here. */
export function BackupFromFile({ onReady, onChosen }: { onReady: () => void; onChosen: () => void }) {
  const { t } = useTranslate();
  const queries = useQueryClient();
  const bringIn = useCommand('backups.bringIn');
  const unlocking = useCommand('backups.unlock');
  const [isLocked, setLocked] = useState(false);
  const ready = () => {
    // All files that are brought in go by one name: what was seen of the last one must not be shown for this one.
    queries.removeQueries({ queryKey: ['backups.preview' satisfies OperationName] });
    onReady();
  };
  const take = async ([file]: readonly OfferedFile[]) => {
    if (!file) return;
    onChosen();
    setLocked(false);
    const broughtIn = await bringIn.mutateAsync({ token: file.token });
    setLocked(broughtIn.isLocked);
    if (!broughtIn.isLocked) ready();
  };
  const unlock = async (passphrase: string) => {
    await unlocking.mutateAsync({ passphrase });
    setLocked(false);
    ready();
  };
  return (
    <>
      <ChooseFile kind="backup" label={t('backups.bringIn')} onFiles={take} />
      {isLocked ? <LockedFile onUnlock={unlock} /> : null}
    </>
  );
}
