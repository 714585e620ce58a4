import type { IndicatorId, ModuleId } from '#shared/assessment/ids.ts';
import type { Chapter } from '#shared/plan/chapter.ts';
import type { Figure } from '#shared/plan/figure.ts';
import type { Obstacle } from '#shared/plan/obstacle.ts';

export const aFigure = (parts: Partial<Figure> = {}): Figure => ({
  id: 'population',
  name: '',
  value: 6_200_000,
  unit: 'people',
  currency: '',
  year: 2024,
  source: 'Statistics Office',
  evidenceId: null,
  note: '',
  ...parts,
});

export const aChapter = (parts: Partial<Chapter> = {}): Chapter => ({
  id: 'chap-1',
  title: 'Poverty and its causes',
  firstPage: 13,
  lastPage: 30,
  marks: { mentioned: 'yes', analysed: 'partly', objective: 'no', measure: 'no', budget: 'no', indicator: null },
  quotation: 'Many leave because they must.',
  quotationPage: 24,
  modules: ['RBD' as ModuleId],
  note: '',
  ...parts,
});

export const anObstacle = (parts: Partial<Obstacle> = {}): Obstacle => ({
  id: 'obst-1',
  place: 'origin',
  role: 'enterprise',
  key: 'origin-bureaucracy',
  text: 'Eleven visits to register a firm.',
  saidBy: 'Migrants’ Forum',
  severity: 2,
  harderHit: 'women',
  change: 'One counter for all papers',
  actor: 'Ministry of Economy',
  level: 'national',
  indicatorId: 'TRA-05' as IndicatorId,
  conditions: ['infrastructure'],
  ...parts,
});
