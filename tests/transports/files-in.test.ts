import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { request as httpRequest } from 'node:http';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { FILE_RULES, PIECE_BYTES } from '#shared/contract/file-rules.ts';
import { CHANNELS } from '#shared/contract/preload-door.ts';
import type { Reply } from '#shared/contract/reply.ts';
import { doors, httpDoor, ipcEnds } from '#tests/helpers/doors.ts';
import { openTestCore, type TestCore } from '#tests/helpers/open-test-core.ts';

const LIMIT = FILE_RULES.framework.limitBytes;

/** The temporary files of a library. */
const leftIn = ({ folder }: TestCore): string[] => {
  const incoming = join(folder, 'incoming');
  return existsSync(incoming) ? readdirSync(incoming) : [];
};
const codeOf = (reply: Reply): string | undefined => (reply.ok ? undefined : reply.error.code);
const patterned = (length: number) => Uint8Array.from({ length }, (_, index) => (index * 31) % 251);

describe.each(doors)('a file sent over %s', (_name, connect) => {
  it('arrives byte for byte and under its own name, in one piece or in several', async () => {
    const core = openTestCore();
    const client = await connect(core);
    for (const length of [0, 1, PIECE_BYTES, PIECE_BYTES * 2 + 7]) {
      const bytes = patterned(length);
      const offered = await client.sendFile(new File([bytes], '../../خطة “2025”.pdf'), 'attachment');
      expect(offered).toMatchObject({ fileName: 'خطة “2025”.pdf', sizeBytes: length });
      const taken = core.incoming.take(offered.token);
      expect(taken).toMatchObject({ kind: 'attachment', fileName: offered.fileName, sizeBytes: length });
      expect(Buffer.compare(readFileSync(taken.path), bytes)).toBe(0);
      taken.discard();
    }
    expect(leftIn(core)).toEqual([]);
  });

  it('tells its progress, to the end', async () => {
    const client = await connect(openTestCore());
    const shares: number[] = [];
    await client.sendFile(new File([patterned(PIECE_BYTES * 2)], 'a.txt'), 'attachment', (share) => shares.push(share));
    expect(shares.every((share) => share >= 0 && share <= 1)).toBe(true);
    expect(shares).toEqual([...shares].sort((a, b) => a - b));
  });

  it('is refused by its name when it is too large, before it is sent', async () => {
    const core = openTestCore();
    const client = await connect(core);
    await expect(client.sendFile(new File([patterned(LIMIT + 1)], 'big.yaml'), 'framework')).rejects.toMatchObject({
      code: 'file-too-large',
      values: { file: 'big.yaml', limit: 5 },
    });
    expect(leftIn(core)).toEqual([]);
  });

  it('can be sent beside another one', async () => {
    const core = openTestCore();
    const client = await connect(core);
    const sent = await Promise.all(
      ['a.txt', 'b.txt', 'c.txt'].map((name) => client.sendFile(new File([name], name), 'attachment')),
    );
    expect(sent.map(({ token }) => readFileSync(core.incoming.take(token).path, 'utf8'))).toEqual([
      'a.txt',
      'b.txt',
      'c.txt',
    ]);
  });
});

