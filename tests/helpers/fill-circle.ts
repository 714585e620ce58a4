import type { Sayings } from './circle.ts';
import type { Filling } from './fill-questionnaire.ts';
import type { Submission } from './xlsform-results.ts';

/** What a body says as cells of the Excel questionnaire. */
export const asCells = (sayings: Sayings): Filling =>
  Object.fromEntries(
    Object.entries(sayings).map(([id, { value, grade, comment, reason }]) => [
      id,
      {
        Answer: value,
        Comment: comment,
        ...(grade === undefined ? {} : { 'Evidence grade': grade }),
        ...(reason === undefined ? {} : { 'Why NA, or whom to ask for DK': reason }),
      },
    ]),
  );

/** The same as one submission of the XLSForm. */
export const asSubmission = (sayings: Sayings): Submission =>
  Object.fromEntries(
    Object.entries(sayings).flatMap(([id, { value, grade, comment, reason }]) => {
      const field = id.replace('-', '_');
      return [
        [field, String(value)],
        [`${field}_comment`, comment],
        ...(grade === undefined ? [] : [[`${field}_grade`, grade]]),
        ...(reason === undefined ? [] : [[value === 'DK' ? `${field}_whom` : `${field}_reason`, reason]]),
      ];
    }),
  );
