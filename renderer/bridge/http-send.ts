import type { Reply } from '#shared/contract/reply.ts';
import { WINDOW_HEADER } from '#shared/contract/window-header.ts';
import { CallError, type Connection } from './client.ts';
import { subscribeOverHttp } from './http-events.ts';
import { filesOverHttp } from './http-files.ts';
import { saveDownload } from './save-download.ts';

export interface HttpDoor {
  /** Empty for the page's own origin. */
  readonly origin: string;
  readonly key: string | null;
  /** This window's own name. */
  readonly window: string;
  /** Told when the key turns out to be of another start. */
  readonly onRefusedKey: () => void;
}

/** A request to the core's own host. */
export type Ask = (
  path: string,
  init?: RequestInit & { readonly headers?: Readonly<Record<string, string>> },
) => Promise<Response>;

/** The browser lets requests outlive their page up to 64 KiB at a time; what is above goes the ordinary way. */
const OUTLIVING_BYTES = 60_000;

const UNAUTHORISED = 401;

/** The browser's way to the core. */
export function httpConnection(door: HttpDoor): Connection {
  const ask = createAsk(door);
  return {
    send: createSend(ask),
    subscribe: subscribeOverHttp(ask),
    opensFiles: false,
    ...filesOverHttp(ask),
    download: async ({ token, fileName }) => {
      const response = await ask(`/files/${token}`);
      if (!response.ok) throw new CallError('download-gone');
      saveDownload(await response.blob(), fileName);
    },
  };
}

/** A wrong key is sent once only: the host ends when it sees too many. */
function createAsk({ origin, key, window, onRefusedKey }: HttpDoor): Ask {
  let isRefused = key === null;
  return async (path, init) => {
    if (isRefused) throw new CallError('not-admitted');
    const headers = { ...init?.headers, authorization: `Bearer ${key}`, [WINDOW_HEADER]: window };
    const response = await fetch(`${origin}${path}`, { ...init, headers }).catch((cause: unknown) => {
      throw Object.assign(new CallError('unreachable'), { cause });
    });
    if (response.status !== UNAUTHORISED) return response;
    isRefused = true;
    onRefusedKey();
    throw new CallError('not-admitted');
  };
}

function createSend(ask: Ask): Connection['send'] {
  let outlivingBytes = 0;
  return async (name, input) => {
    const body = new TextEncoder().encode(JSON.stringify(input ?? {}));
    const keepalive = outlivingBytes + body.length <= OUTLIVING_BYTES;
    if (keepalive) outlivingBytes += body.length;
    try {
      const response = await ask(`/api/${encodeURIComponent(name)}`, { method: 'POST', body, keepalive });
      // The host answers every operation, refused or not, with a reply.
      return (await response.json().catch(() => Promise.reject(new CallError('unreachable')))) as Reply;
    } finally {
      if (keepalive) outlivingBytes -= body.length;
    }
  };
}
