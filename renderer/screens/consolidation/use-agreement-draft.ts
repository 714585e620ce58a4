import { useState } from 'react';
import type { AnswerValue, EvidenceGrade } from '#shared/assessment/answer.ts';
import type { AssessmentId, EvidenceId } from '#shared/assessment/ids.ts';
import type { Respondent } from '#shared/assessment/respondent.ts';
import { type AgreedBy, readAgreedBy } from './agreed-by.ts';
import type { Consolidated } from './queue-choice.ts';

/** What is being agreed, before it is recorded. Null parts are as offered from the answers. */
export interface AgreementDraft extends AgreedBy {
  readonly value: AnswerValue | null;
  readonly grade: EvidenceGrade | null;
  readonly reason: string;
  readonly whomToAsk: string | null;
  readonly evidenceIds: readonly EvidenceId[] | null;
}

const keyOf = (assessmentId: AssessmentId, { id }: Consolidated) => `agreement/${assessmentId}/${id}`;

/** Whoever agreed last is likely in the room still. */
const lastAgreedBy = (indicators: readonly Consolidated[]): string | undefined =>
  indicators
    .flatMap(({ agreed }) => (agreed ? [agreed] : []))
    .toSorted((a, b) => b.agreedAt.localeCompare(a.agreedAt))[0]?.agreedBy;

function initialDraft(
  indicator: Consolidated,
  indicators: readonly Consolidated[],
  respondents: readonly Respondent[],
): AgreementDraft {
  const { agreed, answers } = indicator;
  const names = respondents.map(({ name }) => name);
  const remembered = agreed?.agreedBy ?? lastAgreedBy(indicators);
  const answering = answers.flatMap((answer) => respondents.filter(({ id }) => id === answer.respondentId));
  return {
    value: agreed?.value ?? null,
    grade: agreed?.grade ?? null,
    reason: agreed?.reason ?? '',
    whomToAsk: agreed?.whomToAsk ?? null,
    evidenceIds: agreed?.evidenceIds ?? null,
    ...(remembered === undefined
      ? { bodies: answering.map(({ name }) => name), others: '' }
      : readAgreedBy(remembered, names)),
  };
}

/**
 * The draft of one indicator's agreement. It is kept in this window's own storage until it is recorded, so that leaving
 * the indicator open, or a reload, loses nothing that was typed.
 */
export function useAgreementDraft(
  assessmentId: AssessmentId,
  indicator: Consolidated,
  indicators: readonly Consolidated[],
  respondents: readonly Respondent[],
) {
  const key = keyOf(assessmentId, indicator);
  const [draft, setDraft] = useState<AgreementDraft>(() => {
    const kept = sessionStorage.getItem(key);
    // What is kept there was written by this hook in this window.
    return kept ? (JSON.parse(kept) as AgreementDraft) : initialDraft(indicator, indicators, respondents);
  });
  const [isChanged, setChanged] = useState(() => sessionStorage.getItem(key) !== null);
  const change = (parts: Partial<AgreementDraft>) => {
    const next = { ...draft, ...parts };
    sessionStorage.setItem(key, JSON.stringify(next));
    setDraft(next);
    setChanged(true);
  };
  const forget = () => {
    sessionStorage.removeItem(key);
    setChanged(false);
  };
  return { draft, change, forget, isChanged };
}
