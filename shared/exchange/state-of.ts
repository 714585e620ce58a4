import type { Answer } from '../assessment/answer.ts';
import type { EvidenceId } from '../assessment/ids.ts';
import { NOTHING_STATED, type StatedAnswer } from './stated-answer.ts';

/** A stored answer as a questionnaire shows it; `lineOf` writes a source as people read it. */
export function stateOf(answer: Answer | undefined, lineOf: ReadonlyMap<EvidenceId, string>): StatedAnswer {
  if (!answer) return NOTHING_STATED;
  const { value, reason, whomToAsk, grade, comment, evidenceIds } = answer;
  return { value, reason, whomToAsk, grade, comment, sources: evidenceIds.flatMap((id) => lineOf.get(id) ?? []) };
}
