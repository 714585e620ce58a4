import type { Stores } from '#main/core/rooms.ts';
import { hashOf } from './attachment-store.ts';

/** Contents that are not what they were when attached, or that nothing mentions; and citations that have lost theirs. */
export function attachmentFaults({ attachments }: Pick<Stores, 'attachments'>): string[] {
  const faulty = attachments.list().flatMap(({ hash, isUsed }) => {
    if (!isUsed) return [`${hash}: orphan`];
    return hashOf(attachments.bytesOf(hash) ?? new Uint8Array()) === hash ? [] : [`${hash}: damaged`];
  });
  return [...faulty, ...attachments.lacking().map((citation) => `${citation}: lost`)];
}
