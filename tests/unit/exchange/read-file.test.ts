import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { lockPackage } from '#main/exchange/lock-package.ts';
import { readExchangeFile } from '#main/exchange/read-file.ts';
import { aChange, packageOf, someRecords } from '#tests/helpers/a-package.ts';
import { temporaryFolder } from '#tests/helpers/open-test-core.ts';

const aPackage = packageOf(someRecords({ record: 'assessment', changes: [aChange(2, [])] }));

async function read(bytes: Uint8Array, passphrase: string | null = null) {
  const path = join(temporaryFolder(), 'file');
  writeFileSync(path, bytes);
  return readExchangeFile({ path, file: 'labour.mainstay', passphrase });
}

it('knows a package by its content', async () => {
  expect((await read(aPackage)).kind).toBe('package');
});

it('asks for the passphrase of a locked one, and opens it', async () => {
  const locked = await lockPackage(aPackage, 'one table');
  expect(await read(locked)).toEqual({ kind: 'locked-package' });
  expect((await read(locked, 'one table')).kind).toBe('package');
  await expect(read(locked, 'another')).rejects.toMatchObject({ values: { why: 'wrong-passphrase' } });
});

it.each([[new Uint8Array()], [new TextEncoder().encode('Dear colleague')]])(
  'does not take anything else',
  async (bytes) => {
    await expect(read(bytes)).rejects.toMatchObject({ values: { file: 'labour.mainstay', why: 'not-recognised' } });
  },
);
