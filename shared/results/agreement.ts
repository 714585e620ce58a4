import type { Agreement, AnswerValue } from '../assessment/answer.ts';
import type { EvidenceId } from '../assessment/ids.ts';
import { isLevel } from '../assessment/level.ts';
import type { ConsolidatedIndicator } from './consolidation.ts';
import { offeredGrade } from './divergence.ts';

/** What a meeting says; what it leaves out is offered from the respondents' answers. */
export type AgreementOffer = Pick<Agreement, 'value' | 'agreedBy'> & {
  readonly [K in 'grade' | 'whomToAsk' | 'reason' | 'evidenceIds']?: Agreement[K] | undefined;
};

/** What an agreement still lacks. */
export type AgreementFault = 'why-not-applicable' | 'why-this-value' | 'evidence-of-nobody';

/** A reason is owed where it was to settle, where the value is not the proposed one, and for "does not apply". */
export const isReasonOwed = ({ why, proposed }: Pick<ConsolidatedIndicator, 'why' | 'proposed'>, value: AnswerValue) =>
  value === 'NA' || why.length > 0 || proposed?.value !== value;

const distinct = <T>(values: readonly T[]): T[] => [...new Set(values)];

/** The evidence of those whose own value is the agreed one. */
export const evidenceOffered = ({ answers }: Pick<ConsolidatedIndicator, 'answers'>, value: AnswerValue) =>
  distinct(answers.filter((answer) => answer.value === value).flatMap(({ evidenceIds }) => evidenceIds));

/** All that may be kept: what the answers rest on, and what was kept before. */
export const evidenceToChooseFrom = ({ answers, agreed }: Pick<ConsolidatedIndicator, 'answers' | 'agreed'>) =>
  distinct<EvidenceId>([...answers.flatMap(({ evidenceIds }) => evidenceIds), ...(agreed?.evidenceIds ?? [])]);

/** Whom the bodies that do not know would ask. */
export const whomOffered = ({ answers }: Pick<ConsolidatedIndicator, 'answers'>): string =>
  distinct(answers.map(({ whomToAsk }) => whomToAsk.trim()).filter((whom) => whom !== '')).join('; ');

/** The agreement as it is kept: only a level has a grade, only "don't know" somebody to ask. */
export function completeAgreement(indicator: ConsolidatedIndicator, offer: AgreementOffer): Agreement | AgreementFault {
  const { value, agreedBy } = offer;
  const reason = (offer.reason ?? '').trim();
  if (reason === '' && isReasonOwed(indicator, value)) return value === 'NA' ? 'why-not-applicable' : 'why-this-value';
  const evidenceIds = offer.evidenceIds ?? evidenceOffered(indicator, value);
  const known = new Set(evidenceToChooseFrom(indicator));
  if (!evidenceIds.every((id) => known.has(id))) return 'evidence-of-nobody';
  return {
    value,
    grade: isLevel(value) ? (offer.grade ?? offeredGrade(value, indicator.answers)) : null,
    whomToAsk: value === 'DK' ? (offer.whomToAsk ?? whomOffered(indicator)) : '',
    agreedBy: agreedBy.trim(),
    reason,
    evidenceIds: distinct(evidenceIds),
  };
}
