import { attachedName } from '#main/evidence/attached-name.ts';
import { attachedTypeOf } from '#main/evidence/attached-type.ts';
import type { AttachedFile } from '#shared/assessment/evidence.ts';
import { FILE_RULES } from '#shared/contract/file-rules.ts';
import { AppError } from '#shared/contract/refusal.ts';
import type { FileFaultCode } from '#shared/exchange/file-fault.ts';

/** Why an attached file of a package cannot be taken: the same rules as for one that is attached here. */
export function attachmentFault(file: AttachedFile, bytes: Uint8Array): FileFaultCode | undefined {
  if (bytes.length > FILE_RULES.attachment.limitBytes) return 'entry-too-large';
  const isRight =
    bytes.length === file.sizeBytes &&
    typeOf(file, bytes) === file.type &&
    attachedName(file.name, file.type) === file.name;
  return isRight ? undefined : 'attachment-differs';
}

function typeOf({ name }: AttachedFile, bytes: Uint8Array): string | undefined {
  try {
    return attachedTypeOf({ bytes, file: name });
  } catch (error) {
    if (error instanceof AppError) return undefined;
    throw error;
  }
}
