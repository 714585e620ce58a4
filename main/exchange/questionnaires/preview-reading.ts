import { FALLBACK_LANGUAGE } from '#main/core/catalogues.ts';
import type { Rooms } from '#main/core/rooms.ts';
import { createTranslate } from '#main/core/translate.ts';
import type { Assessment } from '#shared/assessment/assessment.ts';
import { citationLine } from '#shared/assessment/citation-line.ts';
import type { EvidenceId, RespondentId } from '#shared/assessment/ids.ts';
import type { Respondent } from '#shared/assessment/respondent.ts';
import { titleOf } from '#shared/assessment/title-of.ts';
import type { QuestionnairePreview } from '#shared/contract/questionnaires.ts';
import { type Comparison, compareReading } from '#shared/exchange/compare-reading.ts';
import type { QuestionnaireReading } from '#shared/exchange/questionnaire-reading.ts';
import { stateOf } from '#shared/exchange/state-of.ts';
import { answerWords } from './answer-words.ts';
import type { KeptReading } from './readings.ts';

const NOTHING: Comparison = { items: [], faults: [], missing: [] };

/** What a returned file would change, for the body that a person chose or that the file names. */
export function previewOf(
  rooms: Rooms,
  readingId: string,
  { assessmentId, fileName, reading }: KeptReading,
  chosen: RespondentId | undefined,
): QuestionnairePreview {
  const assessment = rooms.guard.assessment(assessmentId);
  const respondent = respondentFor(rooms, assessment, reading, chosen);
  const { items, faults, missing } = respondent ? comparisonOf(rooms, assessment, reading, respondent) : NOTHING;
  return {
    readingId,
    assessmentId,
    fileName,
    kind: reading.kind,
    respondentId: respondent?.id ?? null,
    namedRespondent: reading.mark?.respondent.name ?? '',
    notes: notesOn(reading, assessment, respondent),
    items: items.map((item) => ({ ...item })),
    refused: faults.map((fault) => ({ ...fault, values: { ...fault.values } })),
    missing: [...missing],
  };
}

/** The chosen body, else the one that the file was made for, where it belongs to this assessment. */
function respondentFor(
  { guard, stores }: Rooms,
  { id }: Assessment,
  { mark }: QuestionnaireReading,
  chosen: RespondentId | undefined,
): Respondent | undefined {
  if (chosen !== undefined) return guard.respondent(id, chosen);
  return stores.respondents.list(id).find((each) => each.id === mark?.respondent.id);
}

export function comparisonOf(
  { guard, stores, ports }: Rooms,
  assessment: Assessment,
  reading: QuestionnaireReading,
  respondent: Respondent,
): Comparison {
  const lines = sourceLines(stores, assessment, reading.mark?.language);
  const stored = stores.answers
    .list(assessment.id, respondent.id)
    .map((answer) => [answer.indicatorId, stateOf(answer, lines)] as const);
  return compareReading(reading, {
    framework: guard.shape(assessment),
    respondent,
    stored: new Map(stored),
    words: answerWords(ports.languages.map(createTranslate)),
    isShortForm: assessment.form === 'short',
  });
}

/** Each source as a questionnaire in that language writes it. */
export function sourceLines(
  { evidence }: Rooms['stores'],
  { id }: Assessment,
  language = FALLBACK_LANGUAGE,
): Map<EvidenceId, string> {
  const t = createTranslate(language);
  return new Map(
    evidence.list(id).map((each) => [each.id, citationLine(each, (page) => t('evidence.page', { page }))] as const),
  );
}

function notesOn(
  { mark }: QuestionnaireReading,
  assessment: Assessment,
  respondent: Respondent | undefined,
): QuestionnairePreview['notes'] {
  if (!mark) return [{ note: 'unmarked', values: {} }];
  const notes: QuestionnairePreview['notes'] = [];
  if (mark.assessment.id !== assessment.id)
    notes.push({ note: 'other-assessment', values: { theirs: mark.assessment.title, mine: titleOf(assessment) } });
  if (mark.framework.version !== assessment.framework.version)
    notes.push({
      note: 'other-version',
      values: { theirs: String(mark.framework.version), mine: String(assessment.framework.version) },
    });
  if (respondent && mark.respondent.id !== respondent.id)
    notes.push({ note: 'other-respondent', values: { theirs: mark.respondent.name, mine: respondent.name } });
  return notes;
}
