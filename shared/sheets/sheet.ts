import { z } from 'zod';

/** Names a row within its sheet: a UUID, or what the row is about, such as "1/agreed/LAB/TRA". */
export const rowId = z
  .string()
  .regex(/^[A-Za-z0-9][A-Za-z0-9_-]*(\/[A-Za-z0-9_-]+)*$/, 'unknown-id')
  .max(200);

/** One kind of row that belongs to an assessment: what it must look like, and how history names it. */
export interface Sheet<R> {
  /** How the names of its records begin in history, such as "conflict". */
  readonly name: string;
  readonly schema: z.ZodType<R>;
  readonly idOf: (row: R) => string;
  /** Records that must be there for the row to make sense, by their names in history. */
  readonly refersTo: (row: R) => readonly string[];
}

const nothing = (): readonly string[] => [];

export const sheet = <R>(
  name: string,
  schema: z.ZodType<R>,
  idOf: (row: R) => string,
  refersTo: (row: R) => readonly string[] = nothing,
): Sheet<R> => ({ name, schema, idOf, refersTo });

/** How history names a row. */
export const rowRecord = <R>({ name, idOf }: Pick<Sheet<R>, 'name' | 'idOf'>, row: R): string => `${name}/${idOf(row)}`;
