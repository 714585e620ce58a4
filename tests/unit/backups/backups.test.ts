import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import BetterSqlite3 from 'better-sqlite3';
import { describe, expect, it } from 'vitest';
import { type Settling, settleCopy } from '#main/database/copy-database.ts';
import { BROUGHT_IN } from '#shared/contract/backups.ts';
import { anAssessment, LAB_01, refusalOf, withFile } from '#tests/helpers/an-assessment.ts';
import { openTestCore, type TestCore, temporaryFolder } from '#tests/helpers/open-test-core.ts';

const backupFolder = ({ folder }: TestCore) => join(folder, 'backups');

/** A core with one assessment, backed up, and then another one. */
async function changedSinceBackup() {
  const core = openTestCore();
  const { assessmentId } = await anAssessment(core);
  const { id } = await core.call('backups.make', {});
  const [first] = await core.call('assessments.list', {});
  const later = await anAssessment(core);
  return { core, id, assessmentId, later: later.assessmentId, title: first?.place };
}

describe('a backup', () => {
  it('is a sound library of its own, listed with its moment', async () => {
    const core = openTestCore();
    await anAssessment(core);
    const made = await core.call('backups.make', {});
    expect(made).toMatchObject({
      id: 'library-2030-01-02T03-04-05Z.sqlite',
      at: '2030-01-02T03:04:05.000Z',
      copiedTo: null,
    });
    const opened = new BetterSqlite3(join(backupFolder(core), made.id), { readonly: true });
    expect(opened.pragma('integrity_check', { simple: true })).toBe('ok');
    expect(opened.prepare('SELECT count(*) FROM assessment').pluck().get()).toBe(1);
    opened.close();
    expect((await core.call('backups.status', {})).backups).toEqual([{ id: made.id, at: made.at, bytes: made.bytes }]);
    expect(readdirSync(backupFolder(core))).toEqual([made.id]);
  });

  it('is copied to the second folder, and made all the same when that is not there', async () => {
    const stick = temporaryFolder();
    const core = openTestCore();
    Object.assign(core.ports, { chooseFolder: async () => stick });
    expect(await core.call('backups.chooseFolder', {})).toEqual({ folder: stick });
    const made = await core.call('backups.make', {});
    expect(made.copiedTo).toBe(stick);
    expect(readFileSync(join(stick, made.id))).toEqual(readFileSync(join(backupFolder(core), made.id)));
    rmSync(stick, { recursive: true });
    expect((await core.call('backups.make', {})).copiedTo).toBeNull();
    expect((await core.call('backups.status', {})).secondFolder).toEqual({ folder: stick, isThere: false });
    await core.call('backups.forgetFolder', {});
    expect((await core.call('backups.status', {})).secondFolder).toBeNull();
  });
});

