import { useState } from 'react';
import type { Decision } from '#shared/workshop/decision.ts';
import { TextInput } from '../../components/text-input.tsx';
import { useTranslate } from '../../use-translate.ts';
import { DecideForm } from './decide-form.tsx';
import { useDraft } from './use-draft.ts';
import type { WorkshopActs } from './use-workshop.ts';

/** Why a stop goes on the parking list, and what it waits for. */
export function ParkForm({
  decision,
  draftKey,
  stop,
  act,
  onDone,
}: {
  decision: Decision | undefined;
  draftKey: string;
  stop: string;
  act: WorkshopActs['act'];
  onDone: () => void;
}) {
  const { t } = useTranslate();
  const { draft, change, forget } = useDraft(draftKey, () => ({
    reason: decision?.outcome === 'parked' ? decision.reason : '',
    dissent: decision?.dissent ?? '',
  }));
  const [isTried, setTried] = useState(false);
  const isMissing = draft.reason.trim() === '';
  const park = async () => {
    setTried(true);
    if (isMissing || !(await act('workshop.park', { stop, ...draft }))) return;
    forget();
    onDone();
  };
  return (
    <DecideForm onRecord={() => void park()}>
      <TextInput
        isArea
        label={t('workshop.park.reason')}
        value={draft.reason}
        onChange={(reason) => change({ reason })}
        error={isTried && isMissing ? t('workshop.park.reasonNeeded') : undefined}
      />
      <div className="dialog-actions">
        <button type="button" className="button primary" aria-keyshortcuts="Control+Enter" onClick={() => void park()}>
          {t('workshop.park.record')} <kbd>{t('settle.keys.recordKey')}</kbd>
        </button>
      </div>
    </DecideForm>
  );
}
