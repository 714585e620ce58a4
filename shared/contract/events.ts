/** Unasked news from the core. */
export type CoreEvent =
  | {
      readonly kind: 'report-progress';
      readonly assessmentId: string;
      readonly step: ReportStep;
      readonly share: number;
    }
  | { readonly kind: 'library-changed' }
  /** Something was recorded in it, by whichever window: two windows of a workshop follow each other by this. */
  | { readonly kind: 'assessment-changed'; readonly assessmentId: string };

const REPORT_STEPS = ['reading', 'pictures', 'writing', 'checking', 'done'] as const;
export type ReportStep = (typeof REPORT_STEPS)[number];
