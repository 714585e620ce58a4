import { randomBytes } from 'node:crypto';

const TEN_MINUTES_MS = 10 * 60 * 1000;
const TOKEN_BYTES = 18;

export interface OneTime<T> {
  /** Keeps something and answers the token that fetches it. */
  readonly offer: (thing: T) => string;
  /** Hands it over, once. */
  readonly take: (token: string) => T | undefined;
  readonly clear: () => void;
}

/** Keeps things for one taking each, at most ten minutes long. */
export function createOneTime<T>(keptMs = TEN_MINUTES_MS): OneTime<T> {
  const kept = new Map<string, { readonly thing: T; readonly timer: NodeJS.Timeout }>();
  const forget = (token: string) => {
    clearTimeout(kept.get(token)?.timer);
    kept.delete(token);
  };
  return {
    offer: (thing) => {
      const token = randomBytes(TOKEN_BYTES).toString('base64url');
      kept.set(token, { thing, timer: setTimeout(() => kept.delete(token), keptMs).unref() });
      return token;
    },
    take: (token) => {
      const thing = kept.get(token)?.thing;
      forget(token);
      return thing;
    },
    clear: () => [...kept.keys()].forEach(forget),
  };
}
