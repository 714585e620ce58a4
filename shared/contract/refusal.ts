/** Every reason for which the core refuses; each has its own sentence in `resources/locales`. */
export const REFUSALS = [
  'invalid-input',
  'unknown-operation',
  'unknown-id',
  'unknown-assessment',
  'ambiguous-id',
  'unknown-indicator',
  'unknown-module',
  'unknown-respondent',
  'respondent-of-another-assessment',
  'respondent-has-answers',
  'respondent-name-taken',
  'unknown-evidence',
  'unknown-level',
  'unknown-grade',
  'unknown-language',
  'unknown-currency',
  'unknown-framework',
  'unknown-view',
  'weight-out-of-range',
  'year-out-of-range',
  'not-a-date',
  'unknown-reason',
  'reason-missing',
  'agreement-reason-missing',
  'nothing-agreed',
  'indicator-not-assessed',
  'text-missing',
  'text-too-long',
  'text-not-printable',
  'outside-modules',
  'nothing-to-ask',
  'reading-gone',
  'changed-since-preview',
  'questionnaire-other-framework',
  'assessment-closed',
  'assessment-not-closed',
  'assessment-in-bin',
  'baseline-itself',
  'baseline-cycle',
  'baseline-in-bin',
  'baseline-other-framework',
  'no-baseline',
  'level-unchanged',
  'nothing-to-undo',
  'nothing-to-redo',
  'library-read-only',
  'library-newer',
  'library-not-a-library',
  'library-empty-file',
  'library-damaged',
  'library-in-use',
  'library-unreachable',
  'disk-full',
  'body-too-large',
  'not-admitted',
  'nothing-here',
  'download-gone',
  'port-in-use',
  'framework-faulty',
  'not-a-framework',
  'framework-one-file',
  'framework-not-sound',
  'framework-shipped',
  'framework-in-use',
  'framework-other-hash',
  'framework-key-wrong',
  'framework-key-taken',
  'folder-not-empty',
  'report-failed',
  'report-cancelled',
  'file-locked',
  'file-gone',
  'file-too-large',
  'file-unreadable',
  'file-empty',
  'file-type-not-taken',
  'file-with-macros',
  'file-not-attached',
  'file-not-opened',
  'attachments-too-large',
  'unknown-file-kind',
  'file-refused',
  'file-refused-at',
  'file-still-locked',
  'conflicts-undecided',
  'body-undecided',
  'passphrase-too-short',
  'unexpected',
] as const;
export type RefusalCode = (typeof REFUSALS)[number];

/** What fills the blanks of a refusal's sentence. */
export type RefusalValues = Readonly<Record<string, string | number>>;

export const isRefusalCode = (code: string): code is RefusalCode => (REFUSALS as readonly string[]).includes(code);

/** An expected refusal: nothing was changed, and its sentence says what to do. Anything else thrown is our own bug. */
export class AppError extends Error {
  readonly code: RefusalCode;
  readonly values: RefusalValues;
  constructor(code: RefusalCode, values: RefusalValues = {}) {
    super(code);
    this.name = 'AppError';
    this.code = code;
    this.values = values;
  }
}
