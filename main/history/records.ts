import type { EvidenceId, IndicatorId, RespondentId } from '#shared/assessment/ids.ts';

/** How history names what changed. */
export const assessmentRecord = 'assessment';
export const respondentRecord = (id: RespondentId) => `respondent/${id}`;
export const answerRecord = (respondentId: RespondentId, indicatorId: IndicatorId) =>
  `answer/${respondentId}/${indicatorId}`;
export const agreedRecord = (indicatorId: IndicatorId) => `agreed/${indicatorId}`;
export const levelChangeRecord = (indicatorId: IndicatorId) => `level-change/${indicatorId}`;
export const evidenceRecord = (id: EvidenceId) => `evidence/${id}`;
