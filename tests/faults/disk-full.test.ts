import { spawnSync } from 'node:child_process';
import { existsSync, rmSync, statfsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { anAssessment, refusalOf } from '#tests/helpers/an-assessment.ts';
import { noteFaults } from '#tests/helpers/fault-table.ts';
import { soundness } from '#tests/helpers/killable.ts';
import { openTestCore, root, temporaryFolder } from '#tests/helpers/open-test-core.ts';
import { indicatorIdOf } from '#tests/helpers/scored-items.ts';

/** A file system of a few megabytes; none where this user may not mount one. */
function smallDisk(): string | undefined {
  if (process.platform !== 'linux' || process.getuid?.() !== 0) return undefined;
  const folder = `/tmp/mainstay-small-disk-${process.pid}`;
  const made = spawnSync('sh', ['-c', `mkdir -p ${folder} && mount -t tmpfs -o size=4m tmpfs ${folder}`]);
  return made.status === 0 ? folder : undefined;
}

const disk = smallDisk();
afterAll(() => {
  if (disk) spawnSync('sh', ['-c', `umount -l ${disk}; rmdir ${disk}`]);
});

describe.skipIf(disk === undefined)('a full disk (needs the right to mount a small one)', () => {
  it('is said, loses nothing that was acknowledged, and saving goes on when there is room again', async () => {
    const folder = disk ?? '';
    const core = openTestCore(folder);
    const { assessmentId, labour: respondentId } = await anAssessment(core);
    const filler = join(folder, 'filler');
    const free = statfsSync(folder);
    writeFileSync(filler, Buffer.alloc(Math.max(0, free.bavail * free.bsize - 400_000)));
    const save = (number: number) =>
      refusalOf(core, 'answers.save', {
        assessmentId,
        respondentId,
        indicatorId: indicatorIdOf('LAB-01'),
        changes: { value: 2, grade: 'B', comment: `${number} ${'x'.repeat(4_000)}` },
      });
    let number = 0;
    let refusal: string | undefined;
    for (; refusal === undefined && number < 1_000; number += 1) refusal = await save(number);
    expect(refusal).toBe('disk-full');
    const answer = async () => (await core.call('answers.list', { assessmentId })).at(0)?.comment;
    expect(await answer()).toMatch(new RegExp(`^${number - 2} `));
    expect(await refusalOf(core, 'backups.make', {})).toBe('disk-full');
    rmSync(filler);
    expect(await save(number)).toBeUndefined();
    expect(await answer()).toMatch(new RegExp(`^${number} `));
    core.close();
    expect(soundness(join(folder, 'library.sqlite'))).toBe('ok');
    noteFaults({ fault: 'disk full', tried: number, survived: number, lost: 0 });
  });
});

it('a report or copy for a full disk is refused with a sentence, and no half of it stays', async () => {
  const core = openTestCore(temporaryFolder());
  Object.assign(core.ports, {
    saveFile: () => {
      throw Object.assign(new Error('no space'), { code: 'ENOSPC' });
    },
  });
  expect(await refusalOf(core, 'backups.saveCopy', { passphrase: null })).toBe('disk-full');
});

it.skipIf(process.platform === 'win32')(
  'a file of which the disk takes only a part is refused and not left behind',
  () => {
    const file = join(temporaryFolder(), 'report.docx');
    const code = `const { writeFileAtomically } = await import(${JSON.stringify(new URL('../../main/core/write-file-atomically.ts', import.meta.url))});
    try { writeFileAtomically(${JSON.stringify(file)}, Buffer.alloc(100_000, 1)); console.log('written'); } catch (error) { console.log(error.code); }`;
    // The system writes the first 4 KiB and says so; only the next piece is refused.
    const limited = 'trap \'\' XFSZ; ulimit -f 8; exec "$@"';
    const words = ['-c', limited, 'sh', process.execPath, '--input-type=module', '-e', code];
    const { stdout, stderr } = spawnSync('sh', words, { cwd: root, encoding: 'utf8' });
    expect({ said: stdout.trim(), stderr }).toEqual({ said: 'disk-full', stderr: '' });
    expect(existsSync(file)).toBe(false);
  },
);
