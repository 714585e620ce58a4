import { z } from 'zod';
import { frameworkPin } from '../assessment/assessment.ts';
import { assessmentId, respondentId } from '../assessment/ids.ts';

/** The name of the hidden sheet and the first word in it. */
export const MARK_SHEET = 'mainstay-questionnaire';

/** Counts up when a program of today could misread a questionnaire of tomorrow. */
export const QUESTIONNAIRE_VERSION = 1;

/** The cells of a row that a person fills. */
export const INPUT_COLUMNS = ['answer', 'why', 'grade', 'comment', 'sources'] as const;
export type InputColumn = (typeof INPUT_COLUMNS)[number];

/** What the input cells of one question said. */
export type InputTexts = Readonly<Record<InputColumn, string>>;

export const questionnaireMark = z.object({
  version: z.int().positive(),
  language: z.string(),
  assessment: z.object({ id: assessmentId, title: z.string() }),
  framework: frameworkPin,
  respondent: z.object({ id: respondentId, name: z.string() }),
});
/** For whom a questionnaire was made. */
export type QuestionnaireMark = z.infer<typeof questionnaireMark>;
