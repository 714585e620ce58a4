import type { Translate } from '../i18n/translate.ts';
import type { RowFault } from './questionnaire-reading.ts';

type Told = Pick<RowFault, 'sheet' | 'row' | 'question' | 'why' | 'values'>;

/** Where in the file, as a person finds it: "Questions, row 5 (LAB-04)". */
export const rowFaultPlace = ({ sheet, row, question }: Omit<Told, 'why' | 'values'>, t: Translate): string =>
  t(question === '' ? 'questionnaire.place.row' : 'questionnaire.place.question', { sheet, row, question });

/** Why it was not taken, and what that means. */
export const rowFaultSentence = ({ why, values }: Pick<Told, 'why' | 'values'>, t: Translate): string =>
  t(`questionnaire.why.${why}`, {
    ...values,
    ...(values.column === undefined ? {} : { column: t(`questionnaire.column.${values.column}`) }),
  });
