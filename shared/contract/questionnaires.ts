import { z } from 'zod';
import { assessmentId, indicatorId, respondentId } from '../assessment/ids.ts';
import { TEXT_LIMITS, text } from '../assessment/text.ts';
import { OUTCOMES } from '../exchange/compare-reading.ts';
import { ROW_FAULTS } from '../exchange/row-faults.ts';
import { statedAnswer } from '../exchange/stated-answer.ts';
import { fileToken } from './files.ts';
import { command, query } from './operation.ts';
import { delivery } from './reports.ts';

export const QUESTIONNAIRE_FORMATS = ['xlsx', 'docx', 'xlsform'] as const;
const questionnaireFormat = z.enum(QUESTIONNAIRE_FORMATS);
export type QuestionnaireFormat = z.infer<typeof questionnaireFormat>;

const place = z.object({ sheet: z.string(), row: z.int() });

const previewItem = z.object({
  indicatorId,
  place,
  outcome: z.enum(OUTCOMES),
  mine: statedAnswer,
  /** What is stored if it is taken. */
  theirs: statedAnswer,
});

/** What a person should know about a file as a whole; each has its sentence under `questionnaire.note`. */
const PREVIEW_NOTES = ['other-assessment', 'other-respondent', 'other-version', 'unmarked'] as const;

const preview = z.object({
  readingId: z.uuid(),
  assessmentId,
  fileName: z.string(),
  kind: z.enum(['questionnaire', 'xlsform-results']),
  /** For whom the answers would be taken; null where a person has to say. */
  respondentId: respondentId.nullable(),
  /** Whom the file names. */
  namedRespondent: z.string(),
  notes: z.array(z.object({ note: z.enum(PREVIEW_NOTES), values: z.record(z.string(), z.string()) })),
  items: z.array(previewItem),
  refused: z.array(
    place.extend({
      question: z.string(),
      why: z.enum(ROW_FAULTS),
      values: z.record(z.string(), z.union([z.string(), z.number()])),
    }),
  ),
  /** Questions without a row in the file. */
  missing: z.array(indicatorId),
});
export type QuestionnairePreview = z.infer<typeof preview>;

/** theirs: what the file says. comment: mine stays, theirs is written under it in the comment. */
const TAKE_CHOICES = ['theirs', 'comment'] as const;

const readingOf = z.object({ assessmentId, readingId: z.uuid('unknown-id') });

export const questionnairesContract = {
  /** A form for one respondent and its modules, to be filled elsewhere. */
  'questionnaires.make': command(
    z.object({
      assessmentId,
      respondentId,
      format: questionnaireFormat,
      language: z.string().max(20),
      /** Without the answers that the respondent has given so far. */
      isBlank: z.boolean(),
      /** Where the filled form goes: a body, a role, an address. */
      returnTo: text(TEXT_LIMITS.line),
    }),
    delivery,
  ),
  /** Reads a returned file and sets it beside what is stored. Changes nothing; the reading is kept until the next few. */
  'questionnaires.read': command(
    /** Without an assessment, the one that the file names. */
    z.object({ assessmentId: assessmentId.optional(), token: fileToken, respondentId: respondentId.optional() }),
    preview,
  ),
  /** The same reading beside what is stored now, for the respondent that a person chose. */
  'questionnaires.preview': query(readingOf.extend({ respondentId: respondentId.optional() }), preview),
  /** Takes the chosen items in one act. Refused as a whole where something was changed since the preview. */
  'questionnaires.apply': command(
    readingOf.extend({
      respondentId,
      items: z
        .array(
          z.object({
            indicatorId,
            take: z.enum(TAKE_CHOICES),
            /** As previewed. */ mine: statedAnswer,
            theirs: statedAnswer,
          }),
        )
        .max(2_000),
    }),
    z.object({ applied: z.int() }),
  ),
} as const;
