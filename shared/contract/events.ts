/** Unasked news from the core. */
export type CoreEvent =
  | {
      readonly kind: 'report-progress';
      readonly assessmentId: string;
      readonly step: ReportStep;
      readonly share: number;
    }
  | { readonly kind: 'library-changed' }
  | { readonly kind: 'settings-changed' }
  /** The menu bar asks for a screen, by its address within the program. */
  | { readonly kind: 'go-to'; readonly place: string }
  /** The operating system wants packages opened; they wait under these tokens. */
  | { readonly kind: 'open-files'; readonly tokens: readonly string[] }
  /** Something was recorded in it, by whichever window: two windows of a workshop follow each other by this. */
  | { readonly kind: 'assessment-changed'; readonly assessmentId: string };

const REPORT_STEPS = ['reading', 'pictures', 'writing', 'checking', 'done'] as const;
export type ReportStep = (typeof REPORT_STEPS)[number];
