/** Unasked news from the core. */
export type CoreEvent =
  | {
      readonly kind: 'report-progress';
      readonly assessmentId: string;
      readonly step: ReportStep;
      readonly share: number;
    }
  | { readonly kind: 'library-changed' };

const REPORT_STEPS = ['reading', 'pictures', 'writing', 'checking', 'done'] as const;
export type ReportStep = (typeof REPORT_STEPS)[number];
