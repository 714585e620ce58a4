/** Why something in a row of a returned file is not taken; each has its sentence in the catalogue under `questionnaire.why`. */
export const ROW_FAULTS = [
  'holds-formula',
  'merged-cells',
  'holds-error',
  'cell-too-long',
  'cell-not-printable',
  'answer-unclear',
  'answer-emptied',
  'why-unused',
  'na-without-reason',
  'grade-unclear',
  'grade-unused',
  'source-too-long',
  'ids-differ',
  'id-missing',
  'unknown-question',
  'not-its-module',
  'row-twice',
  'sheet-too-large',
  'earlier-submission',
  'other-body',
] as const;
export type RowFaultCode = (typeof ROW_FAULTS)[number];
