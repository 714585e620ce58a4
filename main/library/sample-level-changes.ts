import type { AnswerValue } from '#shared/assessment/answer.ts';
import type { IndicatorId } from '#shared/assessment/ids.ts';
import { isLevel } from '#shared/assessment/level.ts';
import type { LevelChange } from '#shared/assessment/level-change.ts';
import type { Sample } from './samples.ts';

/** The reasons that a later round of the worked example gives for its changes of level; the levels are those that were agreed. */
export function sampleLevelChanges(sample: Sample, source: Sample['assessments'][number]): LevelChange[] {
  const earlier = sample.assessments.find(({ key }) => key === source.baseline);
  return Object.entries(source.levelChanges ?? {}).map(([id, { reason, note }]) => ({
    // The framework's own test of the worked example looks whether every id is one of its indicators.
    indicatorId: id as IndicatorId,
    from: levelOf(earlier?.agreed[id]?.value, id),
    to: levelOf(source.agreed[id]?.value, id),
    reason,
    note,
  }));
}

function levelOf(value: AnswerValue | undefined, id: string) {
  if (value === undefined || !isLevel(value)) throw new Error(`The worked example has no level for ${id} to change`);
  return value;
}
