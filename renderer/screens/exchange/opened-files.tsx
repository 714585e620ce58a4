import { useState } from 'react';
import type { AssessmentSummary } from '#shared/contract/assessments.ts';
import type { FileDecision, OpenedFile } from '#shared/contract/exchange.ts';
import type { OutputOf } from '#shared/contract/index.ts';
import { useClient } from '../../bridge/use-operation.ts';
import { Refusal } from '../../components/choose-file.tsx';
import { useTranslate } from '../../use-translate.ts';
import { Loading } from '../frame/loading.tsx';
import { OpenedFileBlock } from './opened-file.tsx';
import { useConflictKeys } from './use-conflict-keys.ts';
import { useDecisions } from './use-decisions.ts';

/** Files that were read, one below the other, and the one button that takes them. Nothing is stored before it is pressed. */
export function OpenedFiles({
  exchangeId,
  count,
  home,
  onClose,
  onTaken,
}: {
  exchangeId: string;
  count: number;
  home: AssessmentSummary | null;
  onClose: () => void;
  onTaken: (taken: OutputOf<'exchange.apply'>) => void;
}) {
  const { t } = useTranslate();
  const client = useClient();
  const { files, decisions, error, decide, unlock } = useDecisions(exchangeId, count, home?.id ?? null);
  const [failure, setFailure] = useState<unknown>(null);
  useConflictKeys();
  if (error) return <Refusal error={error} />;
  if (!files) return <Loading />;
  const chosen = decisions.map((decision, index) => ({
    ...decision,
    isChosen: decision.isChosen && files[index]?.state !== 'refused',
  }));
  const waiting = whatWaits(files, chosen);
  const take = async () => {
    setFailure(null);
    try {
      onTaken(await client.call('exchange.apply', { exchangeId, decisions: chosen }));
    } catch (refusal) {
      setFailure(refusal);
    }
  };
  const number = chosen.filter(({ isChosen }) => isChosen).length;
  return (
    <div className="opened-files">
      {files.map((file, index) => (
        <OpenedFileBlock
          // The place of a file in the import never changes.
          // biome-ignore lint/suspicious/noArrayIndexKey: two files may bear one name
          key={index}
          file={file}
          decision={decisions[index] ?? chosen[0] ?? NOTHING}
          isOnly={count === 1}
          home={home}
          onDecide={(parts) => decide(index, parts)}
          onUnlock={(passphrase) => unlock(index, passphrase)}
        />
      ))}
      <Refusal error={failure} />
      <p className="help-text" role="status">
        {waiting === null ? t('exchange.allOrNothing', { count: number }) : t(`exchange.waits.${waiting}`)}
      </p>
      <div className="dialog-actions">
        <button type="button" className="button" onClick={onClose}>
          {t('exchange.leave')}
        </button>
        <button
          type="button"
          className="button primary"
          disabled={waiting !== null || number === 0}
          onClick={() => void take()}
        >
          {t('exchange.takeFiles', { count: number })}
        </button>
      </div>
    </div>
  );
}

const NOTHING: FileDecision = { isChosen: false, into: null, pairings: [], choices: [] };

/** What a person still has to say about the chosen files; null where nothing waits. */
function whatWaits(
  files: readonly OpenedFile[],
  decisions: readonly FileDecision[],
): 'lock' | 'body' | 'conflict' | null {
  const chosen = files.flatMap((file, index) => {
    const decision = decisions[index];
    return decision?.isChosen ? [{ file, decision }] : [];
  });
  if (chosen.some(({ file }) => file.state === 'locked')) return 'lock';
  const isBodyless = ({ file }: (typeof chosen)[number]) =>
    file.state === 'open' && file.target.kind === 'paired' && file.pairings.every((pairing) => pairing.with === null);
  if (chosen.some(isBodyless)) return 'body';
  const isOpen = ({ file, decision }: (typeof chosen)[number]) =>
    file.state === 'open' &&
    file.conflicts.some(({ record }) => !decision.choices.some((choice) => choice.record === record));
  return chosen.some(isOpen) ? 'conflict' : null;
}