describe('while a backup is made', () => {
  it('answers are saved between its steps, and are in it', async () => {
    const core = openTestCore();
    const { assessmentId, labour: respondentId } = await anAssessment(core);
    core.close();
    withFile(core, (database) => {
      const insert = database.prepare('INSERT INTO attachment VALUES (?, ?, randomblob(?))');
      for (let number = 0; number < 10; number += 1) insert.run(String(number).repeat(64), 2_000_000, 2_000_000);
    });
    const busy = openTestCore(core.folder);
    let isMade = false;
    let saved = 0;
    const making = busy.call('backups.make', {}).then((made) => {
      isMade = true;
      return made;
    });
    while (!isMade) {
      saved += 1;
      const changes = { value: 3, grade: 'A', comment: `comment ${saved}` } as const;
      await busy.call('answers.save', { assessmentId, respondentId, indicatorId: LAB_01, changes });
      await setImmediate();
    }
    expect(saved).toBeGreaterThan(5);
    const copy = new BetterSqlite3(join(backupFolder(busy), (await making).id), { readonly: true });
    expect(copy.pragma('integrity_check', { simple: true })).toBe('ok');
    expect(copy.prepare('SELECT comment FROM answer').pluck().get()).toMatch(/^comment \d+$/);
    copy.close();
    expect(readdirSync(backupFolder(busy))).toEqual([(await making).id]);
  });

  it('it is listed only when it has been read through, and a second one waits for its turn', async () => {
    const core = openTestCore();
    const checked = Promise.withResolvers<void>();
    const asked: string[] = [];
    Object.assign(core.ports, {
      settleCopy: async (copy: Settling) => {
        asked.push(copy.file);
        await checked.promise;
        settleCopy(copy);
      },
    });
    const both = [core.call('backups.make', {}), core.call('backups.make', {})];
    await expect.poll(() => asked).toHaveLength(1);
    expect((await core.call('backups.status', {})).backups).toEqual([]);
    await anAssessment(core);
    checked.resolve();
    const [first, second] = await Promise.all(both);
    expect(first?.id).toBe(second?.id);
    expect(asked).toHaveLength(2);
    expect((await core.call('backups.status', {})).backups).toHaveLength(1);
  });

  it('a copy that proves broken is refused, and nothing of it stays', async () => {
    const core = openTestCore();
    Object.assign(core.ports, {
      settleCopy: async (copy: Settling) => {
        truncateSync(copy.raw ?? '', 5_000);
        settleCopy(copy);
      },
    });
    expect(await refusalOf(core, 'backups.make', {})).toBe('library-damaged');
    expect(readdirSync(backupFolder(core))).toEqual([]);
  });

  it('the newest one is kept although the clock was set back and an older one of the future fills the room', async () => {
    const core = openTestCore();
    const future = join(backupFolder(core), 'library-2099-01-01T00-00-00Z.sqlite');
    mkdirSync(backupFolder(core));
    writeFileSync(future, '');
    truncateSync(future, 3 * 1024 ** 3);
    const { id } = await core.call('backups.make', {});
    expect(readdirSync(backupFolder(core))).toContain(id);
  });
});

describe('the folder of backups', () => {
  it('keeps the one just made where the others bear later days, because the clock was wrong', async () => {
    const core = openTestCore();
    mkdirSync(backupFolder(core), { recursive: true });
    for (let week = 0; week < 12; week += 1) {
      const day = new Date(Date.UTC(2031, 0, 6 + 7 * week)).toISOString().slice(0, 10);
      writeFileSync(join(backupFolder(core), `library-${day}T00-00-00Z.sqlite`), 'from the future');
    }
    const { id } = await core.call('backups.make', {});
    expect((await core.call('backups.status', {})).backups.map((each) => each.id)).toContain(id);
  });

  it('loses what a program that was cut off has left, and takes a folder for no backup', async () => {
    const core = openTestCore();
    const draft = join(backupFolder(core), 'library-2029-01-01T00-00-00Z.sqlite.part');
    mkdirSync(join(backupFolder(core), 'library-2029-01-02T00-00-00Z.sqlite'), { recursive: true });
    writeFileSync(draft, 'half of it');
    const { id } = await core.call('backups.make', {});
    expect(existsSync(draft)).toBe(false);
    expect((await core.call('backups.status', {})).backups.map((each) => each.id)).toEqual([id]);
  });

  it('never holds a library that was brought in and not restored, once the program has ended', async () => {
    const { core } = await changedSinceBackup();
    await core.call('backups.saveCopy', { passphrase: null });
    const other = openTestCore();
    const token = other.offer(core.ports.saved.at(-1)?.bytes ?? new Uint8Array(), 'copy.sqlite', 'backup');
    await other.call('backups.bringIn', { token });
    other.close();
    openTestCore(other.folder);
    expect(readdirSync(other.folder, { recursive: true }).filter((name) => /brought-in/.test(String(name)))).toEqual(
      [],
    );
  });
});

