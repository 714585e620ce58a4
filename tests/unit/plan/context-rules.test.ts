import { describe, expect, it } from 'vitest';
import { inPlanOrder, markCounts } from '#shared/plan/chapter.ts';
import { figureLines, missingFigures } from '#shared/plan/figure.ts';
import { gridOf } from '#shared/plan/obstacle-grid.ts';
import { aChapter, aFigure, anObstacle } from '#tests/helpers/a-context.ts';

const LIST = [
  { key: 'population', unit: 'people' },
  { key: 'returns', unit: 'people' },
  { key: 'poverty', unit: 'percent' },
] as const;

describe('key figures', () => {
  const recorded = [
    aFigure({ id: 'own', name: 'Passports issued', value: null }),
    aFigure({ id: 'poverty', value: 'not-available' }),
    aFigure({ value: 0 }),
  ];

  it('stand in the order of the list, own ones after it', () => {
    expect(figureLines(LIST, recorded).map(({ id, figure }) => [id, figure?.value])).toEqual([
      ['population', 0],
      ['returns', undefined],
      ['poverty', 'not-available'],
      ['own', null],
    ]);
  });

  it('are missing when not available, empty or never looked for; 0 is a value', () => {
    expect(missingFigures(LIST, recorded).map(({ id }) => id)).toEqual(['returns', 'poverty', 'own']);
  });
});

describe('the review of the plan', () => {
  it('goes by first page, chapters without one last', () => {
    const chapters = [
      aChapter({ id: 'none', firstPage: null }),
      aChapter({ id: 'b', firstPage: 9 }),
      aChapter({ id: 'a', firstPage: 2 }),
    ];
    expect(inPlanOrder(chapters).map(({ id }) => id)).toEqual(['a', 'b', 'none']);
  });

  it('counts the answers to each mark', () => {
    const [mentioned, analysed, objective] = markCounts([aChapter(), aChapter()]);
    expect(mentioned).toEqual({ mark: 'mentioned', yes: 2, partly: 0 });
    expect(analysed).toEqual({ mark: 'analysed', yes: 0, partly: 2 });
    expect(objective).toEqual({ mark: 'objective', yes: 0, partly: 0 });
  });
});

describe('the obstacle grid', () => {
  it('has nine cells; one without entry has no severity, not severity 0', () => {
    const grid = gridOf([
      anObstacle({ id: 'mild', severity: 0, role: 'social' }),
      anObstacle({ id: 'less', severity: 1 }),
      anObstacle({ id: 'more', severity: 3 }),
    ]);
    expect(grid).toHaveLength(9);
    const cell = (role: string) => grid.find((each) => each.place === 'origin' && each.role === role);
    expect(cell('enterprise')?.obstacles.map(({ id }) => id)).toEqual(['more', 'less']);
    expect(cell('enterprise')?.worst).toBe(3);
    expect(cell('social')?.worst).toBe(0);
    expect(cell('advocacy')).toEqual({ place: 'origin', role: 'advocacy', obstacles: [], worst: null });
  });
});
