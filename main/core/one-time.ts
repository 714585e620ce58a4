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

/** Keeps things for one taking each, at most ten minutes long; `onLapse` gets what nobody has taken. */
export function createOneTime<T>(keptMs = TEN_MINUTES_MS, onLapse: (thing: T) => void = () => undefined): OneTime<T> {
  const kept = new Map<string, { readonly thing: T; readonly timer: NodeJS.Timeout }>();
  const take = (token: string): T | undefined => {
    const found = kept.get(token);
    clearTimeout(found?.timer);
    kept.delete(token);
    return found?.thing;
  };
  const lapse = (token: string) => {
    const thing = take(token);
    if (thing !== undefined) onLapse(thing);
  };
  return {
    offer: (thing) => {
      const token = randomBytes(TOKEN_BYTES).toString('base64url');
      kept.set(token, { thing, timer: setTimeout(() => lapse(token), keptMs).unref() });
      return token;
    },
    take,
    clear: () => [...kept.keys()].forEach(lapse),
  };
}
