import { useState } from 'react';
import { findIndicator } from '#shared/framework/find-indicator.ts';
import { useOperation } from '../../bridge/use-operation.ts';
import { useTranslate } from '../../use-translate.ts';
import type { AssessmentContext } from '../frame/use-assessment.ts';
import type { DecisionKind } from './decision-dialog.tsx';
import { promptTexts } from './prompt-words.ts';
import { useFollow } from './use-follow.ts';
import { standing, useWorkshop } from './use-workshop.ts';
import { effectVoices, groupsIn, levelVoices } from './voices.ts';

/** Everything that both views of a workshop show and do; null until all of it is there. */
export function useRoom({ assessment, framework, respondents, isReadOnly }: AssessmentContext, workshopId: string) {
  const words = useTranslate();
  const workshop = useWorkshop(assessment.id, workshopId);
  useFollow(assessment.id);
  const { data: indicators, error } = useOperation('consolidation.get', { assessmentId: assessment.id });
  const { data: matrix } = useOperation('coherence.get', {
    assessmentId: assessment.id,
    level: 1,
    view: 'proposed',
    language: words.language,
  });
  const [deciding, setDeciding] = useState<DecisionKind | null>(null);
  const { shown, act } = workshop;
  if (!shown || !indicators || !matrix) return { room: null, error: workshop.error ?? error, retry: workshop.retry };

  const { stop, next, before, ...stand } = standing(shown);
  const groups = groupsIn(shown.workshop.groupIds, respondents);
  const indicator = stop?.kind === 'indicator' ? findIndicator(framework, stop.indicatorId) : undefined;
  const consolidated = indicators.find(({ id }) => id === indicator?.id);
  const voices = levelVoices(groups, consolidated);
  const pair = stop?.kind === 'pair' ? stop : null;
  const forward = pair ? effectVoices(groups, matrix, { from: pair.first, to: pair.second }) : [];
  const back = pair ? effectVoices(groups, matrix, { from: pair.second, to: pair.first }) : [];
  const prompts = indicator ? promptTexts(indicator, voices, words) : [];
  const { isRevealed, prompts: used } = shown.place;
  const canAct = !isReadOnly && shown.workshop.state === 'running';
  const canDecide = canAct && stop !== undefined && stop.kind !== 'part';
  const goTo = (name: string | undefined) => (canAct && name !== undefined ? void workshop.move(name) : undefined);
  const room = {
    ...workshop,
    ...stand,
    shown,
    stop,
    next,
    groups,
    indicators,
    indicator,
    consolidated,
    matrix,
    voices,
    forward,
    back,
    prompts,
    /** The question on the wall now; undefined before any was put. */
    question: used.at(-1),
    canAct,
    canDecide,
    deciding,
    decide: (kind: DecisionKind | null) => setDeciding(canDecide ? kind : null),
    goTo,
    goOn: () => goTo(next?.name),
    goBack: () => goTo(before?.name),
    reveal: () => {
      if (!canDecide) return;
      const first = prompts.find((each) => !used.includes(each));
      const asked = isRevealed || used.length > 0 || first === undefined ? {} : { prompt: first };
      void act('workshop.reveal', { isRevealed: !isRevealed, ...asked });
    },
    /** Puts the next question to the room; after the last one the first again. */
    ask: () => {
      const last = prompts.indexOf(used.at(-1) ?? '');
      const prompt = prompts[(last + 1) % prompts.length];
      if (canDecide && prompt !== undefined) void act('workshop.ask', { prompt });
    },
  };
  return { room, error: null, retry: workshop.retry };
}
export type Room = NonNullable<ReturnType<typeof useRoom>['room']>;
