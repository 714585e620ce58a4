import { catalogues } from '#main/core/catalogues.ts';
import type { Rooms } from '#main/core/rooms.ts';
import { createTranslate } from '#main/core/translate.ts';
import { APP_VERSION } from '#main/core/version.ts';
import { safeFileName } from '#main/reports/file-name.ts';
import { titleOf } from '#shared/assessment/title-of.ts';
import type { InputOf, RoomHandlers } from '#shared/contract/index.ts';
import type { questionnairesContract } from '#shared/contract/questionnaires.ts';
import { AppError } from '#shared/contract/refusal.ts';
import type { QuestionnaireOrder } from './questionnaire-order.ts';

export const questionnaireHandlers = (rooms: Rooms): RoomHandlers<typeof questionnairesContract> => ({
  'questionnaires.make': async (input) => {
    const order = orderOf(rooms, input);
    const bytes = await rooms.ports.makeReport(order, rooms.emit, new AbortController().signal);
    const label = createTranslate(order.language)('questionnaire.fileName', { respondent: order.respondent.name });
    return rooms.ports.saveFile({ fileName: safeFileName(`${titleOf(order.assessment)} - ${label}`, 'xlsx'), bytes });
  },
});

function orderOf(
  { stores, guard, ports, frameworks }: Rooms,
  { assessmentId, respondentId, format, language, isBlank, returnTo }: InputOf<'questionnaires.make'>,
): QuestionnaireOrder {
  if (!Object.hasOwn(catalogues, language)) throw new AppError('unknown-language', { value: language });
  const assessment = guard.assessment(assessmentId);
  const respondent = guard.respondent(assessmentId, respondentId);
  const isAsked = respondent.modules.some(
    (id) => !assessment.modulesNotAssessed.some(({ moduleId }) => moduleId === id),
  );
  if (!isAsked) throw new AppError('nothing-to-ask', { name: respondent.name });
  return {
    kind: 'questionnaire',
    format,
    language,
    now: ports.now().toISOString(),
    appVersion: APP_VERSION,
    assessment,
    framework: frameworks.show(assessment.framework, language),
    respondent,
    answers: isBlank ? [] : stores.answers.list(assessmentId, respondentId),
    evidence: isBlank ? [] : stores.evidence.list(assessmentId),
    returnTo,
  };
}
