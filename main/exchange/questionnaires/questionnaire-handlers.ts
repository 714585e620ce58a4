import { checkLanguage } from '#main/core/languages.ts';
import type { Rooms } from '#main/core/rooms.ts';
import { createTranslate } from '#main/core/translate.ts';
import { APP_VERSION } from '#main/core/version.ts';
import { safeFileName } from '#main/reports/file-name.ts';
import type { AssessmentId } from '#shared/assessment/ids.ts';
import { titleOf } from '#shared/assessment/title-of.ts';
import type { InputOf, RoomHandlers } from '#shared/contract/index.ts';
import type { questionnairesContract } from '#shared/contract/questionnaires.ts';
import { AppError } from '#shared/contract/refusal.ts';
import { rawBook } from '#shared/exchange/raw-book.ts';
import { refusedFile } from '../refused-file.ts';
import { applyReading } from './apply-reading.ts';
import { previewOf } from './preview-reading.ts';
import type { QuestionnaireOrder } from './questionnaire-order.ts';
import { assertSameFramework, readReturned } from './read-returned.ts';
import { createReadings } from './readings.ts';

export function questionnaireHandlers(rooms: Rooms): RoomHandlers<typeof questionnairesContract> {
  const readings = createReadings();
  return {
    'questionnaires.make': async (input) => {
      const order = orderOf(rooms, input);
      const bytes = await rooms.ports.makeReport(order, rooms.emit, new AbortController().signal);
      const label = createTranslate(order.language)(`questionnaire.fileName.${order.format}`, {
        respondent: order.respondent.name,
      });
      return rooms.ports.saveFile({
        fileName: safeFileName(`${titleOf(order.assessment)} - ${label}`, order.format === 'docx' ? 'docx' : 'xlsx'),
        bytes,
      });
    },
    'questionnaires.read': async ({ assessmentId, token, respondentId }) => {
      const kept = await readFile(rooms, assessmentId, token);
      const readingId = rooms.ports.newId();
      readings.keep(readingId, kept);
      return previewOf(rooms, readingId, kept, respondentId);
    },
    'questionnaires.preview': ({ assessmentId, readingId, respondentId }) =>
      previewOf(rooms, readingId, readings.get(readingId, assessmentId), respondentId),
    'questionnaires.apply': ({ assessmentId, readingId, ...accepted }) => ({
      applied: applyReading(rooms, readings.get(readingId, assessmentId), accepted),
    }),
  };
}

/** Reads a file for the assessment that was named, or for the one that the file itself names. */
async function readFile({ guard, incoming, ports }: Rooms, into: AssessmentId | undefined, token: string) {
  const { path, fileName, discard } = incoming.take(token);
  try {
    const file = await ports.readFile({ path, file: fileName, passphrase: null });
    if (file.kind !== 'spreadsheet') throw refusedFile(fileName, { where: '', why: 'not-a-questionnaire' });
    const reading = readReturned(rawBook.parse(file.content), fileName, ports.languages.map(createTranslate));
    const named = into ?? reading.mark?.assessment.id;
    if (named === undefined) throw new AppError('assessment-needed', { file: fileName });
    const { id: assessmentId, framework } = guard.assessment(named);
    assertSameFramework(reading, fileName, framework);
    return { assessmentId, fileName, reading };
  } finally {
    discard();
  }
}

function orderOf(
  { stores, guard, ports, frameworks }: Rooms,
  { assessmentId, respondentId, format, language, isBlank, returnTo }: InputOf<'questionnaires.make'>,
): QuestionnaireOrder {
  checkLanguage(ports.languages, language);
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
