import { useState } from 'react';
import type { AnswerValue } from '#shared/assessment/answer.ts';
import { LEVELS } from '#shared/assessment/level.ts';
import { formatList } from '#shared/i18n/format.ts';
import { valueLabel } from '#shared/i18n/sentences.ts';
import { isReasonOwed } from '#shared/results/agreement.ts';
import type { Voice } from '#shared/workshop/board.ts';
import type { Decision } from '#shared/workshop/decision.ts';
import { AnswerButtons } from '../../components/answer-buttons.tsx';
import { TextInput } from '../../components/text-input.tsx';
import { useTranslate } from '../../use-translate.ts';
import { DecideForm } from './decide-form.tsx';
import { useDraft } from './use-draft.ts';
import type { WorkshopActs } from './use-workshop.ts';
import type { Consolidated } from './voices.ts';

const VALUES: readonly AnswerValue[] = [...LEVELS, 'DK', 'NA'];
const KEYS: Readonly<Record<string, AnswerValue>> = { d: 'DK', x: 'NA' };

interface LevelDraft {
  readonly value: AnswerValue | null;
  readonly reason: string;
  readonly agreedBy: string;
  readonly dissent: string;
}

const draftOf = (decision: Decision | undefined, proposed: AnswerValue | null, room: string): LevelDraft => {
  const settled = decision?.outcome === 'settled' ? decision : undefined;
  return {
    value: settled?.settled.kind === 'answer' ? settled.settled.value : proposed,
    reason: settled?.reason ?? '',
    agreedBy: settled?.agreedBy ?? room,
    dissent: decision?.dissent ?? '',
  };
};

/** What the room agrees on for an indicator: the value, why, who agreed, and who saw it otherwise. */
export function SettleLevel({
  consolidated,
  voices,
  decision,
  room,
  draftKey,
  stop,
  act,
  onDone,
}: {
  consolidated: Consolidated;
  voices: readonly Voice<AnswerValue>[];
  decision: Decision | undefined;
  /** The bodies in the room, as the record names them. */
  room: string;
  draftKey: string;
  stop: string;
  act: WorkshopActs['act'];
  onDone: () => void;
}) {
  const { t, language } = useTranslate();
  const { draft, change, forget } = useDraft(draftKey, () =>
    draftOf(decision, consolidated.proposed?.value ?? null, room),
  );
  const [isTried, setTried] = useState(false);
  const { value, reason, agreedBy, dissent } = draft;
  const differing = voices.filter((voice) => value !== null && voice.value !== value);
  const isReasonMissing = value !== null && isReasonOwed(consolidated, value) && reason.trim() === '';
  const record = async () => {
    setTried(true);
    if (value === null || isReasonMissing || agreedBy.trim() === '') return;
    if (!(await act('workshop.settle', { stop, agreement: { value, reason, agreedBy }, dissent }))) return;
    forget();
    onDone();
  };
  const saidBy = differing.map((voice) =>
    t('workshop.saidBy', { name: voice.name, value: valueLabel(voice.value, t) }),
  );
  return (
    <DecideForm onRecord={() => void record()}>
      <AnswerButtons
        label={t('workshop.decide.value')}
        options={VALUES.map((each) => ({ id: String(each), name: valueLabel(each, t) }))}
        value={value === null ? null : String(value)}
        onChange={(chosen) => change({ value: VALUES.find((each) => String(each) === chosen) ?? null })}
        onKey={(key) => {
          const chosen = LEVELS.find((level) => String(level) === key) ?? KEYS[key];
          if (chosen !== undefined) change({ value: chosen });
          return chosen !== undefined;
        }}
      />
      <TextInput
        isArea
        label={t('workshop.decide.reason')}
        value={reason}
        onChange={(text) => change({ reason: text })}
        error={isTried && isReasonMissing ? t('workshop.decide.reasonNeeded') : undefined}
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
      {saidBy.length > 0 && dissent === '' ? (
        <button type="button" className="button" onClick={() => change({ dissent: formatList(language, saidBy) })}>
          {t('workshop.decide.noteDissent', { list: formatList(language, saidBy) })}
        </button>
      ) : null}
      <div className="dialog-actions">
        <button
          type="button"
          className="button primary"
          disabled={value === null}
          aria-keyshortcuts="Control+Enter"
          onClick={() => void record()}
        >
          {value === null ? t('workshop.decide.choose') : t('workshop.decide.record', { value: valueLabel(value, t) })}{' '}
          <kbd>{t('settle.keys.recordKey')}</kbd>
        </button>
      </div>
    </DecideForm>
  );
}
