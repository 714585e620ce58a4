import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { Line, NotMeasured } from './line.ts';
import { isMissed } from './line.ts';
import { createBench } from './measure.ts';
import { measures } from './measures.ts';
import { benchFolder, forgetFolders } from './open-core.ts';
import { tableOf } from './table.ts';

const { values } = parseArgs({
  options: { only: { type: 'string' }, quick: { type: 'boolean', default: false } },
});
const chosen = measures.filter(({ name }) => values.only === undefined || name === values.only);
if (chosen.length === 0) {
  process.stderr.write(`No such measure. There are: ${measures.map(({ name }) => name).join(', ')}\n`);
  process.exit(1);
}

forgetFolders();
const bench = createBench(values.quick);
const lines: (Line | NotMeasured)[] = [];
const broken: string[] = [];
const startedMs = performance.now();
for (const { name, run } of chosen) {
  process.stderr.write(`${name} …`);
  const beganMs = performance.now();
  try {
    lines.push(...(await run(bench)));
  } catch (error) {
    broken.push(name);
    process.stderr.write(`\n${error instanceof Error ? error.stack : String(error)}\n`);
  }
  process.stderr.write(` ${Math.round((performance.now() - beganMs) / 1000)} s\n`);
}
forgetFolders();

const seconds = Math.round((performance.now() - startedMs) / 1000);
writeFileSync(join(benchFolder, '../bench.json'), JSON.stringify({ seconds, lines, broken }, null, 2));
process.stdout.write(`\n${tableOf(lines)}\n\n`);
const missed = lines.filter((line) => 'found' in line && isMissed(line)).length;
process.stdout.write(`${lines.length} lines in ${seconds} s, ${missed} over their goal, ${broken.length} broken\n`);
// A figure never ends the bench with an error; a measurement that did not come about does.
process.exitCode = broken.length > 0 ? 1 : 0;
