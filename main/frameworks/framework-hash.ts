import { createHash } from 'node:crypto';
import type { CompanionStructure } from '#shared/framework/companion.ts';
import type { FrameworkStructure } from '#shared/framework/structure.ts';

/** A framework is known by the hash of its structure and companion lists: every key in order, so that layout and comments make no difference. */
export const hashOf = (parts: { structure: FrameworkStructure; companion: CompanionStructure }): string =>
  createHash('sha256')
    .update(JSON.stringify(sorted(parts)))
    .digest('hex');

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, part]) => [key, sorted(part)]),
  );
}
