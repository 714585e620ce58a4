import { mkdirSync, writeFileSync } from 'node:fs';
import { createServer, request as httpRequest } from 'node:http';
import { type AddressInfo, connect } from 'node:net';
import { networkInterfaces } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it, onTestFinished } from 'vitest';
import { createOneTime } from '#main/core/one-time.ts';
import { WRONG_TOKENS } from '#main/transport/gate.ts';
import { BODY_LIMIT_BYTES } from '#main/transport/read-body.ts';
import { CONTENT_SECURITY_POLICY } from '#main/transport/security-headers.ts';
import { staticFilesIn } from '#main/transport/static-files.ts';
import { CallError, createClient } from '#renderer/bridge/client.ts';
import { httpConnection } from '#renderer/bridge/http-send.ts';
import type { Reply } from '#shared/contract/reply.ts';
import { closeBrowser, hasChromium, openWindow } from '#tests/helpers/browser.ts';
import { httpDoor } from '#tests/helpers/doors.ts';
import { openTestCore, type TestCore, temporaryFolder } from '#tests/helpers/open-test-core.ts';

afterAll(closeBrowser);

const SECRET = 'not for everyone';

/** A folder of screens with a secret beside it, and a door that serves them. */
async function open() {
  const folder = temporaryFolder();
  mkdirSync(join(folder, 'screens/assets'), { recursive: true });
  writeFileSync(join(folder, 'secret.txt'), SECRET);
  writeFileSync(join(folder, 'screens/index.html'), '<!doctype html><title>Screens</title>');
  writeFileSync(join(folder, 'screens/assets/main.js'), 'export {};');
  const core = openTestCore();
  const door = await httpDoor(core, staticFilesIn(join(folder, 'screens')));
  return { ...door, core, port: Number(new URL(door.origin).port) };
}
type Door = Awaited<ReturnType<typeof open>>;

interface Sent {
  readonly method?: string;
  readonly path: string;
  readonly headers?: Record<string, string>;
  readonly body?: string | Buffer;
}

/** Sends exactly this, where `fetch` would tidy the path and forbid the headers. */
const send = ({ port }: Door, { method = 'GET', path, headers = {}, body }: Sent) =>
  new Promise<{ status: number; headers: Record<string, unknown>; text: string }>((resolve, reject) => {
    const request = httpRequest({ host: '127.0.0.1', port, method, path, headers, agent: false }, (response) => {
      const pieces: Buffer[] = [];
      response.on('data', (piece: Buffer) => pieces.push(piece));
      response.on('end', () =>
        resolve({
          status: response.statusCode ?? 0,
          headers: response.headers,
          text: Buffer.concat(pieces).toString(),
        }),
      );
    });
    request.on('error', reject);
    request.end(body);
  });

const withToken = ({ token }: Door) => ({ authorization: `Bearer ${token}` });
const addSample = { method: 'POST', path: '/api/library.addSample', body: '{}' } as const;
const assessmentsIn = async (core: TestCore) => (await core.call('assessments.list', {})).length;
// Every refusal of the host is a reply.
const codeIn = (text: string) => {
  const reply = JSON.parse(text) as Reply;
  return reply.ok ? undefined : reply.error.code;
};

