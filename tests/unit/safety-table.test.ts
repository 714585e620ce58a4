import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { root } from '#tests/helpers/open-test-core.ts';

const ROW = /^\| (?<promise>.+?) \| `(?<file>tests\/[^`]+)` \| (?<name>.+?) \|$/;
const lines = readFileSync(join(root, 'docs/safety.md'), 'utf8').split('\n');
const rows = lines.flatMap((line) => {
  const found = ROW.exec(line)?.groups;
  return found ? [{ file: found.file ?? '', name: found.name ?? '' }] : [];
});

it('every promise of safety names a test that is there', () => {
  const heads = lines.filter((line) => line.startsWith('| Promise') || line.startsWith('|---'));
  expect(rows.length).toBeGreaterThan(45);
  expect(lines.filter((line) => line.startsWith('|')).length).toBe(rows.length + heads.length);
  const lost = rows.filter(({ file, name }) => {
    const path = join(root, file);
    return !existsSync(path) || !readFileSync(path, 'utf8').includes(name);
  });
  expect(lost).toEqual([]);
});
