import { randomUUID } from 'node:crypto';
import { accessSync, constants, mkdirSync, rmdirSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { FILE_RULES } from '#shared/contract/file-rules.ts';
import type { FileKind, OfferedFile } from '#shared/contract/files.ts';
import { AppError } from '#shared/contract/refusal.ts';
import { baseName } from './base-name.ts';
import { createOneTime } from './one-time.ts';
import { type ReceivedFile, receiveFile, tooLarge } from './receive-file.ts';

/** A file that waits to be used. */
interface WaitingFile {
  readonly fileName: string;
  readonly kind: FileKind;
  readonly path: string;
  readonly sizeBytes: number;
  /** Ours to remove; a file of the user's own never is. */
  readonly isTemporary: boolean;
}

/** A file in the hands of the operation that its token was given to. */
interface TakenFile extends Omit<WaitingFile, 'isTemporary'> {
  /** Removes it where it was a temporary one; to be called when nothing more is read from it. */
  readonly discard: () => void;
}

/** Files on their way in, whichever door they came by. Operations know them by tokens: once each, for ten minutes. */
export interface IncomingFiles {
  readonly offer: (file: WaitingFile) => string;
  /** A file of the user's own, left where it is. */
  readonly offerPath: (path: string, kind: FileKind) => OfferedFile;
  /** A file that arrives in pieces. */
  readonly receive: (fileName: string, kind: FileKind) => ReceivedFile;
  /** Refuses a token that is unknown, used or older than ten minutes. */
  readonly take: (token: string) => TakenFile;
  readonly close: () => void;
}

/** `folder` is made when first needed and holds nothing of worth: whatever lies in it is removed at the beginning and at the end. */
export function createIncomingFiles(folder: string, { keptMs }: { keptMs?: number } = {}): IncomingFiles {
  const temporary = new Set<string>();
  const remove = (path: string) => {
    if (temporary.delete(path)) rmSync(path, { force: true });
  };
  const waiting = createOneTime<WaitingFile>(keptMs, ({ path }) => remove(path));
  const offer: IncomingFiles['offer'] = (file) => {
    const fileName = baseName(file.fileName);
    if (file.sizeBytes > FILE_RULES[file.kind].limitBytes) throw tooLarge(fileName, file.kind);
    if (file.isTemporary) temporary.add(file.path);
    return waiting.offer({ ...file, fileName });
  };
  return {
    offer,
    offerPath: (path, kind) => {
      const fileName = baseName(path);
      const sizeBytes = sizeOf(path, fileName);
      return { token: offer({ fileName, kind, path, sizeBytes, isTemporary: false }), fileName, sizeBytes };
    },
    receive: (givenName, kind) => {
      const fileName = baseName(givenName);
      mkdirSync(folder, { recursive: true, mode: 0o700 });
      const path = join(folder, randomUUID());
      temporary.add(path);
      return receiveFile(path, {
        fileName,
        kind,
        onAbandoned: () => remove(path),
        onWhole: (sizeBytes) => ({
          token: offer({ fileName, kind, path, sizeBytes, isTemporary: true }),
          fileName,
          sizeBytes,
        }),
      });
    },
    take: (token) => {
      const file = waiting.take(token);
      if (!file) throw new AppError('file-gone');
      const { isTemporary: _ours, ...taken } = file;
      return { ...taken, discard: () => remove(taken.path) };
    },
    close: () => {
      waiting.clear();
      [...temporary].forEach(remove);
      removeEmpty(folder);
    },
  };
}

/** Removes what a program that was cut off has left. Only for the program that holds the library. */
export const clearIncoming = (folder: string): void => rmSync(folder, { recursive: true, force: true });

/** The size of a file that can be read, in bytes. */
function sizeOf(path: string, file: string): number {
  try {
    accessSync(path, constants.R_OK);
    const found = statSync(path);
    if (found.isFile()) return found.size;
  } catch {
    // What cannot be looked at cannot be read either.
  }
  throw new AppError('file-unreadable', { file });
}

function removeEmpty(folder: string): void {
  try {
    rmdirSync(folder);
  } catch {
    // It was never made, or another program's files are in it.
  }
}