describe('the token', () => {
  it.each([
    ['is missing', () => ({})],
    ['is wrong', () => ({ authorization: 'Bearer wrong' })],
    ['is empty', () => ({ authorization: 'Bearer ' })],
    ['is one letter short', ({ token }: Door) => ({ authorization: `Bearer ${token.slice(0, -1)}` })],
    ['comes by another scheme', ({ token }: Door) => ({ authorization: `Basic ${token}` })],
    ['comes as a cookie', ({ token }: Door) => ({ cookie: `k=${token}` })],
  ] as [string, (door: Door) => Record<string, string>][])('admits nobody when it %s', async (_how, headersOf) => {
    const door = await open();
    for (const path of ['/api/library.addSample', '/api/library.addSample?k=x']) {
      const { status, text } = await send(door, { ...addSample, path, headers: headersOf(door) });
      expect([status, codeIn(text)]).toEqual([401, 'not-admitted']);
    }
    expect((await send(door, { path: '/api/events', headers: headersOf(door) })).status).toBe(401);
    expect(
      (
        await send(door, {
          path: `/files/${door.downloads.offer({ fileName: 'a', bytes: new Uint8Array(1) })}`,
          headers: headersOf(door),
        })
      ).status,
    ).toBe(401);
    expect(await assessmentsIn(door.core)).toBe(0);
  });

  it('admits who has it', async () => {
    const door = await open();
    const { status } = await send(door, { ...addSample, headers: withToken(door) });
    expect(status).toBe(200);
    expect(await assessmentsIn(door.core)).toBeGreaterThan(0);
  });

  it('has 256 bits and is another at each start', async () => {
    const [first, second] = [await open(), await open()];
    expect(Buffer.from(first.token, 'base64url')).toHaveLength(32);
    expect(first.token).not.toBe(second.token);
  });

  it('may be wrong nineteen times, and the twentieth ends the host; missing ones do not count', async () => {
    const door = await open();
    const guess = () => send(door, { ...addSample, headers: { authorization: 'Bearer guess' } });
    for (let attempt = 0; attempt < WRONG_TOKENS * 2; attempt += 1) await send(door, addSample);
    for (let attempt = 1; attempt < WRONG_TOKENS; attempt += 1) await guess();
    expect(door.guesses).toHaveLength(0);
    await guess();
    expect(door.guesses).toHaveLength(1);
  });

  it('is sent once only by a page that has one of another start', async () => {
    const door = await open();
    const refusals: true[] = [];
    const client = createClient(
      httpConnection({
        origin: door.origin,
        key: 'of-another-start',
        window: 'w',
        onRefusedKey: () => refusals.push(true),
      }),
    );
    for (let call = 0; call < WRONG_TOKENS + 5; call += 1) {
      await expect(client.call('assessments.list', {})).rejects.toMatchObject({ code: 'not-admitted' });
    }
    expect(refusals).toHaveLength(1);
    expect(door.guesses).toHaveLength(0);
  });
});

describe('the address', () => {
  it.each(['evil.example', 'localhost', '127.0.0.1', '127.0.0.1:1', '[::1]', '0.0.0.0'])(
    'must be our own: Host %s is refused, token or not',
    async (host) => {
      const door = await open();
      for (const sent of [{ path: '/' }, addSample]) {
        const { status, text } = await send(door, { ...sent, headers: { ...withToken(door), host } });
        expect([status, codeIn(text)]).toEqual([403, 'not-admitted']);
      }
      expect(await assessmentsIn(door.core)).toBe(0);
    },
  );

  it.each(['http://evil.example', 'null', 'http://127.0.0.1', 'http://localhost:PORT', 'https://127.0.0.1:PORT'])(
    'must be asked for by our own page: Origin %s is refused, token or not',
    async (origin) => {
      const door = await open();
      const headers = { ...withToken(door), origin: origin.replace('PORT', String(door.port)) };
      expect((await send(door, { ...addSample, headers })).status).toBe(403);
      expect(await assessmentsIn(door.core)).toBe(0);
    },
  );

  it('takes our own Origin', async () => {
    const door = await open();
    expect((await send(door, { ...addSample, headers: { ...withToken(door), origin: door.origin } })).status).toBe(200);
  });

  it('is on this machine alone', async () => {
    const door = await open();
    const outside = Object.values(networkInterfaces())
      .flat()
      .filter((one) => one !== undefined && !one.internal && one.family === 'IPv4');
    for (const { address } of outside.filter((one) => one !== undefined)) {
      const outcome = await new Promise((resolve) => {
        const socket = connect({ host: address, port: door.port });
        socket.on('connect', () => resolve(socket.destroy() && 'connected'));
        socket.on('error', () => resolve('refused'));
      });
      expect(outcome).toBe('refused');
    }
    expect(door.origin).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/);
  });
});

