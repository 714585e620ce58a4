import { describe, expect, it } from 'vitest';
import type { AnswerValue } from '#shared/assessment/answer.ts';
import type { IndicatorStructure } from '#shared/framework/structure.ts';
import { byDirection, byGcm, bySdg, byStage, compareTargets, type TaggedItem } from '#shared/results/by-tag.ts';
import { indicatorOf, item } from '#tests/helpers/scored-items.ts';

const tagged = (value: AnswerValue | null, parts: Partial<IndicatorStructure>, weight = 1): TaggedItem => ({
  ...item(value, undefined, weight),
  indicator: indicatorOf('LAB-01', parts),
});

describe('by stage and by direction', () => {
  it('lists every stage in the order of the policy cycle, answered or not', () => {
    expect(byStage([tagged(2, { stage: 'MON' })]).map(({ id, n }) => [id, n])).toEqual([
      ['SIT', 0],
      ['OBJ', 0],
      ['MEA', 0],
      ['BUD', 0],
      ['MON', 1],
    ]);
  });

  it('scores a stage over its own indicators with their weights', () => {
    const stages = byStage([
      tagged(4, { stage: 'BUD' }, 3),
      tagged(0, { stage: 'BUD' }),
      tagged(2, { stage: 'BUD' }),
      tagged(0, { stage: 'SIT' }),
      tagged('DK', { stage: 'BUD' }),
      tagged('NA', { stage: 'BUD' }),
    ]);
    expect(stages.find(({ id }) => id === 'BUD')).toEqual({ id: 'BUD', score: 70, n: 3, applicable: 4 });
  });

  it('lists all three directions', () => {
    expect(byDirection([]).map(({ id, score }) => [id, score])).toEqual([
      ['policy-to-migration', null],
      ['migration-to-policy', null],
      ['both', null],
    ]);
  });
});

describe('by tag', () => {
  it('withholds the score below three answers and still says how many there are', () => {
    const items = [tagged(4, { sdg: ['8.5'] }), tagged(4, { sdg: ['8.5', '1.3'] }), tagged('DK', { sdg: ['8.5'] })];
    expect(bySdg(items)).toEqual([
      { id: '1.3', score: null, n: 1, applicable: 1 },
      { id: '8.5', score: null, n: 2, applicable: 3 },
    ]);
    expect(bySdg([...items, tagged(1, { sdg: ['8.5'] })]).at(-1)).toEqual({
      id: '8.5',
      score: 75,
      n: 3,
      applicable: 4,
    });
  });

  it('counts an indicator under each of its tags, once', () => {
    const items = [1, 2, 3].map(() => tagged(2, { gcm: [2, 19] }));
    expect(byGcm(items)).toEqual([
      { id: '2', score: 50, n: 3, applicable: 3 },
      { id: '19', score: 50, n: 3, applicable: 3 },
    ]);
  });

  it('orders targets by goal, then numbers before letters', () => {
    const sorted = ['17.3', '8.10', '10.c', '8.5', '10.7', '3.c', '8.b', '1.a', '10.b', '17.18', '1.1'].sort(
      compareTargets,
    );
    expect(sorted).toEqual(['1.1', '1.a', '3.c', '8.5', '8.10', '8.b', '10.7', '10.b', '10.c', '17.3', '17.18']);
  });

  it('orders GCM objectives as numbers', () => {
    expect(byGcm([tagged(1, { gcm: [10, 2, 21, 1] })]).map(({ id }) => id)).toEqual(['1', '2', '10', '21']);
  });
});
