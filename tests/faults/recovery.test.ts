import { closeSync, existsSync, openSync, readdirSync, readFileSync, writeFileSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { anAssessment, fileOf, LAB_01, LAB_02, refusalOf, withFile } from '#tests/helpers/an-assessment.ts';
import { openTestCore, type TestCore } from '#tests/helpers/open-test-core.ts';

/** A library with answers, a backup of its first one, and then closed. */
async function usedLibrary(): Promise<{ core: TestCore; backup: string }> {
  const core = openTestCore();
  const { assessmentId, labour: respondentId } = await anAssessment(core);
  const answer = (indicatorId: typeof LAB_01) =>
    core.call('answers.save', { assessmentId, respondentId, indicatorId, changes: { value: 3, grade: 'A' } });
  await answer(LAB_01);
  const { id } = await core.call('backups.make', {});
  await answer(LAB_02);
  await core.call('library.addSample', {});
  core.close();
  return { core, backup: id };
}

/** The same folder, opened by a door that can show the ways out. */
const reopened = ({ folder }: TestCore) => openTestCore(folder, undefined, { canRecover: true });

/** Overwrites the beginning of the page at which a table begins. */
function damage(core: TestCore, table: string): void {
  const at = withFile(core, (database) => {
    database.pragma('journal_mode = DELETE');
    const page = Number(database.prepare('SELECT rootpage FROM sqlite_schema WHERE name = ?').pluck().get(table));
    return (page - 1) * Number(database.pragma('page_size', { simple: true }));
  });
  const file = openSync(fileOf(core), 'r+');
  writeSync(file, Buffer.alloc(200, 0xff), 0, 200, at);
  closeSync(file);
}

const setAsideFiles = ({ folder }: TestCore) => {
  const place = join(folder, 'set-aside');
  return existsSync(place) ? readdirSync(place).map((name) => join(place, name, 'library.sqlite')) : [];
};

const answersIn = async (core: TestCore) => {
  const all = await core.call('assessments.list', {});
  const rows = await Promise.all(all.map(({ id }) => core.call('answers.list', { assessmentId: id })));
  return rows.flat().length;
};

describe('a broken library', () => {
  it.each([
    ['cut off in the middle', 'library-damaged', (bytes: Buffer) => bytes.subarray(0, bytes.length / 2)],
    ['no library at all', 'library-not-a-library', () => Buffer.from('These are my notes.\n'.repeat(500))],
    ['empty', 'library-empty-file', () => Buffer.alloc(0)],
  ] as const)(
    'that is %s does not block the start: its backup opens, and it lies aside untouched',
    async (_what, code, broken) => {
      const { core, backup } = await usedLibrary();
      const bytes = broken(readFileSync(fileOf(core)));
      writeFileSync(fileOf(core), bytes);
      const started = reopened(core);
      expect(await started.call('recovery.status', {})).toMatchObject({ fault: { code }, backups: [{ id: backup }] });
      expect(await started.call('library.settings', {})).toMatchObject({ language: 'en' });
      expect(await refusalOf(started, 'assessments.list', {})).toBe(code);
      expect(readFileSync(fileOf(core))).toEqual(bytes);
      await started.call('recovery.openBackup', { id: backup });
      expect(await started.call('recovery.status', {})).toMatchObject({ fault: null });
      expect(await answersIn(started)).toBe(1);
      expect(setAsideFiles(core).map((file) => readFileSync(file))).toEqual([bytes]);
      started.close();
      expect(openTestCore(core.folder).ports.bugs).toEqual([]);
    },
  );

  it('can be saved as a file, and an empty library begun', async () => {
    const { core } = await usedLibrary();
    writeFileSync(fileOf(core), 'notes');
    const started = reopened(core);
    await started.call('recovery.saveCopy', {});
    expect(Buffer.from(started.ports.saved[0]?.bytes ?? []).toString()).toBe('notes');
    expect(await refusalOf(started, 'recovery.salvage', {})).toBe('nothing-to-recover');
    await started.call('recovery.startAfresh', {});
    expect(await started.call('assessments.list', {})).toEqual([]);
    expect(setAsideFiles(core)).toHaveLength(1);
  });

  it('of a newer version opens a backup of this one, and is never written', async () => {
    const { core, backup } = await usedLibrary();
    withFile(core, (database) =>
      database.exec("PRAGMA user_version = 99; UPDATE meta SET value = '99' WHERE key = 'readable_by'"),
    );
    const before = readFileSync(fileOf(core));
    const started = reopened(core);
    expect(await started.call('recovery.status', {})).toMatchObject({
      fault: { code: 'library-newer' },
      canSalvage: false,
    });
    await started.call('recovery.openBackup', { id: backup });
    expect(await answersIn(started)).toBe(1);
    expect(readFileSync(setAsideFiles(core)[0] ?? '')).toEqual(before);
  });

  it('is not replaced by a backup that is broken too', async () => {
    const { core, backup } = await usedLibrary();
    writeFileSync(fileOf(core), 'notes');
    writeFileSync(join(core.folder, 'backups', backup), 'also notes');
    const started = reopened(core);
    expect(await refusalOf(started, 'recovery.openBackup', { id: backup })).toBe('library-not-a-library');
    expect(readFileSync(fileOf(core), 'utf8')).toBe('notes');
    expect(setAsideFiles(core)).toEqual([]);
  });
});

describe('damage inside a library', () => {
  it('that is met in use is looked for at the next start, and all that can be read is salvaged', async () => {
    const { core } = await usedLibrary();
    const before = openTestCore(core.folder);
    const counts = {
      assessments: (await before.call('assessments.list', {})).length,
      answers: await answersIn(before),
    };
    damage(before, 'evidence');
    const used = reopened(core);
    const [first] = await used.call('assessments.list', {});
    expect(await refusalOf(used, 'evidence.list', { assessmentId: first?.id })).toBe('library-damaged');
    used.close();
    const started = reopened(core);
    expect(await started.call('recovery.status', {})).toMatchObject({
      fault: { code: 'library-damaged' },
      canSalvage: true,
    });
    expect(await started.call('recovery.salvage', {})).toEqual({ isOpen: true, ...counts });
    expect(await answersIn(started)).toBe(counts.answers);
    const checks = await started.call('library.verify', {});
    expect(
      checks.filter(({ name }) => name === 'integrity' || name === 'references').every(({ passed }) => passed),
    ).toBe(true);
    started.close();
    expect(await answersIn(openTestCore(core.folder))).toBe(counts.answers);
  });
});