describe('the files', () => {
  it.each([
    '/../secret.txt',
    '/assets/../../secret.txt',
    '/%2e%2e/secret.txt',
    '/..%2fsecret.txt',
    '/%2e%2e%2fsecret.txt',
    '/..%5csecret.txt',
    '/assets/..%2f..%2fsecret.txt',
    '/%252e%252e/secret.txt',
    '//secret.txt',
    '/index.html%00.txt',
    '/%',
    '/C:/secret.txt',
    '/assets',
    '/assets/',
    '/__proto__',
    'http://127.0.0.1/../secret.txt',
  ])('have no way out: %s is nothing', async (path) => {
    const door = await open();
    const { status, text } = await send(door, { path, headers: withToken(door) });
    expect(status).toBe(404);
    expect(text).not.toContain(SECRET);
  });

  it('are served without a token, because the page that asks has to come from somewhere', async () => {
    const door = await open();
    for (const path of ['/', '/index.html', '/?x=1']) {
      const { status, headers, text } = await send(door, { path });
      expect([status, headers['content-type']]).toEqual([200, 'text/html; charset=utf-8']);
      expect(text).toContain('Screens');
      expect(text).not.toContain(door.token);
    }
    expect((await send(door, { path: '/assets/main.js' })).headers['content-type']).toBe(
      'text/javascript; charset=utf-8',
    );
  });

  it('are only read', async () => {
    const door = await open();
    for (const method of ['POST', 'PUT', 'DELETE', 'OPTIONS', 'HEAD', 'TRACE']) {
      expect((await send(door, { method, path: '/index.html', headers: withToken(door) })).status).toBe(404);
    }
  });
});

describe('every answer', () => {
  it('says that nothing inline may run, nothing may be kept, framed or read from elsewhere', async () => {
    const door = await open();
    const answers = [
      await send(door, { path: '/' }),
      await send(door, { path: '/nothing' }),
      await send(door, { path: '/', headers: { host: 'evil.example' } }),
      await send(door, addSample),
      await send(door, { ...addSample, headers: withToken(door) }),
      await send(door, {
        path: `/files/${door.downloads.offer({ fileName: 'a', bytes: new Uint8Array(1) })}`,
        headers: withToken(door),
      }),
      await send(door, { path: `/open/${door.tickets.offer(true)}` }),
    ];
    for (const { headers } of answers) {
      expect(headers).toMatchObject({
        'content-security-policy': CONTENT_SECURITY_POLICY,
        'referrer-policy': 'no-referrer',
        'cache-control': 'no-store',
        'x-content-type-options': 'nosniff',
        'cross-origin-opener-policy': 'same-origin',
        'cross-origin-resource-policy': 'same-origin',
      });
      expect(Object.keys(headers).filter((name) => name.startsWith('access-control'))).toEqual([]);
    }
    expect(CONTENT_SECURITY_POLICY).not.toContain('unsafe');
    expect(CONTENT_SECURITY_POLICY).not.toMatch(/https?:|\*/);
  });
});

