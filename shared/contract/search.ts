import { z } from 'zod';
import { assessmentId } from '../assessment/ids.ts';
import { SEARCH_GROUPS } from '../search/places.ts';
import { command, query } from './operation.ts';

/** Hits that are shown at once. */
export const HITS_AT_ONCE = 50;

const hit = z.object({
  group: z.enum(SEARCH_GROUPS),
  /** The record by its name in history; of an indicator, "indicator/" and its id. */
  record: z.string(),
  /** What the record is called, for people. */
  label: z.string(),
  /** The assessment that it is in; empty for an indicator. */
  place: z.string(),
  round: z.string(),
  before: z.string(),
  match: z.string(),
  after: z.string(),
  /** The address of the screen that shows it. */
  address: z.string(),
});
export type SearchHit = z.infer<typeof hit>;

export const searchContract = {
  /** Everything that holds all words of a search, whatever their accents and capitals: those of one assessment first, then the newest. Nothing of the bin. */
  'search.find': query(
    z.object({
      search: z.string().max(300),
      /** Where the person is; null outside of assessments. */
      assessmentId: assessmentId.nullable(),
      language: z.string().max(20),
      /** Nothing of other assessments. */
      isOnlyHere: z.boolean().optional(),
      from: z.int().min(0).max(100_000),
    }),
    z.object({
      hits: z.array(hit).max(HITS_AT_ONCE),
      hasMore: z.boolean(),
      /** False while the library is still being read for the first time. */
      isComplete: z.boolean(),
    }),
  ),
  /** Reads the whole library for searching anew. */
  'search.rebuild': command(z.object({}), z.object({ entries: z.int() })),
} as const;
