import type { Pair } from './line.ts';

type Work = () => unknown;

async function timeOf(work: Work): Promise<number> {
  const startedMs = performance.now();
  await work();
  return performance.now() - startedMs;
}

/** Times both in turns, each first as often as the other, so that whatever else the machine does falls on both alike. */
export async function alternate(
  times: number,
  { measured, yardstick, warmUps = 1 }: { measured: Work; yardstick: Work; warmUps?: number },
): Promise<Pair> {
  for (let round = 0; round < warmUps; round += 1) {
    await measured();
    await yardstick();
  }
  const pair = { measured: [] as number[], yardstick: [] as number[] };
  for (let round = 0; round < times; round += 1) {
    if (round % 2 === 0) pair.measured.push(await timeOf(measured));
    pair.yardstick.push(await timeOf(yardstick));
    if (round % 2 === 1) pair.measured.push(await timeOf(measured));
  }
  return pair;
}
