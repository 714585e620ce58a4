import { z } from 'zod';
import { evidenceId } from '../assessment/ids.ts';
import { TEXT_LIMITS, text } from '../assessment/text.ts';
import { rowId, sheet } from '../sheets/sheet.ts';

const line = text(TEXT_LIMITS.line);

/** The unit whose values are amounts, with a currency beside them; a key of the framework's units. */
export const MONEY = 'money';
/** The unit whose values are shares of a whole. */
const PERCENT = 'percent';

/** A key figure of the migration context (framework F1, table 2). */
export const figure = z.object({
  /** A key of the framework's list; any other id is that of an own figure. */
  id: rowId,
  /** Names an own figure; empty for one of the list. */
  name: line,
  /** Null while nobody has looked. */
  value: z.union([z.number('invalid-input'), z.literal('not-available'), z.null()]),
  /** A key of the framework's units, or own words. */
  unit: line,
  /** Only with money. Prices are those of `year`. */
  currency: z.string().regex(/^([A-Z]{3})?$/, 'unknown-currency'),
  year: z.int('year-out-of-range').min(1800, 'year-out-of-range').max(2200, 'year-out-of-range').nullable(),
  source: line,
  /** The document it stands in, among the sources of the assessment. */
  evidenceId: evidenceId.nullable(),
  note: text(TEXT_LIMITS.reason),
});
export type Figure = z.infer<typeof figure>;

export const figureSheet = sheet(
  'figure',
  figure,
  ({ id }) => id,
  ({ evidenceId: cited }) => (cited === null ? [] : [`evidence/${cited}`]),
);

/** What the framework's list says of a figure. */
type Listed = { readonly key: string; readonly unit: string };

/** A place in the table of key figures: a figure of the list, recorded or not, or an own one. */
export type FigureLine<L extends Listed> =
  | { readonly id: string; readonly listed: L; readonly figure: Figure | null }
  | { readonly id: string; readonly listed: null; readonly figure: Figure };

/** The whole list in its order with what was recorded, then the own figures. */
export function figureLines<L extends Listed>(list: readonly L[], recorded: readonly Figure[]): FigureLine<L>[] {
  const isListed = ({ id }: Figure) => list.some(({ key }) => key === id);
  return [
    ...list.map((listed) => ({
      id: listed.key,
      listed,
      figure: recorded.find(({ id }) => id === listed.key) ?? null,
    })),
    ...recorded.filter((own) => !isListed(own)).map((own) => ({ id: own.id, listed: null, figure: own })),
  ];
}

/** Key figures without a value, recorded as not available or not looked for yet: each is a gap of the evidence. */
export const missingFigures = <L extends Listed>(list: readonly L[], recorded: readonly Figure[]): FigureLine<L>[] =>
  figureLines(list, recorded).filter((each) => typeof each.figure?.value !== 'number');

/** Whether a value can be: the figures of the framework's list are never negative, people are whole, a share is at most 100. */
export function isPossible({ value }: Pick<Figure, 'value'>, { unit }: Pick<Listed, 'unit'>): boolean {
  if (typeof value !== 'number') return true;
  if (value < 0) return false;
  if (unit === PERCENT) return value <= 100;
  return unit !== 'people' || Number.isInteger(value);
}
