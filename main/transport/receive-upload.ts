import type { IncomingMessage } from 'node:http';
import type { Core } from '#main/core/core.ts';
import type { ReceivedFile } from '#main/core/receive-file.ts';
import { FILE_KIND_HEADER, FILE_NAME_HEADER, FILE_RULES } from '#shared/contract/file-rules.ts';
import { fileKind, type OfferedFile } from '#shared/contract/files.ts';
import { AppError } from '#shared/contract/refusal.ts';

/** A sender who goes on far beyond the limit is cut off instead of being heard out. */
const PATIENCE = 2;

/** Writes a request's body to a temporary file. A sender who breaks off leaves nothing; one who sends too much is refused. */
export async function receiveUpload(
  request: IncomingMessage,
  { incoming }: Pick<Core, 'incoming'>,
): Promise<OfferedFile> {
  const kind = fileKind.safeParse(request.headers[FILE_KIND_HEADER]);
  if (!kind.success) {
    request.resume();
    throw new AppError('unknown-file-kind', { value: String(request.headers[FILE_KIND_HEADER]).slice(0, 60) });
  }
  const received = incoming.receive(decoded(String(request.headers[FILE_NAME_HEADER] ?? '')), kind.data);
  try {
    await appendAll(request, received, FILE_RULES[kind.data].limitBytes * PATIENCE);
    return received.finish();
  } catch (error) {
    received.abandon();
    throw error;
  }
}

/** After a refusal the rest is read and dropped, because a browser takes no answer before it has sent its body. */
async function appendAll(request: IncomingMessage, received: ReceivedFile, patienceBytes: number): Promise<void> {
  let refusal: unknown;
  let length = 0;
  // Without an encoding set, a request yields buffers.
  for await (const piece of request as AsyncIterable<Buffer>) {
    length += piece.length;
    if (length > patienceBytes) break;
    if (refusal) continue;
    try {
      received.append(piece);
    } catch (error) {
      refusal = error;
    }
  }
  if (refusal) throw refusal;
}

function decoded(name: string): string {
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}
