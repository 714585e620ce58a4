import { readFileSync } from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';
import { type Line, type NotMeasured, quantile } from '../line.ts';
import type { Measure } from '../measure.ts';
import { serveProgram } from '../serve-program.ts';

const IDLE_MS = 5_000;
const ABOUT = { work: 'memory of the core, idle, 5,000 assessments', against: '50' };

/** What the built program holds in memory, in MB, when its list was shown and nothing happens. */
async function idleMemory(folder: string): Promise<number> {
  const served = await serveProgram(folder);
  try {
    await served.ask('library.status', {});
    await served.ask('assessments.page', { from: 0 });
    await wait(IDLE_MS);
    const status = readFileSync(`/proc/${served.pid}/status`, 'utf8');
    return Number(/^VmRSS:\s+(\d+) kB/m.exec(status)?.[1]) / 1024;
  } finally {
    await served.stop();
  }
}

export const memory: Measure = {
  name: 'memory',
  run: async ({ small, large, times }): Promise<(Line | NotMeasured)[]> => {
    if (process.platform !== 'linux') return [{ ...ABOUT, need: 'needs Linux, which says it in /proc' }];
    const [few, many] = [small(), large()];
    const measured: number[] = [];
    const yardstick: number[] = [];
    for (let round = 0; round < times(3); round += 1) {
      measured.push(await idleMemory(many));
      yardstick.push(await idleMemory(few));
    }
    const [large_, small_] = [quantile(measured, 0.5), quantile(yardstick, 0.5)];
    return [
      {
        ...ABOUT,
        found: large_ / small_,
        goal: 1.3,
        unit: '×',
        detail: `${Math.round(large_)} MB against ${Math.round(small_)} MB`,
      },
    ];
  },
};
