import type { AnswerValue } from '#shared/assessment/answer.ts';
import type { RespondentId } from '#shared/assessment/ids.ts';
import type { Effect } from '#shared/coherence/matrix.ts';
import type { OutputOf } from '#shared/contract/index.ts';
import type { Voice } from '#shared/workshop/board.ts';

export type Consolidated = OutputOf<'consolidation.get'>[number];
export type Matrix = OutputOf<'coherence.get'>;

/** A respondent in the room. */
export interface Group {
  readonly id: RespondentId;
  readonly name: string;
  readonly modules: readonly string[];
}

/** The groups of a workshop, in the order of the tables. */
export const groupsIn = (groupIds: readonly RespondentId[], respondents: readonly Group[]): Group[] =>
  groupIds.flatMap((id) => respondents.find((each) => each.id === id) ?? []);

/** What the groups said about an indicator; bodies outside the room are not on the wall. */
export const levelVoices = (groups: readonly Group[], consolidated: Consolidated | undefined): Voice<AnswerValue>[] =>
  groups.flatMap(({ id, name }) => {
    const answer = consolidated?.answers.find(({ respondentId }) => respondentId === id);
    return answer ? [{ id, name, value: answer.value, grade: answer.grade }] : [];
  });

/** What the groups said about one direction of a pair. */
export const effectVoices = (
  groups: readonly Group[],
  matrix: Matrix | undefined,
  { from, to }: { readonly from: string; readonly to: string },
): Voice<Effect>[] => {
  const cell = matrix?.cells.find((each) => each.from === from && each.to === to);
  return groups.flatMap(({ id, name }) => {
    const voice = cell?.voices.find(({ respondentId }) => respondentId === id);
    return voice ? [{ id, name, value: voice.score, grade: voice.grade }] : [];
  });
};
