import type { ReportKind } from '#shared/contract/reports.ts';
import type { ReportModel } from './report-model.ts';

/** What a report says of itself in the file's own properties, so that it can be held against the assessment later. Bodies and people are no part of it. */
export const reportMark = (
  kind: ReportKind,
  {
    assessmentId,
    fingerprint,
    language,
    madeAt,
  }: Pick<ReportModel, 'assessmentId' | 'fingerprint' | 'language' | 'madeAt'>,
  figures: ReadonlyMap<string, readonly string[]>,
): Record<string, string> => ({
  MainstayReport: kind,
  MainstayAssessment: assessmentId,
  MainstayFingerprint: fingerprint,
  MainstayLanguage: language,
  MainstayMade: madeAt,
  MainstayFigures: String([...figures.values()].reduce((sum, { length }) => sum + length, 0)),
});
