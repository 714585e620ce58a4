import { useState } from 'react';
import { EFFECTS, type Effect } from '#shared/coherence/matrix.ts';
import { formatSignedWhole } from '#shared/i18n/format.ts';
import type { Decision } from '#shared/workshop/decision.ts';
import { AnswerButtons } from '../../components/answer-buttons.tsx';
import { TextInput } from '../../components/text-input.tsx';
import { useTranslate } from '../../use-translate.ts';
import { keyChoice } from '../coherence/key-choice.ts';
import { DecideForm } from './decide-form.tsx';
import { useDraft } from './use-draft.ts';
import type { WorkshopActs } from './use-workshop.ts';

interface CellDraft {
  readonly score: Effect | null;
  readonly reason: string;
}
interface PairDraft {
  readonly forward: CellDraft;
  readonly back: CellDraft;
  readonly agreedBy: string;
  readonly dissent: string;
}

const lacksReason = ({ score, reason }: CellDraft): boolean => score !== null && reason.trim() === '';
const cellOf = ({ score, reason }: CellDraft) => (score === null ? null : { score, reason });

/** What the room agrees on for a pair: each direction with its reason. */
export function SettlePair({
  names,
  proposed,
  decision,
  room,
  draftKey,
  stop,
  act,
  onDone,
}: {
  names: { readonly first: string; readonly second: string };
  /** The counted cells as they stand. */
  proposed: { readonly forward: CellDraft; readonly back: CellDraft };
  decision: Decision | undefined;
  room: string;
  draftKey: string;
  stop: string;
  act: WorkshopActs['act'];
  onDone: () => void;
}) {
  const { t } = useTranslate();
  const { draft, change, forget } = useDraft<PairDraft>(draftKey, () => ({
    ...proposed,
    agreedBy: decision?.outcome === 'settled' ? decision.agreedBy : room,
    dissent: decision?.dissent ?? '',
  }));
  const [isTried, setTried] = useState(false);
  const { forward, back, agreedBy, dissent } = draft;
  const isNothing = forward.score === null && back.score === null;
  const record = async () => {
    setTried(true);
    if (isNothing || lacksReason(forward) || lacksReason(back) || agreedBy.trim() === '') return;
    const cells = { forward: cellOf(forward), back: cellOf(back) };
    if (!(await act('workshop.settlePair', { stop, ...cells, agreedBy, dissent }))) return;
    forget();
    onDone();
  };
  const { first, second } = names;
  return (
    <DecideForm onRecord={() => void record()}>
      <CellFields
        title={t('coherence.actsOn', { from: first, to: second })}
        cell={forward}
        isTried={isTried}
        onChange={(parts) => change({ forward: { ...forward, ...parts } })}
      />
      <CellFields
        title={t('coherence.actsOn', { from: second, to: first })}
        cell={back}
        isTried={isTried}
        onChange={(parts) => change({ back: { ...back, ...parts } })}
      />
      <TextInput
        isArea
        label={t('workshop.decide.agreedBy')}
        help={t('workshop.decide.noNames')}
        value={agreedBy}
        onChange={(text) => change({ agreedBy: text })}
        error={isTried && agreedBy.trim() === '' ? t('workshop.decide.agreedByNeeded') : undefined}
      />
      <TextInput
        isArea
        label={t('workshop.decide.dissent')}
        value={dissent}
        onChange={(text) => change({ dissent: text })}
      />
      <div className="dialog-actions">
        <button
          type="button"
          className="button primary"
          disabled={isNothing}
          aria-keyshortcuts="Control+Enter"
          onClick={() => void record()}
        >
          {t(isNothing ? 'workshop.decide.choose' : 'workshop.decide.recordPair')}{' '}
          <kbd>{t('settle.keys.recordKey')}</kbd>
        </button>
      </div>
    </DecideForm>
  );
}

function CellFields({
  title,
  cell,
  isTried,
  onChange,
}: {
  title: string;
  cell: CellDraft;
  isTried: boolean;
  onChange: (parts: Partial<CellDraft>) => void;
}) {
  const { t, language } = useTranslate();
  return (
    <fieldset className="decide-cell">
      <legend className="field-label">{title}</legend>
      <AnswerButtons
        label={title}
        options={EFFECTS.map((effect) => ({ id: String(effect), name: formatSignedWhole(language, effect) }))}
        value={cell.score === null ? null : String(cell.score)}
        onChange={(chosen) => onChange({ score: EFFECTS.find((effect) => String(effect) === chosen) ?? null })}
        onKey={(key) => {
          const score = keyChoice(key, cell.score);
          if (score !== undefined) onChange({ score });
          return score !== undefined;
        }}
      />
      <TextInput
        isArea
        label={t('workshop.decide.reason')}
        value={cell.reason}
        onChange={(reason) => onChange({ reason })}
        error={isTried && lacksReason(cell) ? t('workshop.decide.pairReasonNeeded') : undefined}
      />
    </fieldset>
  );
}
