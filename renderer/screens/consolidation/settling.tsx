import { useEffect, useState } from 'react';
import { Link } from 'react-router';
import type { AnswerValue } from '#shared/assessment/answer.ts';
import type { Indicator } from '#shared/framework/framework.ts';
import { gradedLabel } from '#shared/i18n/sentences.ts';
import { isReasonOwed } from '#shared/results/agreement.ts';
import { offeredGrade } from '#shared/results/divergence.ts';
import { useClient, useRefresh } from '../../bridge/use-operation.ts';
import { Icon } from '../../components/icon.tsx';
import { useKeys } from '../../components/use-keys.ts';
import { useTranslate } from '../../use-translate.ts';
import { useSaveState } from '../frame/save-state.tsx';
import type { AssessmentContext } from '../frame/use-assessment.ts';
import { agreedByText } from './agreed-by.ts';
import type { Consolidated } from './queue-choice.ts';
import { SettleFoot } from './settle-foot.tsx';
import { SettleIndicator } from './settle-indicator.tsx';
import { type AgreementDraft, useAgreementDraft } from './use-agreement-draft.ts';

/** One indicator being settled: what is chosen, and recording it. */
export function Settling({
  context,
  indicator,
  consolidated,
  indicators,
  next,
  goTo,
  hasKeys,
}: {
  context: AssessmentContext;
  indicator: Indicator;
  consolidated: Consolidated;
  indicators: readonly Consolidated[];
  next: string | undefined;
  goTo: (id: string | undefined) => void;
  hasKeys: boolean;
}) {
  const { t } = useTranslate();
  const { assessment, respondents, isReadOnly } = context;
  const agreement = useAgreementDraft(assessment.id, consolidated, indicators, respondents);
  const { draft, change, forget, isChanged } = agreement;
  const [isTried, setTried] = useState(false);
  const save = useRecording(context, consolidated);

  const choose = (value: AnswerValue) => {
    if (!isReadOnly && value !== draft.value) change({ value, grade: null, evidenceIds: null });
  };
  const record = async () => {
    const missing = whatIsMissing(consolidated, draft);
    setTried(true);
    if (missing) return goToField(missing);
    if (await save.record(draft, forget)) goTo(next);
  };
  const keys: Record<string, () => void> = {
    d: () => choose('DK'),
    x: () => choose('NA'),
    a: () => consolidated.proposed && choose(consolidated.proposed.value),
    c: () => document.getElementById('agreement-reason')?.focus(),
  };
  for (const level of [0, 1, 2, 3, 4] as const) keys[String(level)] = () => choose(level);
  useKeys(keys, hasKeys);
  useRecordKey(() => void record(), !isReadOnly);

  const canRecord = !isReadOnly && (isChanged || consolidated.agreed === null);
  const grade = draft.value === null ? null : (draft.grade ?? offeredGrade(draft.value, consolidated.answers));
  return (
    <>
      <SettleIndicator
        context={context}
        indicator={indicator}
        consolidated={consolidated}
        agreement={agreement}
        isTried={isTried}
        onChoose={choose}
        onWithdraw={() => void save.withdraw(forget)}
      />
      <SettleFoot context={context} module={consolidated.moduleId} next={next} leave={() => goTo(next)}>
        {canRecord ? (
          <button
            type="button"
            className="button primary"
            aria-keyshortcuts="Control+Enter"
            onClick={() => void record()}
          >
            {draft.value === null
              ? t('settle.recordNothing')
              : t('settle.record', { value: gradedLabel({ value: draft.value, grade }, t) })}
            <Icon name="chevron" mirrors />
          </button>
        ) : next ? null : (
          <Link className="button primary" to={`/a/${assessment.id}/results`}>
            {t('checklist.seeResults')}
            <Icon name="chevron" mirrors />
          </Link>
        )}
      </SettleFoot>
    </>
  );
}

/** In the middle of the sheet, so that what is said under the field is seen too. */
function goToField(id: string): void {
  const field = document.getElementById(id);
  field?.scrollIntoView({ block: 'center' });
  field?.focus({ preventScroll: true });
}

/** The element that the first missing part is typed into; undefined where nothing is missing. */
function whatIsMissing(consolidated: Consolidated, draft: AgreementDraft): string | undefined {
  if (draft.value === null) return 'agreed-choice';
  if (isReasonOwed(consolidated, draft.value) && draft.reason.trim() === '') return 'agreement-reason';
  return agreedByText(draft) === '' ? 'agreement-others' : undefined;
}

/** Sends what was agreed, or takes it back; answers whether the core has stored it. */
function useRecording({ assessment }: AssessmentContext, { id }: Consolidated) {
  const client = useClient();
  const refresh = useRefresh();
  const { track } = useSaveState();
  const ofIndicator = { assessmentId: assessment.id, indicatorId: id };
  const run = async (save: () => Promise<unknown>, onStored: () => void) => {
    const done = await track(save);
    if (done === undefined) return false;
    onStored();
    await refresh();
    return true;
  };
  return {
    record: ({ value, grade, reason, whomToAsk, evidenceIds, ...by }: AgreementDraft, onStored: () => void) =>
      run(
        () =>
          client.call('answers.agree', {
            ...ofIndicator,
            agreement: {
              // Recording is offered once a value is chosen.
              value: value as AnswerValue,
              agreedBy: agreedByText(by),
              reason,
              ...(grade === null ? {} : { grade }),
              ...(whomToAsk === null ? {} : { whomToAsk }),
              ...(evidenceIds === null ? {} : { evidenceIds: [...evidenceIds] }),
            },
          }),
        onStored,
      ),
    withdraw: (onStored: () => void) => run(() => client.call('answers.withdrawAgreement', ofIndicator), onStored),
  };
}

/** Ctrl+Enter (or ⌘ Enter) records, also while a reason is typed. */
function useRecordKey(record: () => void, isOn: boolean): void {
  useEffect(() => {
    if (!isOn) return;
    const listen = (event: KeyboardEvent) => {
      if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
      if (document.querySelector('[role="dialog"]')) return;
      event.preventDefault();
      record();
    };
    document.addEventListener('keydown', listen);
    return () => document.removeEventListener('keydown', listen);
  });
}
