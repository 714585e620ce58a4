import { z } from 'zod';
import { filledText, TEXT_LIMITS, text } from '../assessment/text.ts';
import { rowId, sheet } from '../sheets/sheet.ts';
import { DEPTHS, SCREENING_ANSWERS, SCREENING_QUESTIONS } from './screening.ts';

const line = text(TEXT_LIMITS.line);
const paragraph = text(TEXT_LIMITS.reason);
const date = z.union([z.literal(''), z.iso.date('not-a-date')]);
/** A key of one of the framework's companion lists. */
const listKey = z.string().min(1).max(80);

/** How far a draft has come. */
export const POLICY_STAGES = ['idea', 'draft', 'before-decision', 'in-force'] as const;
/** Short up to 1 year, medium 1 to 5, long above 5 (framework D2). */
export const PERIODS = ['short', 'medium', 'long'] as const;
export const RECOMMENDATIONS = ['go-ahead', 'go-ahead-with-changes', 'redesign', 'stop'] as const;

const screening = z.object({
  /** One for each of the ten questions, in their order (framework D1). */
  answers: z
    .array(z.object({ answer: z.enum(SCREENING_ANSWERS).nullable(), note: paragraph }))
    .length(SCREENING_QUESTIONS),
  /** Chosen instead of what the rule says; null follows the rule. */
  depth: z.enum(DEPTHS).nullable(),
  depthReason: paragraph,
});

/** One way of doing it that is compared with the others. */
const option = z.object({ id: rowId, name: filledText(TEXT_LIMITS.line), cost: line });

const baselineFigure = z.object({ what: line, value: line, year: line, source: line });
const leftOut = z.object({ what: line, why: paragraph });

/** A draft measure under impact appraisal: screening, scope and what is recommended (framework D). */
export const policy = z.object({
  id: rowId,
  title: filledText(TEXT_LIMITS.line),
  stage: z.enum(POLICY_STAGES),
  lead: line,
  partners: line,
  area: line,
  period: z.enum(PERIODS),
  screening,
  /** "No change" and at least one other, once the scope is set. */
  options: z.array(option).max(8),
  channels: z.array(listKey).max(30),
  groups: z.array(listKey).max(40),
  baselines: z.array(baselineFigure).max(40),
  sources: paragraph,
  consulted: paragraph,
  outOfScope: z.array(leftOut).max(40),
  /** By when the appraisal ends. */
  endDate: date,
  recommendation: z.enum(RECOMMENDATIONS).nullable(),
  recommendationReason: paragraph,
  /** Without one nothing can be recommended. */
  reviewDate: date,
});
export type Policy = z.infer<typeof policy>;

export const policySheet = sheet('policy', policy, ({ id }) => id);

/** A policy before anything but its title is known. */
export const blankPolicy = (id: string, title: string): Policy => ({
  id,
  title,
  stage: 'draft',
  lead: '',
  partners: '',
  area: '',
  period: 'medium',
  screening: {
    answers: Array.from({ length: SCREENING_QUESTIONS }, () => ({ answer: null, note: '' })),
    depth: null,
    depthReason: '',
  },
  options: [],
  channels: [],
  groups: [],
  baselines: [],
  sources: '',
  consulted: '',
  outOfScope: [],
  endDate: '',
  recommendation: null,
  recommendationReason: '',
  reviewDate: '',
});
