import type { AgreedAnswer, Answer, AnswerValue, EvidenceGrade } from '#shared/assessment/answer.ts';
import { blankAnswer } from '#shared/assessment/apply-answer-changes.ts';
import type { EvidenceId } from '#shared/assessment/ids.ts';
import { isLevel } from '#shared/assessment/level.ts';
import { type ConsolidatedIndicator, consolidate } from '#shared/results/consolidation.ts';
import { frameworkOf, indicatorIdOf, inputOf, respondentIdOf, respondentOf } from './scored-items.ts';

export const evidenceIdOf = (name: string) => name as EvidenceId;

/** What one body said of LAB-01. */
export interface Said {
  readonly by: string;
  readonly value: AnswerValue | null;
  readonly grade?: EvidenceGrade | null;
  readonly cites?: readonly string[];
  readonly whomToAsk?: string;
}

export const fullAnswer = ({ by, value, grade, cites = [], whomToAsk = '' }: Said): Answer => ({
  ...blankAnswer(respondentIdOf(by), indicatorIdOf('LAB-01')),
  value,
  grade: grade === undefined ? (isLevel(value) ? 'B' : null) : grade,
  whomToAsk,
  evidenceIds: cites.map(evidenceIdOf),
});

export const agreedLab = (value: AnswerValue, parts: Partial<AgreedAnswer> = {}): AgreedAnswer => ({
  indicatorId: indicatorIdOf('LAB-01'),
  value,
  grade: isLevel(value) ? 'B' : null,
  whomToAsk: '',
  agreedBy: 'All',
  reason: '',
  evidenceIds: [],
  agreedAt: '2030-01-02T03:04:05.000Z',
  ...parts,
});

/** LAB-01 as the bodies look at it together; the first body leads the module LAB. */
export function consolidatedLab(
  said: readonly Said[],
  { agreed, leadRule = false }: { agreed?: AgreedAnswer; leadRule?: boolean } = {},
): ConsolidatedIndicator {
  const bodies = [...new Set(said.map(({ by }) => by))].map((name, index) => ({
    ...respondentOf(name, ['LAB']),
    leadRoles: index === 0 ? ['labour'] : [],
  }));
  const framework = { modules: frameworkOf({ LAB: 1 }).modules.map((module) => ({ ...module, lead: ['labour'] })) };
  const input = inputOf({ framework, respondents: bodies, assessment: { leadRule } });
  const [found] = consolidate({ ...input, answers: said.map(fullAnswer), agreed: agreed ? [agreed] : [] });
  if (!found) throw new Error('LAB-01 is missing');
  return found;
}
