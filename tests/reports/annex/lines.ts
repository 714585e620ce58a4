import { createTranslate } from '#main/core/translate.ts';
import type { AnswerLine, IndicatorLine, ModulePart } from '#main/reports/report-model.ts';
import { moduleIdOf } from '#tests/helpers/scored-items.ts';

export const t = createTranslate('en');

export const anAnswer = (parts: Partial<AnswerLine> = {}): AnswerLine => ({
  respondent: 'Ministry of Labour',
  role: '',
  date: '28 May 2025',
  answeredAt: '2025-05-28T09:00:00.000Z',
  raw: 2,
  value: '2 Started',
  grade: 'B',
  comment: '',
  reason: '',
  whomToAsk: '',
  isFlagged: false,
  sources: [],
  documents: [],
  links: [],
  ...parts,
});

export const anIndicator = (parts: Partial<IndicatorLine> = {}): IndicatorLine => ({
  id: 'LAB-01',
  moduleId: 'LAB',
  statement: 'The diagnosis names migration.',
  stage: 'Situation analysis',
  stageId: 'SIT',
  direction: 'Both ways',
  directionId: 'both',
  isCritical: false,
  isRedFlag: false,
  isInUse: true,
  isEarlier: false,
  weight: 1,
  sdg: ['8.5'],
  gcm: ['1'],
  raw: 2,
  value: '2 Started',
  grade: 'B',
  basis: 'Only answer',
  from: 'only-answer',
  agreed: null,
  proposed: null,
  lead: '',
  step: 'Extend it.',
  evidence: [],
  found: '',
  answers: [],
  ...parts,
});

const FIGURES: ModulePart['figures'] = {
  raw: {
    id: moduleIdOf('LAB'),
    score: 50,
    low: 40,
    high: 60,
    coverage: 80,
    confidence: 60,
    answered: 8,
    applicable: 10,
    rating: 'established',
    firm: false,
    provisional: false,
  },
  score: '50',
  range: '40 to 60',
  coverage: '80 %',
  confidence: '60',
  rating: 'Established',
  marks: 'Not firm',
  redFlags: 0,
};

export const aModule = (parts: Partial<ModulePart> = {}): ModulePart => ({
  id: 'LAB',
  name: 'Labour market and employment',
  short: 'Labour market',
  purpose: 'Checks labour policy.',
  isArea: true,
  notAssessedReason: '',
  figures: FIGURES,
  indicators: [],
  ...parts,
});

/** A module whose figures are those of a module nobody rated. */
export const unrated = (answered: number, applicable: number): ModulePart['figures'] => ({
  ...FIGURES,
  raw: { ...FIGURES.raw, rating: null, firm: null, provisional: null, answered, applicable },
  score: '',
  marks: '',
  rating: 'Not enough information',
});
