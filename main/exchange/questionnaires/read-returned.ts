import { FALLBACK_LANGUAGE } from '#main/core/catalogues.ts';
import { createTranslate } from '#main/core/translate.ts';
import type { FrameworkPin } from '#shared/assessment/assessment.ts';
import { AppError } from '#shared/contract/refusal.ts';
import { QUESTIONNAIRE_VERSION } from '#shared/exchange/questionnaire-mark.ts';
import type { QuestionnaireReading } from '#shared/exchange/questionnaire-reading.ts';
import type { RawBook } from '#shared/exchange/raw-book.ts';
import { readQuestionnaire } from '#shared/exchange/read-questionnaire.ts';
import { type FieldLabels, readXlsformResults } from '#shared/exchange/read-xlsform-results.ts';
import { XLSFORM_FIELDS } from '#shared/exchange/xlsform-names.ts';
import type { Translate } from '#shared/i18n/translate.ts';
import { refusedFile } from '../refused-file.ts';
import { positionOf, QUESTION_COLUMNS } from './sheets/question-columns.ts';

/** Takes a returned file apart, or refuses it as a whole: not one of ours, or of a newer program. */
export function readReturned(book: RawBook, fileName: string, languages: readonly Translate[]): QuestionnaireReading {
  const t = createTranslate(FALLBACK_LANGUAGE);
  const usual = QUESTION_COLUMNS.map((name) => ({
    name,
    label: t(`questionnaire.column.${name}`),
    place: positionOf(name),
  }));
  const reading = readQuestionnaire(book, usual) ?? readXlsformResults(book, fieldLabels(languages));
  if (!reading) throw refusedFile(fileName, { where: '', why: 'not-a-questionnaire' });
  if (reading.mark && reading.mark.version > QUESTIONNAIRE_VERSION)
    throw refusedFile(fileName, { where: '', why: 'newer-questionnaire' });
  return reading;
}

/** Refuses another framework, and the same version with another structure: ids may mean something else there. */
export function assertSameFramework({ mark }: QuestionnaireReading, file: string, mine: FrameworkPin): void {
  if (!mark) return;
  const { key, version, hash } = mark.framework;
  if (key === mine.key && (version !== mine.version || hash === mine.hash)) return;
  throw new AppError('questionnaire-other-framework', { file, theirs: nameOf(mark.framework), mine: nameOf(mine) });
}

/** How the fields of an XLSForm are labelled, for servers that export labels. */
const fieldLabels = (languages: readonly Translate[]): FieldLabels =>
  // The keys are those of the list.
  Object.fromEntries(
    XLSFORM_FIELDS.map((field) => [field, languages.map((t) => t(`xlsform.field.${field}`))]),
  ) as unknown as FieldLabels;

const nameOf = ({ key, version, hash }: FrameworkPin): string => `${key}-${version} (${hash.slice(0, 12)})`;
