import { z } from 'zod';
import { filledText, TEXT_LIMITS } from '../assessment/text.ts';
import { sheet } from '../sheets/sheet.ts';

/** The name in history of the row that a person stands beside, such as "step/7c…". */
export const personOf = z
  .string()
  .max(200)
  .regex(/^(step|benchmark|priority|stakeholder|evidence-gap)\/[A-Za-z0-9][A-Za-z0-9_/-]*$/, 'unknown-id');

/** A person's name, kept apart from body and role, so that no report and no package holds it unless names are chosen. */
export const person = z.object({ of: personOf, name: filledText(TEXT_LIMITS.line) });
export type Person = z.infer<typeof person>;

export const personSheet = sheet(
  'person',
  person,
  ({ of }) => of,
  ({ of }) => [of],
);

/** Whether a record, by its name in history, is the name of a person. */
export const namesPerson = (record: string): boolean => record.startsWith(`${personSheet.name}/`);
