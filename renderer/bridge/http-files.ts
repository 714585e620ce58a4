import { FILE_KIND_HEADER, FILE_NAME_HEADER, FILE_RULES } from '#shared/contract/file-rules.ts';
import type { FileKind, OfferedFile } from '#shared/contract/files.ts';
import type { Reply } from '#shared/contract/reply.ts';
import { CallError, type ChoosingFiles, type Connection, contentOf } from './client.ts';
import type { Ask } from './http-send.ts';
import { pickFiles } from './pick-files.ts';

/** Brings files in through the browser: the page's own file input, then one request a file. */
export function filesOverHttp(ask: Ask): Pick<Connection, 'chooseFiles' | 'sendFile'> {
  const sendFile: Connection['sendFile'] = async (file, kind, onProgress = () => undefined) => {
    onProgress(0);
    await assertReadable(file);
    const response = await ask('/files', {
      method: 'POST',
      body: file,
      headers: { [FILE_NAME_HEADER]: encodeURIComponent(file.name.toWellFormed()), [FILE_KIND_HEADER]: kind },
    });
    // The host answers every upload, refused or not, with a reply.
    const reply = (await response.json().catch(() => Promise.reject(new CallError('unreachable')))) as Reply;
    onProgress(1);
    return contentOf(reply) as OfferedFile;
  };
  return { sendFile, chooseFiles: (kind, how) => chooseWith(sendFile, kind, how) };
}

async function chooseWith(
  sendFile: Connection['sendFile'],
  kind: FileKind,
  { multiple, onProgress }: ChoosingFiles,
): Promise<readonly OfferedFile[]> {
  const endings = FILE_RULES[kind].endings.map((ending) => `.${ending}`);
  const offered: OfferedFile[] = [];
  for (const file of await pickFiles({ isMultiple: multiple, endings })) {
    offered.push(await sendFile(file, kind, (share) => onProgress?.(file.name, share)));
  }
  return offered;
}

/** A folder, and a file that has gone, can be dropped but not read; a request with one fails without saying why. */
async function assertReadable(file: File): Promise<void> {
  try {
    await file.slice(0, 1).arrayBuffer();
  } catch (cause) {
    throw Object.assign(new CallError('file-unreadable', { file: file.name }), { cause });
  }
}