describe('a backup looked into', () => {
  it('says what it holds, what is newer here and what restoring would take away', async () => {
    const { core, id, title } = await changedSinceBackup();
    const content = await core.call('backups.preview', { id });
    expect(content.assessments).toHaveLength(1);
    expect(content.assessments[0]).toMatchObject({ here: 'same', answers: expect.any(Number) });
    expect(content.assessments[0]?.title).toContain(title);
    expect(content.onlyHere).toHaveLength(1);
    expect(await core.call('assessments.list', {})).toHaveLength(2);
    expect(readdirSync(core.folder)).not.toContain('restoring');
  });

  it('is refused where it is damaged or is none', async () => {
    const core = openTestCore();
    mkdirSync(backupFolder(core), { recursive: true });
    const id = 'library-2030-01-01T00-00-00Z.sqlite';
    expect(await core.dispatch('backups.preview', { id })).toMatchObject({ error: { code: 'unknown-backup' } });
    writeFileSync(join(backupFolder(core), id), 'no library at all');
    const reply = await core.dispatch('backups.preview', { id });
    expect(reply).toMatchObject({
      error: { code: 'library-not-a-library', values: { file: join(backupFolder(core), id) } },
    });
    expect(await core.dispatch('backups.preview', { id: '../library.sqlite' })).toMatchObject({ ok: false });
  });
});

describe('restoring', () => {
  it('puts the backup in place, keeps what was there as a backup, and this computer’s settings', async () => {
    const { core, id, assessmentId, later } = await changedSinceBackup();
    await core.call('library.saveSettings', { zoom: 150 });
    Object.assign(core.ports, { now: () => new Date('2030-01-03T00:00:00.000Z') });
    const restored = await core.call('backups.restore', { id });
    expect(restored).toEqual({ assessments: 1, before: 'library-2030-01-03T00-00-00Z.sqlite' });
    expect((await core.call('assessments.list', {})).map((each) => each.id)).toEqual([assessmentId]);
    expect(await core.call('library.settings', {})).toMatchObject({ zoom: 150 });
    await core.call('backups.restore', { id: restored.before });
    expect((await core.call('assessments.list', {})).map((each) => each.id)).toContain(later);
    core.close();
    expect(openTestCore(core.folder).ports.bugs).toEqual([]);
  });

  it('takes a locked file from elsewhere with its passphrase only', async () => {
    const { core, assessmentId } = await changedSinceBackup();
    const saved = await core.call('backups.saveCopy', { passphrase: 'a few easy words' });
    expect(saved).toMatchObject({ fileName: 'library-2030-01-02T03-04-05Z.mainstay-backup' });
    const bytes = core.ports.saved.at(-1)?.bytes ?? new Uint8Array();
    expect(Buffer.from(bytes).includes('SQLite')).toBe(false);
    const other = openTestCore();
    const token = other.offer(bytes, 'copy.mainstay-backup', 'backup');
    expect(await other.call('backups.bringIn', { token })).toEqual({ isLocked: true });
    expect(await other.dispatch('backups.preview', { id: BROUGHT_IN })).toMatchObject({
      error: { code: 'library-not-a-library' },
    });
    expect(await other.dispatch('backups.unlock', { passphrase: 'another one' })).toMatchObject({
      error: { code: 'backup-not-unlocked' },
    });
    await other.call('backups.unlock', { passphrase: 'a few easy words' });
    expect((await other.call('backups.preview', { id: BROUGHT_IN })).assessments.map(({ here }) => here)).toEqual([
      'missing',
      'missing',
    ]);
    expect((await other.call('backups.restore', { id: BROUGHT_IN })).assessments).toBe(2);
    expect((await other.call('assessments.list', {})).map(({ id }) => id)).toContain(assessmentId);
    expect(existsSync(join(other.folder, 'incoming', 'brought-in.sqlite'))).toBe(false);
  });

  it('leaves everything as it was when the backup turns out damaged', async () => {
    const { core, id } = await changedSinceBackup();
    const file = join(backupFolder(core), id);
    const bytes = readFileSync(file);
    writeFileSync(file, bytes.fill(0xff, Math.floor(bytes.length / 2), Math.floor(bytes.length / 2) + 8_192));
    expect(await core.dispatch('backups.restore', { id })).toMatchObject({
      error: { code: 'library-damaged', values: { file } },
    });
    expect(await core.call('assessments.list', {})).toHaveLength(2);
  });
});
