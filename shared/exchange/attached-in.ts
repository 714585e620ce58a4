import { z } from 'zod';
import { type AttachedFile, attachedFile } from '../assessment/evidence.ts';
import type { PackedRecord } from './package-format.ts';

const withFile = z.object({ file: attachedFile });

/** The file that a state of a record carries, whatever the kind of record; undefined where it carries none. */
export const fileIn = (state: unknown): AttachedFile | undefined => withFile.safeParse(state).data?.file;

/** The files that records carry now, each content once. */
export function attachedIn(records: readonly PackedRecord[]): AttachedFile[] {
  const files = records.flatMap(({ changes }) => fileIn(changes.at(-1)?.after) ?? []);
  return [...new Map(files.map((file) => [file.hash, file])).values()];
}