describe('POST /files', () => {
  const opened = async () => {
    const core = openTestCore();
    const door = await httpDoor(core);
    const headers = { authorization: `Bearer ${door.token}`, 'x-file-kind': 'framework', 'x-file-name': 'a.yaml' };
    const post = (given: Record<string, string>, body: BodyInit = 'text') =>
      fetch(`${door.origin}/files`, { method: 'POST', headers: given, body });
    return { core, door, headers, post };
  };

  it('admits nobody without the token, and keeps nothing of what they sent', async () => {
    const { core, headers, post } = await opened();
    for (const authorization of ['', 'Bearer wrong'])
      expect((await post({ ...headers, authorization })).status).toBe(401);
    expect(leftIn(core)).toEqual([]);
  });

  it('answers 413 to more than its kind may hold, and removes it', async () => {
    const { core, headers, post } = await opened();
    const response = await post(headers, patterned(LIMIT + 1));
    expect(response.status).toBe(413);
    expect(codeOf((await response.json()) as Reply)).toBe('file-too-large');
    expect(leftIn(core)).toEqual([]);
  });

  it('cuts off a sender who does not stop', async () => {
    const { core, headers, post } = await opened();
    const outcome = await post(headers, patterned(LIMIT * 3)).then(
      ({ status }) => status,
      () => 'cut off',
    );
    expect([413, 'cut off']).toContain(outcome);
    await expect.poll(() => leftIn(core)).toEqual([]);
  });

  it('leaves nothing of an upload that breaks off', async () => {
    const { core, door, headers } = await opened();
    const request = httpRequest(`${door.origin}/files`, {
      method: 'POST',
      headers: { ...headers, 'content-length': '1000' },
    });
    request.on('error', () => undefined);
    request.write('half of it');
    await expect.poll(() => leftIn(core)).toHaveLength(1);
    request.destroy();
    await expect.poll(() => leftIn(core)).toEqual([]);
  });

  it.each(['', 'letter', '__proto__', 'package, attachment'])('refuses the kind “%s”', async (kind) => {
    const { core, headers, post } = await opened();
    const response = await post({ ...headers, 'x-file-kind': kind });
    expect(codeOf((await response.json()) as Reply)).toBe('unknown-file-kind');
    expect(leftIn(core)).toEqual([]);
  });

  it.each([
    ['..%2F..%2Fx', 'x'],
    ['a%00b%0A.yaml', 'ab.yaml'],
    ['%', '%'],
    ['%FF%FE', '%FF%FE'],
    ['', 'file'],
  ])('takes the name “%s” as “%s”', async (sent, kept) => {
    const { headers, post } = await opened();
    const reply = (await (await post({ ...headers, 'x-file-name': sent })).json()) as Reply;
    expect(reply).toMatchObject({ ok: true, value: { fileName: kept } });
  });
});

