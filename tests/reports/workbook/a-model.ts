import { createTranslate } from '#main/core/translate.ts';
import { assertNever } from '#main/reports/blocks.ts';
import type { Sheet } from '#main/reports/excel/sheet.ts';
import type { AnswerLine, IndicatorLine, ModulePart, ReportModel } from '#main/reports/report-model.ts';
import { rate } from '#shared/results/rating.ts';
import { scoreOf } from '#shared/results/scoring.ts';
import { moduleIdOf } from '#tests/helpers/scored-items.ts';

export const t = createTranslate('en');

export const anAnswerLine = (parts: Partial<AnswerLine> = {}): AnswerLine => ({
  respondent: 'Labour',
  role: 'planning unit',
  date: '28 May 2025',
  answeredAt: '2025-05-28T09:00:00.000Z',
  raw: 2,
  value: '2 Started',
  grade: 'B',
  comment: 'A pilot runs.',
  reason: '',
  whomToAsk: '',
  isFlagged: false,
  sources: ['Survey, Statistics Office, 2024, p. 4'],
  documents: [],
  links: ['https://example.org/survey'],
  ...parts,
});

export const anIndicatorLine = (parts: Partial<IndicatorLine> = {}): IndicatorLine => ({
  id: 'LAB-01',
  moduleId: 'LAB',
  statement: 'The diagnosis covers departure and return.',
  stage: 'Situation analysis',
  stageId: 'SIT',
  direction: 'Migration acts on policy',
  directionId: 'migration-to-policy',
  isCritical: true,
  isRedFlag: false,
  isInUse: true,
  isEarlier: false,
  weight: 3,
  sdg: ['8.5', '17.18'],
  gcm: ['1'],
  raw: 2,
  value: '2 Started',
  grade: 'B',
  basis: 'Only answer',
  from: 'only-answer',
  agreed: null,
  proposed: null,
  lead: '',
  step: '',
  evidence: [],
  found: '',
  answers: [anAnswerLine()],
  ...parts,
});

export function aModulePart(indicators: readonly IndicatorLine[], notAssessedReason = ''): ModulePart {
  const score = scoreOf(indicators.map(({ raw, grade, weight }) => ({ value: raw, grade, weight })));
  const raw = { id: moduleIdOf('LAB'), ...score, ...rate(score) };
  return {
    id: 'LAB',
    name: 'Labour market',
    short: 'Labour',
    purpose: '',
    isArea: true,
    notAssessedReason,
    figures: {
      raw,
      score: '',
      range: '',
      coverage: '',
      confidence: '',
      rating: 'Not enough information',
      marks: '',
      redFlags: 0,
    },
    indicators,
  };
}

export const respondents: ReportModel['respondents'] = [
  { name: 'Labour', kind: 'Ministry', modules: 'All modules', answered: 1 },
  { name: 'Trade unions', kind: 'Civil society', modules: 'Labour market', answered: 1 },
];

/** What a row holds, without looks: formulas as `=…` with their cached value after ` → `. */
export const plainRow = (sheet: Sheet, row: number): (string | number | null)[] =>
  (sheet.rows[row] ?? []).map((cell) => {
    switch (cell.kind) {
      case 'blank':
        return null;
      case 'text':
      case 'link':
        return cell.text;
      case 'number':
        return cell.value;
      case 'day':
        return cell.isoDate.slice(0, 10);
      case 'formula':
        return `=${cell.formula} → ${cell.cached}`;
      default:
        return assertNever(cell);
    }
  });
