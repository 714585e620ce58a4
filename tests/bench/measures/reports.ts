import { spawnSync } from 'node:child_process';
import { statSync } from 'node:fs';
import { join } from 'node:path';
import { alternate } from '../alternate.ts';
import { type Line, lineOf, type NotMeasured } from '../line.ts';
import type { Measure } from '../measure.ts';
import { aFolder, benchFolder } from '../open-core.ts';
import { dumpAnnex, dumpWorkbook, ordersOfSample } from '../reports/dump.ts';

const PACKAGES = 'python3-docx python3-xlsxwriter';
/** Debian's packages are of Debian's own Python, which need not be the first one on the path. */
const PYTHONS = ['python3', '/usr/bin/python3'];

const started = (program: string, ...words: string[]) => spawnSync(program, words, { encoding: 'utf8' });

function ran({ status, stderr }: ReturnType<typeof started>): void {
  if (status !== 0) throw new Error(`A process failed: ${stderr}`);
}

interface Report {
  readonly work: string;
  readonly library: 'docx' | 'xlsxwriter';
  readonly script: string;
  readonly ours: string;
  readonly ending: string;
  readonly dump: typeof dumpAnnex;
  readonly against: string;
}

const REPORTS: Readonly<Record<'annex' | 'workbook', Report>> = {
  annex: {
    work: 'annex in Word, sample, pictures ready, no page estimate',
    against: 'python-docx writing the same blocks',
    library: 'docx',
    script: 'annex.py',
    ours: 'write-annex.js',
    ending: 'docx',
    dump: dumpAnnex,
  },
  workbook: {
    work: 'workbook, sample',
    against: 'XlsxWriter writing the same cells',
    library: 'xlsxwriter',
    script: 'workbook.py',
    ours: 'write-workbook.js',
    ending: 'xlsx',
    dump: dumpWorkbook,
  },
};

/** Word and Excel files of the worked example, each by a process of its own from the same content as JSON. */
export const reports: Measure = {
  name: 'reports',
  run: async ({ times }) => {
    const orders = await ordersOfSample();
    const lines: (Line | NotMeasured)[] = [];
    for (const kind of ['annex', 'workbook'] as const) {
      const { work, against, library, script, ours, ending, dump } = REPORTS[kind];
      const python = PYTHONS.find((each) => started(each, '-c', `import ${library}`).status === 0);
      if (python === undefined) {
        lines.push({ work, against, need: `install ${PACKAGES}` });
        continue;
      }
      const folder = aFolder();
      const files = { ours: join(folder, 'ours.json'), plain: join(folder, 'plain.json') };
      dump(orders[kind], files);
      const made = { ours: join(folder, `ours.${ending}`), theirs: join(folder, `theirs.${ending}`) };
      const pair = await alternate(times(10), {
        measured: () => ran(started(process.execPath, join(benchFolder, ours), files.ours, made.ours)),
        yardstick: () => ran(started(python, join('tests/bench', script), files.plain, made.theirs)),
      });
      const line = lineOf(pair, { work, against, goal: 1 });
      const sizes = [made.ours, made.theirs].map((file) => `${Math.round(statSync(file).size / 1024)} kB`);
      lines.push({ ...line, detail: `${line.detail}; ${sizes.join(' against ')}` });
    }
    return lines;
  },
};
