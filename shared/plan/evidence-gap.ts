import { z } from 'zod';
import type { AnswerValue, EvidenceGrade } from '../assessment/answer.ts';
import { rowId, sheet } from '../sheets/sheet.ts';
import { dayOrNone, line, paragraph } from './fields.ts';

export const GAP_REASONS = ['dont-know', 'weak-evidence', 'figure-missing'] as const;
type GapReason = (typeof GAP_REASONS)[number];

/** What people wrote beside a line of the data-collection plan; the lines themselves are derived. An empty text leaves what the framework says. */
export const evidenceGap = z.object({
  /** What it is about: "indicator/LAB-02" or "figure/remittance-cost". */
  id: rowId,
  what: paragraph,
  likelySource: paragraph,
  ownerBody: line,
  ownerRole: line,
  date: dayOrNone,
});
export type EvidenceGap = z.infer<typeof evidenceGap>;

export const evidenceGapSheet = sheet('evidence-gap', evidenceGap, ({ id }) => id);

export interface GapLine {
  /** As in `evidenceGap`. */
  readonly id: string;
  readonly reason: GapReason;
}

interface Asked {
  readonly id: string;
  readonly isCritical: boolean;
  readonly value: AnswerValue | null;
  readonly grade: EvidenceGrade | null;
}

/** The lines of the data-collection plan: every "don't know", every critical indicator that rests on grade C, every key figure that is missing. */
export const gapLines = (indicators: readonly Asked[], missingFigures: readonly string[]): GapLine[] => [
  ...indicators.flatMap(({ id, ...asked }): GapLine[] => {
    const reason = reasonFor(asked);
    return reason === null ? [] : [{ id: `indicator/${id}`, reason }];
  }),
  ...missingFigures.map((id): GapLine => ({ id: `figure/${id}`, reason: 'figure-missing' })),
];

function reasonFor({ isCritical, value, grade }: Omit<Asked, 'id'>): GapReason | null {
  if (value === 'DK') return 'dont-know';
  return isCritical && typeof value === 'number' && grade === 'C' ? 'weak-evidence' : null;
}
