import { mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { createLog, LONGEST_LOG } from '#main/core/log.ts';
import { temporaryFolder } from '#tests/helpers/open-test-core.ts';

const now = () => new Date('2030-01-02T03:04:05.000Z');
const read = (folder: string, name: string) => readFileSync(join(folder, name), 'utf8');

describe('the log', () => {
  it('begins anew where it is full, and keeps the one before it', () => {
    const folder = temporaryFolder();
    writeFileSync(join(folder, 'mainstay.1.log'), 'the oldest');
    writeFileSync(join(folder, 'mainstay.log'), 'x'.repeat(LONGEST_LOG));
    createLog(folder, now).write('answers.save 3 ms');
    expect(read(folder, 'mainstay.log')).toBe('2030-01-02T03:04:05.000Z answers.save 3 ms\n');
    expect(statSync(join(folder, 'mainstay.1.log')).size).toBe(LONGEST_LOG);
    expect(readdirSync(folder).sort()).toEqual(['mainstay.1.log', 'mainstay.log']);
  });

  it('goes on in the full one where it cannot be put aside', () => {
    const folder = temporaryFolder();
    mkdirSync(join(folder, 'mainstay.1.log', 'in the way'), { recursive: true });
    writeFileSync(join(folder, 'mainstay.log'), 'x'.repeat(LONGEST_LOG));
    createLog(folder, now).write('a line');
    expect(read(folder, 'mainstay.log').endsWith('a line\n')).toBe(true);
  });

  it('fails nothing where it cannot be written', () => {
    const log = createLog(join(temporaryFolder(), 'nowhere'), now);
    expect(() => log.write('a line')).not.toThrow();
    expect(() => log.bug(new Error('x'))).not.toThrow();
  });
});
