import { PIECE_BYTES } from '#shared/contract/file-rules.ts';
import type { FileKind, OfferedFile } from '#shared/contract/files.ts';
import type { PreloadDoor } from '#shared/contract/preload-door.ts';
import { CallError, type Connection, contentOf, type ShareSent } from './client.ts';

/** Brings files into the desktop program: from the system's dialog by path, from the screen in pieces, one after the other. */
export function filesOverIpc(door: PreloadDoor): Pick<Connection, 'chooseFiles' | 'sendFile'> {
  let last: Promise<unknown> = Promise.resolve();
  return {
    // The core's end of this channel answers a list of offered files.
    chooseFiles: async (kind, { multiple }) =>
      contentOf(await door.chooseFiles({ kind, isMultiple: multiple })) as readonly OfferedFile[],
    sendFile: (file, kind, onProgress = () => undefined) => {
      const sent = last.then(() => sendInPieces(door, { file, kind, onProgress }));
      last = sent.catch(() => undefined);
      return sent;
    },
  };
}

async function sendInPieces(
  door: PreloadDoor,
  { file, kind, onProgress }: { file: File; kind: FileKind; onProgress: ShareSent },
): Promise<OfferedFile> {
  // The core's end of this channel answers the id at the beginning and the file at the end.
  const begun = contentOf(await door.sendFile({ step: 'begin', fileName: file.name, kind })) as { sending: string };
  const { sending } = begun;
  try {
    for (let at = 0; at < file.size; at += PIECE_BYTES) {
      const bytes = await bytesOf(file, at);
      contentOf(await door.sendFile({ step: 'piece', sending, bytes }));
      onProgress(Math.min(1, (at + PIECE_BYTES) / file.size));
    }
    return contentOf(await door.sendFile({ step: 'end', sending })) as OfferedFile;
  } catch (error) {
    await door.sendFile({ step: 'abandon', sending });
    throw error;
  }
}

/** A folder, and a file that has gone, can be dropped but not read. */
async function bytesOf(file: File, at: number): Promise<Uint8Array<ArrayBuffer>> {
  try {
    return new Uint8Array(await file.slice(at, at + PIECE_BYTES).arrayBuffer());
  } catch (cause) {
    throw Object.assign(new CallError('file-unreadable', { file: file.name }), { cause });
  }
}