describe('the desktop program’s channels for files', () => {
  const opened = () => {
    const core = openTestCore();
    const ends = ipcEnds(core);
    const begin = async (name = 'a.txt') => {
      const reply = await ends.door.sendFile({ step: 'begin', fileName: name, kind: 'framework' });
      if (!reply.ok) throw new Error(reply.error.code);
      // The reply to a beginning holds the sending's id.
      return (reply.value as { sending: string }).sending;
    };
    const bytes = new Uint8Array(10);
    return { core, begin, bytes, ...ends };
  };

  it('answer no frame but the main one of a window of ours', async () => {
    const { core, contents, invokeAs } = opened();
    const elsewhere = { url: 'https://evil.example/' };
    for (const senderFrame of [null, { url: 'mainstay://app/index.html' }, elsewhere])
      for (const channel of [CHANNELS.chooseFiles, CHANNELS.sendFile])
        await expect(invokeAs({ senderFrame, sender: contents }, channel, {})).rejects.toThrow('its own window only');
    expect(leftIn(core)).toEqual([]);
  });

  it('refuse what has another shape, and pieces that are too large', async () => {
    const { core, begin, door, contents, invokeAs } = opened();
    const sending = await begin();
    const own = { senderFrame: contents.mainFrame, sender: contents };
    for (const step of [
      undefined,
      {},
      { step: 'begin', fileName: 'a', kind: 'letter' },
      { step: 'begin', fileName: 'x'.repeat(2_000), kind: 'framework' },
      { step: 'piece', sending, bytes: 'text' },
      { step: 'piece', sending, bytes: new Uint8Array(PIECE_BYTES + 1) },
      { step: 'end', sending: '../x' },
    ])
      expect(codeOf(await invokeAs(own, CHANNELS.sendFile, step)), JSON.stringify(step)?.slice(0, 80)).toBe(
        'invalid-input',
      );
    expect(codeOf(await invokeAs(own, CHANNELS.chooseFiles, { kind: 'attachment' }))).toBe('invalid-input');
    expect(await door.sendFile({ step: 'end', sending })).toMatchObject({ ok: true });
    expect(leftIn(core)).toHaveLength(1);
  });

  it('stop a file at the limit of its kind', async () => {
    const { core, begin, door } = opened();
    const sending = await begin();
    const piece = { step: 'piece', sending, bytes: new Uint8Array(PIECE_BYTES) } as const;
    for (let sent = 0; sent < LIMIT; sent += PIECE_BYTES)
      expect(await door.sendFile(piece)).toMatchObject({ ok: true });
    expect(codeOf(await door.sendFile(piece))).toBe('file-too-large');
    expect(codeOf(await door.sendFile({ step: 'end', sending }))).toBe('file-gone');
    expect(leftIn(core)).toEqual([]);
  });

  it('take one file at a time from a window: a new one abandons the one before', async () => {
    const { core, begin, bytes, door } = opened();
    const first = await begin();
    await door.sendFile({ step: 'piece', sending: first, bytes });
    const second = await begin();
    expect(leftIn(core)).toHaveLength(1);
    expect(codeOf(await door.sendFile({ step: 'piece', sending: first, bytes }))).toBe('file-gone');
    expect(await door.sendFile({ step: 'end', sending: second })).toMatchObject({ ok: true });
  });

  it('leave nothing of what was abandoned, and of what a closed window was sending', async () => {
    const { core, begin, bytes, door, contents } = opened();
    const first = await begin();
    await door.sendFile({ step: 'piece', sending: first, bytes });
    await door.sendFile({ step: 'abandon', sending: first });
    expect(leftIn(core)).toEqual([]);
    await begin();
    expect(leftIn(core)).toHaveLength(1);
    contents.emit('destroyed');
    expect(leftIn(core)).toEqual([]);
  });

  it('give up a file of which nothing more has come for ten minutes', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    onTestFinished(() => void vi.useRealTimers());
    const { core, begin, bytes, door } = opened();
    const sending = await begin();
    vi.advanceTimersByTime(9 * 60 * 1000);
    expect(await door.sendFile({ step: 'piece', sending, bytes })).toMatchObject({ ok: true });
    vi.advanceTimersByTime(9 * 60 * 1000);
    expect(leftIn(core)).toHaveLength(1);
    vi.advanceTimersByTime(60 * 1000);
    expect(leftIn(core)).toEqual([]);
    expect(codeOf(await door.sendFile({ step: 'end', sending }))).toBe('file-gone');
  });

  it('do not let one window go on with the file of another', async () => {
    const { core, begin, contents, invokeAs } = opened();
    const sending = await begin();
    const other = Object.assign(Object.create(contents), { id: 2 });
    const from = { senderFrame: contents.mainFrame, sender: other };
    expect(codeOf(await invokeAs(from, CHANNELS.sendFile, { step: 'end', sending }))).toBe('file-gone');
    expect(leftIn(core)).toHaveLength(1);
  });

  it('bring in the chosen files without their paths, or none where one cannot be read', async () => {
    const core = openTestCore();
    const paths = [join(core.folder, 'library.sqlite'), join(core.folder, 'gone.pdf')];
    const { door } = ipcEnds(core, async ({ isMultiple }) => (isMultiple ? paths : paths.slice(0, 1)));
    const reply = await door.chooseFiles({ kind: 'attachment', isMultiple: false });
    expect(reply).toMatchObject({ ok: true, value: [{ fileName: 'library.sqlite' }] });
    expect(JSON.stringify(reply)).not.toContain(core.folder);
    const refused = await door.chooseFiles({ kind: 'attachment', isMultiple: true });
    expect(refused).toMatchObject({ ok: false, error: { code: 'file-unreadable', values: { file: 'gone.pdf' } } });
  });
});
