import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Core } from '#main/core/core.ts';
import type { OneTime } from '#main/core/one-time.ts';
import type { OutgoingFile } from '#main/core/ports.ts';
import { inWindow } from '#main/core/window-context.ts';
import { WINDOW_HEADER } from '#shared/contract/window-header.ts';
import { streamEvents } from './event-stream.ts';
import { createGate, type Gate, newToken } from './gate.ts';
import { readBody } from './read-body.ts';
import { receiveUpload } from './receive-upload.ts';
import { refusalReply, replyOf } from './refusal-reply.ts';
import { SECURITY_HEADERS } from './security-headers.ts';
import type { StaticFiles } from './static-files.ts';

export interface HttpHost {
  readonly origin: string;
  readonly token: string;
  readonly close: () => Promise<void>;
}

export interface HttpHostOptions {
  readonly core: Pick<Core, 'dispatch' | 'subscribe' | 'incoming'>;
  readonly files: StaticFiles;
  readonly downloads: Pick<OneTime<OutgoingFile>, 'take'>;
  /** Tickets that lead a browser in once, without the token on a command line that others on this machine can read. */
  readonly tickets: Pick<OneTime<true>, 'take'>;
  /** 0 takes any free port. */
  readonly port: number;
  /** Told when somebody keeps trying wrong tokens. */
  readonly onGuessing: () => void;
}

/** What every answer of this host needs. */
type Context = HttpHostOptions & { readonly token: string; readonly gate: Gate };
type Answer = (
  context: Context,
  request: IncomingMessage,
  response: ServerResponse,
  rest: string,
) => Promise<void> | void;

/** Opens the loopback door: 127.0.0.1 only, for those who know the token of this start. */
export async function startHttpHost(options: HttpHostOptions): Promise<HttpHost> {
  const token = newToken();
  const address = () => server.address() as AddressInfo; // A listening TCP server's address is never a string.
  const gate = createGate({ token, port: () => address().port, onGuessing: options.onGuessing });
  const context: Context = { ...options, token, gate };
  const server = createServer((request, response) => {
    answer(context, request, response).catch(() => response.destroy());
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(options.port, '127.0.0.1', resolve);
  });
  return {
    origin: `http://127.0.0.1:${address().port}`,
    token,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

const ROUTES: readonly {
  readonly method: string;
  readonly path: RegExp;
  readonly isOpen?: true;
  readonly answer: Answer;
}[] = [
  { method: 'GET', path: /^\/api\/events$/, answer: ({ core }, _request, response) => streamEvents(response, core) },
  { method: 'POST', path: /^\/api\/([^/]+)$/, answer: operate },
  { method: 'POST', path: /^\/files$/, answer: upload },
  { method: 'GET', path: /^\/files\/([\w-]+)$/, answer: download },
  { method: 'GET', path: /^\/open\/([\w-]+)$/, isOpen: true, answer: letIn },
  { method: 'GET', path: /^(\/(?!(?:api|files|open)\/).*)$/, isOpen: true, answer: serveFile },
];

async function answer(context: Context, request: IncomingMessage, response: ServerResponse): Promise<void> {
  if (!context.gate.isOwn(request)) return sendJson(response, 403, refusalReply('not-admitted'));
  const path = request.url?.split('?', 1)[0] ?? '';
  const route = ROUTES.find((one) => one.method === request.method && one.path.test(path));
  if (!route) return sendJson(response, 404, refusalReply('nothing-here'));
  if (!route.isOpen && !context.gate.isAdmitted(request)) return sendJson(response, 401, refusalReply('not-admitted'));
  await route.answer(context, request, response, route.path.exec(path)?.[1] ?? '');
}

async function operate(
  { core }: Context,
  request: IncomingMessage,
  response: ServerResponse,
  name: string,
): Promise<void> {
  const body = await readBody(request);
  if (body === null) return sendJson(response, 413, refusalReply('body-too-large'));
  const input = parsed(body);
  if (!input)
    return sendJson(
      response,
      200,
      refusalReply('invalid-input', { field: 'JSON', value: body.slice(0, 60).toWellFormed() }),
    );
  const reply = await inWindow(windowOf(request), () => core.dispatch(decoded(name), input.value));
  sendJson(response, 200, reply);
}

/** The page's own name for itself, by which undo tells windows apart; it opens nothing. */
const windowOf = ({ headers }: IncomingMessage): string =>
  /^[\w-]{8,64}$/.exec(String(headers[WINDOW_HEADER]))?.[0] ?? '';

async function upload({ core }: Context, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const reply = await replyOf(() => receiveUpload(request, core));
  const isTooLarge = !reply.ok && reply.error.code === 'file-too-large';
  sendJson(response, isTooLarge ? 413 : 200, reply);
}

function download({ downloads }: Context, _request: IncomingMessage, response: ServerResponse, token: string): void {
  const file = downloads.take(token);
  if (!file) {
    sendJson(response, 404, refusalReply('download-gone'));
    return;
  }
  const name = encodeURIComponent(file.fileName.toWellFormed()).replaceAll("'", '%27');
  const headers = {
    'content-type': 'application/octet-stream',
    'content-disposition': `attachment; filename*=UTF-8''${name}`,
  };
  response.writeHead(200, { ...SECURITY_HEADERS, ...headers, 'content-length': file.bytes.byteLength }).end(file.bytes);
}

function letIn({ tickets, token }: Context, _request: IncomingMessage, response: ServerResponse, ticket: string): void {
  if (!tickets.take(ticket)) {
    sendJson(response, 404, refusalReply('not-admitted'));
    return;
  }
  response.writeHead(303, { ...SECURITY_HEADERS, location: `/#k=${token}` }).end();
}

async function serveFile(
  { files }: Context,
  _request: IncomingMessage,
  response: ServerResponse,
  path: string,
): Promise<void> {
  const file = await files(decoded(path));
  if (!file) return sendJson(response, 404, refusalReply('nothing-here'));
  response.writeHead(200, { ...SECURITY_HEADERS, 'content-type': file.type }).end(file.bytes);
}

function sendJson(response: ServerResponse, status: number, body: unknown): void {
  response
    .writeHead(status, { ...SECURITY_HEADERS, 'content-type': 'application/json; charset=utf-8' })
    .end(JSON.stringify(body));
}

function parsed(body: string): { readonly value: unknown } | undefined {
  try {
    return { value: JSON.parse(body) };
  } catch {
    return undefined;
  }
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