describe('an operation', () => {
  it('that is no JSON is refused as input that does not fit', async () => {
    const door = await open();
    for (const body of ['', '{', 'all', '\0', '\xff']) {
      const { text } = await send(door, { ...addSample, body, headers: withToken(door) });
      expect(codeIn(text)).toBe('invalid-input');
    }
    expect(await assessmentsIn(door.core)).toBe(0);
  });

  it.each([
    ['just above the limit', BODY_LIMIT_BYTES + 1],
    ['far above it', BODY_LIMIT_BYTES * 4],
  ])('that is %s is refused with a sentence once it has been heard out', async (_how, bytes) => {
    const door = await open();
    const { status, text } = await send(door, {
      ...addSample,
      body: Buffer.alloc(bytes, 0x20),
      headers: withToken(door),
    });
    expect([status, codeIn(text)]).toEqual([413, 'body-too-large']);
    expect(await assessmentsIn(door.core)).toBe(0);
  });

  it('that never stops is cut off', async () => {
    const door = await open();
    const socket = connect({ host: '127.0.0.1', port: door.port });
    socket.on('error', () => undefined).resume();
    const more = Buffer.alloc(1024 * 1024, 0x20);
    let sentBytes = 0;
    const writeOn = () => {
      while (!socket.destroyed && socket.write(more)) sentBytes += more.length;
      sentBytes += more.length;
    };
    socket.on('drain', writeOn);
    socket.write(
      `POST /api/library.addSample HTTP/1.1\r\nhost: 127.0.0.1:${door.port}\r\nauthorization: Bearer ${door.token}\r\ncontent-length: 99999999999\r\n\r\n`,
    );
    writeOn();
    await new Promise((resolve) => socket.on('close', resolve));
    expect(sentBytes).toBeLessThan(BODY_LIMIT_BYTES * 10);
    expect(await assessmentsIn(door.core)).toBe(0);
    expect((await send(door, { path: '/' })).status).toBe(200);
  });

  it('that finds nobody at home fails as unreachable', async () => {
    const door = await open();
    await door.close();
    const client = createClient(
      httpConnection({ origin: door.origin, key: door.token, window: 'w', onRefusedKey: () => undefined }),
    );
    const failure = await client.call('assessments.list', {}).catch((error: unknown) => error);
    expect(failure).toBeInstanceOf(CallError);
    expect(failure).toMatchObject({ code: 'unreachable' });
  });
});

describe('a finished file', () => {
  it('is fetched once, whole and under its own name', async () => {
    const door = await open();
    const bytes = Uint8Array.from({ length: 1000 }, (_, index) => index % 256);
    const path = `/files/${door.downloads.offer({ fileName: "Ombreda's “annex” é.docx", bytes })}`;
    const response = await fetch(`${door.origin}${path}`, { headers: withToken(door) });
    expect(new Uint8Array(await response.arrayBuffer())).toEqual(bytes);
    expect(response.headers.get('content-disposition')).toBe(
      "attachment; filename*=UTF-8''Ombreda%27s%20%E2%80%9Cannex%E2%80%9D%20%C3%A9.docx",
    );
    const again = await send(door, { path, headers: withToken(door) });
    expect([again.status, codeIn(again.text)]).toEqual([404, 'download-gone']);
  });

  it('waits no longer than it may', async () => {
    const kept = createOneTime<string>(20);
    const token = kept.offer('a report');
    await new Promise((resolve) => setTimeout(resolve, 60));
    expect(kept.take(token)).toBeUndefined();
  });
});

describe('a ticket', () => {
  it('leads a browser in once', async () => {
    const door = await open();
    const path = `/open/${door.tickets.offer(true)}`;
    const first = await send(door, { path });
    expect([first.status, first.headers.location]).toEqual([303, `/#k=${door.token}`]);
    expect((await send(door, { path })).status).toBe(404);
    expect((await send(door, { path: '/open/guessed' })).text).not.toContain(door.token);
  });
});

describe('news', () => {
  it('comes as server-sent events, to all listeners by one stream that ends with the last of them', async () => {
    const core = openTestCore();
    const listeners = new Set<Parameters<TestCore['subscribe']>[0]>();
    let streams = 0;
    const counted: TestCore = {
      ...core,
      subscribe: (listener) => {
        streams += 1;
        listeners.add(listener);
        return () => listeners.delete(listener);
      },
    };
    const door = await httpDoor(counted);
    const client = createClient(
      httpConnection({ origin: door.origin, key: door.token, window: 'w', onRefusedKey: () => undefined }),
    );
    const [first, second]: [unknown[], unknown[]] = [[], []];
    const stops = [client.subscribe((event) => first.push(event)), client.subscribe((event) => second.push(event))];
    await expect.poll(() => listeners.size).toBe(1);
    for (const listener of listeners) listener({ kind: 'library-changed' });
    await expect.poll(() => [first.length, second.length]).toEqual([1, 1]);
    expect(streams).toBe(1);
    for (const stop of stops) stop();
    await expect.poll(() => listeners.size).toBe(0);
  });
});

