import type { AgreedAnswer, Answer, AnswerValue, EvidenceGrade } from '../assessment/answer.ts';
import type { IndicatorId, ModuleId, RespondentId } from '../assessment/ids.ts';
import { isLevel } from '../assessment/level.ts';
import { countedValue, givenAnswers } from './counted.ts';
import { reasonsToSettle, type SettleReason, spreadOf } from './divergence.ts';
import { leadBodiesOf } from './lead-bodies.ts';
import { type CountedIndicator, type ResultsInput, resultsOf } from './results.ts';

/** How a proposal came about. */
export const PROPOSAL_ORIGINS = ['only-answer', 'lead-body', 'lower-median', 'no-level'] as const;

interface Proposal {
  readonly value: AnswerValue;
  readonly grade: EvidenceGrade | null;
  readonly origin: (typeof PROPOSAL_ORIGINS)[number];
}

/** One indicator as the bodies look at it together (framework C4). */
export interface ConsolidatedIndicator {
  readonly id: IndicatorId;
  readonly moduleId: ModuleId;
  readonly leadId: RespondentId | null;
  /** What each body gave, in the order of the respondents; a comment without a value is no answer. */
  readonly answers: readonly (Answer & { readonly value: AnswerValue })[];
  /** Highest level less lowest, 0–4; null where nobody gave a level. */
  readonly spread: number | null;
  /** Why the answers need a meeting; it stays after they are settled. */
  readonly why: readonly SettleReason[];
  /** There is a reason and nothing is agreed yet. */
  readonly toSettle: boolean;
  readonly proposed: Proposal | null;
  readonly agreed: AgreedAnswer | null;
}

export interface ConsolidationInput extends ResultsInput {
  readonly answers: readonly Answer[];
  readonly agreed: readonly AgreedAnswer[];
}

/** Every assessed indicator with all answers side by side, what they propose, and what was agreed. */
export function consolidate(input: ConsolidationInput): ConsolidatedIndicator[] {
  const answersOf = Map.groupBy(inOrder(input), ({ indicatorId }) => indicatorId);
  const agreedOn = new Map(input.agreed.map((each) => [each.indicatorId, each]));
  const leads = leadBodiesOf(input);
  const { indicators } = resultsOf(input, { kind: 'proposed' });
  return indicators.filter(isAssessed).map(({ id, moduleId }): ConsolidatedIndicator => {
    const answers = givenAnswers(answersOf.get(id) ?? []);
    const leadId = leads.get(id) ?? null;
    const agreed = agreedOn.get(id) ?? null;
    const why = reasonsToSettle(answers);
    return {
      id,
      moduleId,
      leadId,
      answers,
      spread: spreadOf(answers),
      why,
      toSettle: why.length > 0 && agreed === null,
      proposed: proposalOf(answers, input.assessment.leadRule ? leadId : null),
      agreed,
    };
  });
}

const isAssessed = ({ value, from }: CountedIndicator) => !(value === 'NA' && from === 'none');

/** Answers in the order in which the bodies are listed. */
function inOrder({ answers, respondents }: ConsolidationInput): Answer[] {
  const place = new Map(respondents.map(({ id }, index) => [id, index]));
  return answers.toSorted((a, b) => (place.get(a.respondentId) ?? 0) - (place.get(b.respondentId) ?? 0));
}

function proposalOf(answers: ConsolidatedIndicator['answers'], leadId: RespondentId | null): Proposal | null {
  const lead = answers.find(({ respondentId }) => respondentId === leadId);
  const { value, grade, from } = countedValue(undefined, answers, lead);
  if (value === null) return null;
  return { value, grade, origin: originOf(value, from === 'only-answer', lead?.grade === 'A') };
}

function originOf(value: AnswerValue, isOnly: boolean, isLeads: boolean): Proposal['origin'] {
  if (isOnly) return 'only-answer';
  if (isLeads) return 'lead-body';
  return isLevel(value) ? 'lower-median' : 'no-level';
}
