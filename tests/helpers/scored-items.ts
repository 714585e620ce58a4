import type { AnswerValue, EvidenceGrade } from '#shared/assessment/answer.ts';
import type { AssessmentId, IndicatorId, ModuleId, RespondentId } from '#shared/assessment/ids.ts';
import { isLevel } from '#shared/assessment/level.ts';
import type { Respondent } from '#shared/assessment/respondent.ts';
import type { IndicatorStructure } from '#shared/framework/structure.ts';
import type { ResultsInput } from '#shared/results/results.ts';
import type { ScoredItem } from '#shared/results/scoring.ts';

/** An indicator as the formulas see it; a level without a grade is given B. */
export const item = (
  value: AnswerValue | null,
  grade: EvidenceGrade | null = isLevel(value) ? 'B' : null,
  weight = 1,
): ScoredItem => ({ value, grade, weight });

export const items = (values: readonly (AnswerValue | null)[]): ScoredItem[] => values.map((value) => item(value));

/** The brands of ids, for tests that write them out. */
export const indicatorIdOf = (id: string) => id as IndicatorId;
export const moduleIdOf = (id: string) => id as ModuleId;
export const respondentIdOf = (name: string) => name as RespondentId;

export const indicatorOf = (id: string, parts: Partial<IndicatorStructure> = {}): IndicatorStructure => ({
  id: indicatorIdOf(id),
  stage: 'SIT',
  direction: 'both',
  critical: false,
  short: false,
  weight: 1,
  sdg: ['10.7'],
  gcm: [23],
  note: [],
  sources: [],
  ...parts,
});

/** A framework of modules with so many indicators each: { LAB: 5 } has LAB-01 to LAB-05. */
export const frameworkOf = (
  sizes: Readonly<Record<string, number>>,
  parts: Readonly<Record<string, Partial<IndicatorStructure>>> = {},
) => ({
  modules: Object.entries(sizes).map(([id, size]) => ({
    id: moduleIdOf(id),
    lead: [],
    indicators: Array.from({ length: size }, (_, index) => `${id}-${String(index + 1).padStart(2, '0')}`).map((name) =>
      indicatorOf(name, parts[name]),
    ),
  })),
});

export const answerOf = (
  indicator: string,
  value: AnswerValue | null,
  { by = 'one', grade = isLevel(value) ? 'B' : null }: { by?: string; grade?: EvidenceGrade | null } = {},
) => ({
  respondentId: respondentIdOf(by),
  indicatorId: indicatorIdOf(indicator),
  value,
  grade,
});

export const agreedOf = (
  indicator: string,
  value: AnswerValue,
  grade: EvidenceGrade | null = isLevel(value) ? 'B' : null,
) => ({ indicatorId: indicatorIdOf(indicator), value, grade });

export const respondentOf = (name: string, modules: readonly string[]): Respondent => ({
  id: respondentIdOf(name),
  assessmentId: 'an-assessment' as AssessmentId,
  name,
  kind: 'ministry',
  modules: modules.map(moduleIdOf),
  leadRoles: [],
});

const ASSESSMENT: ResultsInput['assessment'] = {
  form: 'full',
  modulesNotAssessed: [],
  weights: {},
  leadBodies: {},
  leadRule: false,
};

export const inputOf = ({
  assessment,
  ...parts
}: Partial<Omit<ResultsInput, 'assessment'>> &
  Pick<ResultsInput, 'framework'> & { assessment?: Partial<ResultsInput['assessment']> }): ResultsInput => ({
  assessment: { ...ASSESSMENT, ...assessment },
  respondents: [],
  answers: [],
  agreed: [],
  ...parts,
});

export const PROPOSED = { kind: 'proposed' } as const;
export const AGREED = { kind: 'agreed' } as const;
