import type { CoreEvent } from '#shared/contract/events.ts';
import { CallError, type Connection } from './client.ts';
import type { Ask } from './http-send.ts';

const RECONNECT_MS = 1_000;

type Listener = (event: CoreEvent) => void;

/** News as server-sent events, read with `fetch` because an `EventSource` cannot send the key. All listeners share one stream: a browser keeps only six connections. */
export function subscribeOverHttp(ask: Ask): Connection['subscribe'] {
  const listeners = new Set<Listener>();
  let running: AbortController | undefined;
  return (listener) => {
    listeners.add(listener);
    if (!running) {
      running = new AbortController();
      void keepReading(ask, (event) => listeners.forEach((one) => void one(event)), running.signal);
    }
    return () => {
      listeners.delete(listener);
      if (listeners.size > 0) return;
      running?.abort();
      running = undefined;
    };
  };
}

async function keepReading(ask: Ask, listener: Listener, signal: AbortSignal): Promise<void> {
  while (!signal.aborted) {
    try {
      const response = await ask('/api/events', { signal });
      if (response.body) await readEvents(response.body, listener);
    } catch (error) {
      if (error instanceof CallError && error.code === 'not-admitted') return;
    }
    await new Promise((resolve) => setTimeout(resolve, RECONNECT_MS));
  }
}

async function readEvents(body: ReadableStream<Uint8Array<ArrayBuffer>>, listener: Listener): Promise<void> {
  const reader = body.pipeThrough(new TextDecoderStream()).getReader();
  let rest = '';
  for (let { done, value } = await reader.read(); !done; { done, value } = await reader.read()) {
    const blocks = (rest + value).split('\n\n');
    rest = blocks.pop() ?? '';
    for (const block of blocks) {
      // Only our own host is ever read here.
      if (block.startsWith('data: ')) listener(JSON.parse(block.slice('data: '.length)) as CoreEvent);
    }
  }
}