/** A host that says one thing and hangs up; it counts how often it was asked. */
async function hangingUp(): Promise<{ origin: string; asked: () => number }> {
  let asked = 0;
  const server = createServer((_request, response) => {
    asked += 1;
    response.writeHead(200).end(`: open\n\ndata: {"kind":"library-changed"}\n\ndata: {"kind":"half`);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => void server.close());
  // A listening TCP server's address is never a string.
  return { origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, asked: () => asked };
}

it('asks for news again after the stream broke, and for none after nobody listens', async () => {
  const { origin, asked } = await hangingUp();
  const client = createClient(httpConnection({ origin, key: 'k', window: 'w', onRefusedKey: () => undefined }));
  const news: unknown[] = [];
  const stop = client.subscribe((event) => news.push(event));
  await expect.poll(() => news.length).toBe(2);
  stop();
  const before = asked();
  await new Promise((resolve) => setTimeout(resolve, 1500));
  expect(asked()).toBe(before);
});

/** Another web site, on another port of this machine: as near as a foreign page can come. */
async function foreignSite(): Promise<string> {
  const server = createServer((_request, response) => {
    response.writeHead(200, { 'content-type': 'text/html' }).end('<!doctype html><title>Foreign</title><body></body>');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  // A listening TCP server's address is never a string.
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
}

describe.skipIf(!hasChromium)('another page in the same browser (needs Chromium)', () => {
  it('can neither read nor change a thing, even if it knew the token', async () => {
    const door = await open();
    const { page } = await openWindow({ mayComplain: true });
    await page.goto(await foreignSite());
    const outcomes = await page.evaluate(
      async ({ origin, token }) => {
        const attempt = (path: string, init?: RequestInit) =>
          fetch(`${origin}${path}`, init).then(
            async (response) => `${response.type} ${response.status} ${(await response.text()).length}`,
            () => 'failed',
          );
        const post = { method: 'POST', body: '{}' };
        const key = { authorization: `Bearer ${token}` };
        return [
          await attempt('/'),
          await attempt('/api/library.addSample', post),
          await attempt('/api/library.addSample', { ...post, headers: key }),
          await attempt('/api/library.addSample', { ...post, mode: 'no-cors' }),
          await attempt('/api/library.addSample', { ...post, mode: 'no-cors', credentials: 'include', headers: key }),
          await attempt('/api/events', { headers: key }),
        ];
      },
      { origin: door.origin, token: door.token },
    );
    for (const outcome of outcomes) expect(outcome).toMatch(/^(failed|opaque 0 0)$/);
    expect(await assessmentsIn(door.core)).toBe(0);
    expect(door.guesses).toEqual([]);
  });

  it('can neither frame it, nor post a form to it, nor take its scripts', async () => {
    const door = await open();
    const { page } = await openWindow({ mayComplain: true });
    await page.goto(await foreignSite());
    const script = await page.evaluate(
      (origin) =>
        new Promise((resolve) => {
          const frame = document.body.appendChild(document.createElement('iframe'));
          frame.src = `${origin}/`;
          const element = document.head.appendChild(document.createElement('script'));
          element.onload = () => resolve('loaded');
          element.onerror = () => resolve('refused');
          element.src = `${origin}/assets/main.js`;
        }),
      door.origin,
    );
    expect(script).toBe('refused');
    await expect.poll(() => page.frames().map((frame) => frame.url())).toContain('chrome-error://chromewebdata/');
    await page.evaluate((origin) => {
      const form = document.body.appendChild(document.createElement('form'));
      form.method = 'post';
      form.action = `${origin}/api/library.addSample`;
      form.submit();
    }, door.origin);
    await page.waitForURL(`${door.origin}/**`);
    expect(await page.content()).toContain('not-admitted');
    expect(await assessmentsIn(door.core)).toBe(0);
  });
});
