import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { movesTo, settledFolder, wishToMove } from '#main/library/library-place.ts';
import { anAssessment, refusalOf } from '#tests/helpers/an-assessment.ts';
import { openTestCore, temporaryFolder } from '#tests/helpers/open-test-core.ts';

/** A closed library with one assessment and a backup, in the usual folder. */
async function aHome() {
  const core = openTestCore();
  await anAssessment(core);
  await core.call('backups.make', {});
  core.close();
  return core.folder;
}

const placesIn = async (folder: string) =>
  (await openTestCore(folder).call('assessments.list', {})).map(({ place }) => place);

it('stays in the usual folder until it is asked to move', async () => {
  const home = await aHome();
  expect(settledFolder(home)).toBe(home);
});

it('moves with its backups, checked, and keeps the old file under another name', async () => {
  const home = await aHome();
  const to = join(temporaryFolder(), 'new', 'place');
  wishToMove(home, to);
  expect(settledFolder(home)).toBe(to);
  expect(settledFolder(home)).toBe(to);
  expect(await placesIn(to)).toEqual(['Ombreda']);
  expect(await openTestCore(to.replace('place', 'other')).call('assessments.list', {})).toEqual([]);
  expect(existsSync(join(to, 'backups'))).toBe(true);
  expect([existsSync(join(home, 'library.sqlite')), existsSync(join(home, 'library.moved.sqlite'))]).toEqual([
    false,
    true,
  ]);
});

it('stays where it is when the other place has a library, cannot be written, or the file is broken', async () => {
  const home = await aHome();
  const taken = await aHome();
  const before = readFileSync(join(taken, 'library.sqlite'));
  const noFolder = join(temporaryFolder(), 'a file');
  writeFileSync(noFolder, '');
  for (const to of [taken, join(noFolder, 'in it')]) {
    wishToMove(home, to);
    expect(settledFolder(home)).toBe(home);
    expect(movesTo(home)).toBeNull();
  }
  expect(readFileSync(join(taken, 'library.sqlite'))).toEqual(before);
  expect(await placesIn(home)).toEqual(['Ombreda']);
  const broken = temporaryFolder();
  writeFileSync(join(broken, 'library.sqlite'), 'notes');
  wishToMove(broken, join(temporaryFolder(), 'new'));
  expect(settledFolder(broken)).toBe(broken);
});

it('is asked for by the dialog only, refused onto another library, and taken back', async () => {
  const core = openTestCore();
  const to = temporaryFolder();
  expect(await refusalOf(core, 'library.move', { stays: false })).toBe('library-read-only');
  Object.assign(core.ports, { home: core.folder, chooseFolder: async () => to });
  expect(await core.call('library.move', { stays: false })).toEqual({ movesTo: to });
  expect(await core.call('library.status', {})).toMatchObject({ canMove: true, movesTo: to });
  expect(await core.call('library.move', { stays: true })).toEqual({ movesTo: null });
  mkdirSync(to, { recursive: true });
  writeFileSync(join(to, 'library.sqlite'), 'another');
  expect(await refusalOf(core, 'library.move', { stays: false })).toBe('folder-has-library');
  expect(movesTo(core.folder)).toBeNull();
});
