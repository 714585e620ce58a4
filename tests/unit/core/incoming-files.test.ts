import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { createIncomingFiles } from '#main/core/incoming-files.ts';
import { FILE_RULES } from '#shared/contract/file-rules.ts';
import { FILE_KINDS, fileToken } from '#shared/contract/files.ts';
import { openTestCore, temporaryFolder } from '#tests/helpers/open-test-core.ts';

const TEN_MINUTES_MS = 10 * 60 * 1000;

function begun() {
  const folder = join(temporaryFolder(), 'incoming');
  const incoming = createIncomingFiles(folder);
  onTestFinished(() => incoming.close());
  const send = (text = 'some bytes', fileName = 'a.txt') => {
    const received = incoming.receive(fileName, 'attachment');
    received.append(Buffer.from(text));
    return received.finish();
  };
  const left = () => (existsSync(folder) ? readdirSync(folder) : []);
  return { folder, incoming, send, left };
}

describe('a file that arrived in pieces', () => {
  it('is taken once, with its own name, and removed when it was used', () => {
    const { incoming, left } = begun();
    const received = incoming.receive('../../plan.pdf', 'attachment');
    received.append(Buffer.from('first '));
    received.append(Buffer.from('second'));
    const offered = received.finish();
    expect(offered).toMatchObject({ fileName: 'plan.pdf', sizeBytes: 12 });
    const taken = incoming.take(offered.token);
    expect(taken).toMatchObject({ fileName: 'plan.pdf', kind: 'attachment', sizeBytes: 12 });
    expect(readFileSync(taken.path, 'utf8')).toBe('first second');
    expect(() => incoming.take(offered.token)).toThrow('file-gone');
    taken.discard();
    expect(left()).toEqual([]);
  });

  it('leaves nothing when its sender goes away', () => {
    const { incoming, left } = begun();
    const received = incoming.receive('a.txt', 'attachment');
    received.append(Buffer.from('half'));
    expect(left()).toHaveLength(1);
    received.abandon();
    expect(left()).toEqual([]);
    expect(() => received.finish()).toThrow('file-gone');
  });

  it('is refused and removed as soon as it is larger than its kind may be', () => {
    const { incoming, left } = begun();
    const received = incoming.receive('big.yaml', 'framework');
    received.append(new Uint8Array(FILE_RULES.framework.limitBytes));
    expect(() => received.append(new Uint8Array(1))).toThrow('file-too-large');
    expect(left()).toEqual([]);
    expect(() => received.append(new Uint8Array(1))).toThrow('file-gone');
  });

  it('waits ten minutes and no longer', () => {
    vi.useFakeTimers();
    onTestFinished(() => void vi.useRealTimers());
    const { incoming, send, left } = begun();
    const early = send();
    vi.advanceTimersByTime(TEN_MINUTES_MS - 1);
    incoming.take(early.token).discard();
    const late = send();
    vi.advanceTimersByTime(TEN_MINUTES_MS);
    expect(left()).toEqual([]);
    expect(() => incoming.take(late.token)).toThrow('file-gone');
  });

  it('is gone when the program ends, taken or not, whole or not', () => {
    const { folder, incoming, send } = begun();
    incoming.take(send().token);
    send();
    incoming.receive('half.txt', 'attachment').append(Buffer.from('half'));
    incoming.close();
    expect(existsSync(folder)).toBe(false);
  });
});

describe('a file of the user’s own', () => {
  it('stays where it is, used or not', () => {
    const { incoming } = begun();
    const path = join(temporaryFolder(), 'plan.pdf');
    writeFileSync(path, 'mine');
    const { token, ...offered } = incoming.offerPath(path, 'attachment');
    expect(offered).toEqual({ fileName: 'plan.pdf', sizeBytes: 4 });
    const taken = incoming.take(token);
    expect(taken.path).toBe(path);
    taken.discard();
    incoming.offerPath(path, 'attachment');
    incoming.close();
    expect(readFileSync(path, 'utf8')).toBe('mine');
  });

  it('is refused where it is a folder, is gone or is too large', () => {
    const { incoming } = begun();
    const folder = temporaryFolder();
    const large = join(folder, 'large.yaml');
    writeFileSync(large, new Uint8Array(FILE_RULES.framework.limitBytes + 1));
    expect(() => incoming.offerPath(folder, 'attachment')).toThrow('file-unreadable');
    expect(() => incoming.offerPath(join(folder, 'gone.pdf'), 'attachment')).toThrow('file-unreadable');
    expect(() => incoming.offerPath(large, 'framework')).toThrow('file-too-large');
  });
});

it('refuses a token that was never given', () => {
  const { incoming } = begun();
  for (const token of ['', 'x', '__proto__', '../../etc/passwd'])
    expect(() => incoming.take(token)).toThrow('file-gone');
});

it('removes at the start what a program that was cut off has left', () => {
  const folder = temporaryFolder();
  mkdirSync(join(folder, 'incoming'));
  writeFileSync(join(folder, 'incoming', 'left-over'), 'half a file');
  const core = openTestCore(folder);
  expect(existsSync(join(folder, 'incoming'))).toBe(false);
  const token = core.offer(Buffer.from('text'), 'a.txt', 'attachment');
  expect(core.incoming.take(token)).toMatchObject({ fileName: 'a.txt', sizeBytes: 4 });
  core.close();
  expect(existsSync(join(folder, 'incoming'))).toBe(false);
});

it('gives tokens that the contract takes, and every kind its limit', () => {
  const { send } = begun();
  expect(fileToken.safeParse(send().token).success).toBe(true);
  const limits = Object.fromEntries(FILE_KINDS.map((kind) => [kind, FILE_RULES[kind].limitBytes / 1024 / 1024]));
  expect(limits).toEqual({
    package: 400,
    questionnaire: 20,
    framework: 5,
    attachment: 20,
    backup: 2_048,
    logo: 2,
    template: 20,
    report: 60,
  });
});
