import { readFileSync } from 'node:fs';
import type { Rooms } from '#main/core/rooms.ts';
import type { AttachedFile } from '#shared/assessment/evidence.ts';
import type { AssessmentId } from '#shared/assessment/ids.ts';
import { FILE_RULES, inMegabytes } from '#shared/contract/file-rules.ts';
import { AppError } from '#shared/contract/refusal.ts';
import { attachedName } from './attached-name.ts';
import { attachedTypeOf } from './attached-type.ts';
import { hashOf } from './attachment-store.ts';

/** All files attached to one assessment together, in bytes. */
export const ASSESSMENT_LIMIT_BYTES = 300 * 1024 * 1024;

/** A file that may be attached, with its content. */
interface CheckedFile {
  readonly file: AttachedFile;
  readonly bytes: Uint8Array;
}

/** Takes a file that was brought in, and refuses what may not be attached to this assessment. */
export function takeAttachment(rooms: Rooms, assessmentId: AssessmentId, token: string): CheckedFile {
  const taken = rooms.incoming.take(token);
  try {
    assertSmallEnough(taken.fileName, taken.sizeBytes);
    const bytes = readWhole(taken.path, taken.fileName);
    return checkAttachment(rooms, assessmentId, { bytes, fileName: taken.fileName });
  } finally {
    taken.discard();
  }
}

function checkAttachment(
  { stores }: Pick<Rooms, 'stores'>,
  assessmentId: AssessmentId,
  { bytes, fileName }: { bytes: Uint8Array; fileName: string },
): CheckedFile {
  assertSmallEnough(fileName, bytes.length);
  const type = attachedTypeOf({ bytes, file: fileName });
  const hash = hashOf(bytes);
  if (stores.attachments.totalBytes(assessmentId, hash) + bytes.length > ASSESSMENT_LIMIT_BYTES)
    throw new AppError('attachments-too-large', { file: fileName, limit: inMegabytes(ASSESSMENT_LIMIT_BYTES) });
  return { file: { hash, name: attachedName(fileName, type), sizeBytes: bytes.length, type }, bytes };
}

function assertSmallEnough(file: string, sizeBytes: number): void {
  const { limitBytes } = FILE_RULES.attachment;
  if (sizeBytes > limitBytes) throw new AppError('file-too-large', { file, limit: inMegabytes(limitBytes) });
}

function readWhole(path: string, file: string): Uint8Array {
  try {
    return readFileSync(path);
  } catch {
    throw new AppError('file-unreadable', { file });
  }
}
