import type { IncomingMessage } from 'node:http';

/** Above the 10 MB text that an operation must still receive, so as to refuse it with its own sentence. */
export const BODY_LIMIT_BYTES = 12 * 1024 * 1024;

/** A sender who goes on far beyond the limit is cut off instead of being heard out. */
const PATIENCE = 8;

/**
 * Reads a request's body; null when it is larger than the limit.
 * What is beyond the limit is read and dropped, because a browser takes no answer before it has sent its body.
 */
export async function readBody(request: IncomingMessage, limitBytes = BODY_LIMIT_BYTES): Promise<string | null> {
  const pieces: Buffer[] = [];
  let length = 0;
  // Without an encoding set, a request yields buffers.
  for await (const piece of request as AsyncIterable<Buffer>) {
    length += piece.length;
    if (length > limitBytes * PATIENCE) break;
    if (length > limitBytes) pieces.length = 0;
    else pieces.push(piece);
  }
  return length > limitBytes ? null : Buffer.concat(pieces).toString('utf8');
}
