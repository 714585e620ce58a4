import { z } from 'zod';
import { respondentId } from '../assessment/ids.ts';
import { filledText, TEXT_LIMITS } from '../assessment/text.ts';

/** A body as kept choices name it: by its id, and by its name for the other rounds of the same country. */
export const keptBody = z.object({ id: respondentId, name: filledText(TEXT_LIMITS.line) });
type KeptBody = z.infer<typeof keptBody>;

/** The chosen bodies, to be kept; null for all. */
export const keptBodies = (chosen: readonly KeptBody['id'][] | null, bodies: readonly KeptBody[]): KeptBody[] | null =>
  chosen === null ? null : bodies.filter(({ id }) => chosen.includes(id)).map(({ id, name }) => ({ id, name }));

/**
 * Kept bodies in an assessment that may have others: by id, else by name. `missing` names those that are not there;
 * where none is, nobody's answers are printed rather than everybody's.
 */
export function bodiesHere(kept: readonly KeptBody[] | null, bodies: readonly KeptBody[]) {
  if (kept === null) return { respondents: null, missing: [] };
  const found = kept.map(
    ({ id, name }) => bodies.find((body) => body.id === id) ?? bodies.find((body) => body.name === name),
  );
  const ids = new Set(found.flatMap((body) => body?.id ?? []));
  return {
    respondents: bodies.filter(({ id }) => ids.has(id)).map(({ id }) => id),
    missing: kept.filter((_, index) => found[index] === undefined).map(({ name }) => name),
  };
}
