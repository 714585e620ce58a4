import { describe, expect, it } from 'vitest';
import { readInWorker } from '#main/exchange/read-in-worker.ts';

const order = { path: '/nowhere', file: 'labour.mainstay', passphrase: null };

/** A worker that runs this code in place of the reader. */
function reader(code: string, longestMs = 20_000) {
  const noted: string[] = [];
  const worker = new URL(
    `data:text/javascript,${encodeURIComponent(`import { parentPort } from 'node:worker_threads'; ${code}`)}`,
  );
  return { noted, read: readInWorker(worker, (reason) => noted.push(reason), longestMs) };
}

describe('a file that is read in a worker', () => {
  it('costs that worker alone when it takes too long', async () => {
    const { read, noted } = reader('setInterval(() => {}, 1_000);', 200);
    await expect(read(order)).rejects.toMatchObject({
      code: 'file-refused',
      values: { file: 'labour.mainstay', why: 'took-too-long' },
    });
    expect(noted).toHaveLength(1);
  });

  it('costs that worker alone when it takes too much memory', async () => {
    const { read } = reader('const all = []; for (;;) all.push(new Array(5e6).fill(1.5));');
    await expect(read(order)).rejects.toMatchObject({ values: { why: 'took-too-long' } });
  }, 30_000);

  it('is refused with the reader’s own reason', async () => {
    const { read, noted } = reader(
      "parentPort.postMessage({ kind: 'refused', code: 'file-refused', values: { why: 'truncated' } });",
    );
    await expect(read(order)).rejects.toMatchObject({ code: 'file-refused', values: { why: 'truncated' } });
    expect(noted).toEqual([]);
  });

  it('is an error of ours when the reader itself fails', async () => {
    const { read } = reader("parentPort.postMessage({ kind: 'failed', reason: 'a bug' });");
    await expect(read(order)).rejects.toThrow('a bug');
  });
});
