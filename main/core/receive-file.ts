import { closeSync, openSync, writeFileSync } from 'node:fs';
import { FILE_RULES, inMegabytes } from '#shared/contract/file-rules.ts';
import type { FileKind, OfferedFile } from '#shared/contract/files.ts';
import { AppError } from '#shared/contract/refusal.ts';
import { asFileRefusal } from './write-file-atomically.ts';

/** A file that is arriving. */
export interface ReceivedFile {
  /** Writes the next piece; refuses, and removes what came before, above the limit or where the disk takes no more. */
  readonly append: (piece: Uint8Array) => void;
  /** All pieces are there: from now on it waits under its token. */
  readonly finish: () => OfferedFile;
  /** The sender is gone: nothing is left behind. */
  readonly abandon: () => void;
}

interface Receiving {
  readonly fileName: string;
  readonly kind: FileKind;
  readonly onAbandoned: () => void;
  readonly onWhole: (sizeBytes: number) => OfferedFile;
}

/** Writes an arriving file to `path`, piece by piece. */
export function receiveFile(path: string, { fileName, kind, onAbandoned, onWhole }: Receiving): ReceivedFile {
  let handle: number | undefined = openSync(path, 'wx', 0o600);
  let sizeBytes = 0;
  const opened = (): number => {
    if (handle === undefined) throw new AppError('file-gone');
    return handle;
  };
  const close = () => {
    if (handle !== undefined) closeSync(handle);
    handle = undefined;
  };
  const abandon = () => {
    close();
    onAbandoned();
  };
  return {
    append: (piece) => {
      const file = opened();
      sizeBytes += piece.byteLength;
      try {
        if (sizeBytes > FILE_RULES[kind].limitBytes) throw tooLarge(fileName, kind);
        writeFileSync(file, piece);
      } catch (error) {
        abandon();
        throw asFileRefusal(error, fileName) ?? error;
      }
    },
    finish: () => {
      opened();
      close();
      return onWhole(sizeBytes);
    },
    abandon,
  };
}

export const tooLarge = (file: string, kind: FileKind): AppError =>
  new AppError('file-too-large', { file, limit: inMegabytes(FILE_RULES[kind].limitBytes) });
