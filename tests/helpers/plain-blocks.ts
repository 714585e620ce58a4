import type { Block } from '#main/reports/blocks.ts';
import { plainText } from '#main/reports/inline.ts';

/** Blocks as a person reads them: without the marks of figures, places, links and languages, and without footnotes. */
// A cast: the same tree, with other texts.
export const plainBlocks = (blocks: readonly Block[]): Block[] => plain(blocks) as Block[];

function plain(value: unknown): unknown {
  if (typeof value === 'string') return plainText(value);
  if (Array.isArray(value)) return value.map(plain);
  if (typeof value !== 'object' || value === null || value instanceof Uint8Array) return value;
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, plain(part)]));
}
