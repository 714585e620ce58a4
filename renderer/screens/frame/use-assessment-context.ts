import type { Respondent } from '#shared/assessment/respondent.ts';
import { useCommand, useOperation } from '../../bridge/use-operation.ts';
import { useTranslate } from '../../use-translate.ts';
import { type AssessmentContext, useAssessmentId } from './use-assessment.ts';

/** Gathers what every screen of the assessment in the address stands on; null until all of it is there. */
export function useAssessmentContext(): {
  readonly context: AssessmentContext | null;
  readonly error: unknown;
  readonly retry: () => void;
} {
  const assessmentId = useAssessmentId();
  const { language } = useTranslate();
  const assessment = useOperation('assessments.get', { assessmentId });
  const respondents = useOperation('respondents.list', { assessmentId });
  const settings = useOperation('library.settings', {});
  const status = useOperation('library.status', {});
  const pin = assessment.data?.framework;
  const framework = useOperation(
    'frameworks.show',
    { ...(pin ? { key: pin.key, version: pin.version } : {}), language },
    pin !== undefined,
  );
  const saveSettings = useCommand('library.saveSettings');

  const error = assessment.error ?? respondents.error ?? framework.error;
  const retry = () => void assessment.refetch();
  if (!assessment.data || !respondents.data || !framework.data || !settings.data || !status.data)
    return { context: null, error, retry };
  const remembered = settings.data.answeringAs[assessmentId];
  const context: AssessmentContext = {
    assessment: assessment.data,
    framework: framework.data,
    respondents: respondents.data,
    respondent: respondents.data.find(({ id }) => id === remembered) ?? respondents.data[0] ?? null,
    answerAs: (respondent: Respondent) =>
      saveSettings.mutate({ answeringAs: { ...settings.data.answeringAs, [assessmentId]: respondent.id } }),
    canWriteLibrary: status.data.state === 'open',
    isReadOnly:
      status.data.state !== 'open' ||
      assessment.data.status !== 'in-progress' ||
      assessment.data.frameworkState !== 'here',
  };
  return { context, error, retry };
}
