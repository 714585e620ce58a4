import type { ServerResponse } from 'node:http';
import type { Core } from '#main/core/core.ts';
import { SECURITY_HEADERS } from './security-headers.ts';

/** Keeps a response open and writes the core's news into it, one server-sent event each. */
export function streamEvents(response: ServerResponse, { subscribe }: Pick<Core, 'subscribe'>): void {
  response.writeHead(200, { ...SECURITY_HEADERS, 'content-type': 'text/event-stream; charset=utf-8' });
  // The first bytes tell the page that it is connected.
  response.write(': open\n\n');
  const unsubscribe = subscribe((event) => void response.write(`data: ${JSON.stringify(event)}\n\n`));
  response.on('close', unsubscribe);
}
