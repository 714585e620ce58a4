import { createHash, randomBytes, timingSafeEqual } from 'node:crypto';
import type { IncomingMessage } from 'node:http';

const TOKEN_BYTES = 32;

/** Wrong tokens after which somebody is guessing. */
export const WRONG_TOKENS = 20;

export const newToken = (): string => randomBytes(TOKEN_BYTES).toString('base64url');

export interface Gate {
  /** Whether a request is addressed to us by our own name and comes from no other page. */
  readonly isOwn: (request: IncomingMessage) => boolean;
  /** Whether it shows the token of this start. */
  readonly isAdmitted: (request: IncomingMessage) => boolean;
}

/**
 * Decides who may enter. The host's name is checked because another site's name can be made to point at this machine;
 * a missing token is only refused, a wrong one is counted: a foreign page cannot send any, so it cannot end the host.
 */
export function createGate({
  token,
  port,
  onGuessing,
}: {
  token: string;
  port: () => number;
  onGuessing: () => void;
}): Gate {
  const expected = digest(`Bearer ${token}`);
  let wrong = 0;
  return {
    isOwn: ({ headers }) => {
      const host = `127.0.0.1:${port()}`;
      return headers.host === host && (headers.origin === undefined || headers.origin === `http://${host}`);
    },
    isAdmitted: ({ headers }) => {
      if (headers.authorization === undefined) return false;
      if (timingSafeEqual(digest(headers.authorization), expected)) return true;
      wrong += 1;
      if (wrong === WRONG_TOKENS) onGuessing();
      return false;
    },
  };
}

/** Of one length whatever was sent, so that the comparison takes one time. */
const digest = (text: string): Buffer => createHash('sha256').update(text).digest();
