import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import en from '#resources/locales/en.json';
import { launchDesktop } from '#tests/helpers/electron-stand-in/launch.ts';
import { temporaryFolder } from '#tests/helpers/open-test-core.ts';

const { startup } = en.desktop;
const [AGAIN, COPY, FOLDER, QUIT] = [0, 1, 2, 3];

/** A start that fails because a file lies where the library's folder should be, with its message waiting for a button. */
async function failedStart() {
  const folder = join(temporaryFolder(), 'no folder');
  writeFileSync(folder, 'These are my notes, and no folder.');
  const desktop = await launchDesktop({ folder, env: { STAND_IN_WAITS: 'yes' } });
  const messages = async () => (await desktop.ask('records')).messageBoxes;
  await expect.poll(messages).toHaveLength(1);
  return { folder, desktop, messages };
}

it('says why it cannot start, what that means for the data, and what can be done', async () => {
  const { folder, desktop, messages } = await failedStart();
  const file = join(folder, 'library.sqlite');
  const sentence = en.refusals['library-unreachable'].replace('{{file}}', file);
  expect(await messages()).toMatchObject([
    {
      type: 'error',
      message: en.desktop.cannotStart,
      detail: `${sentence}\n\n${en.desktop.dataStays.replace('{{folder}}', folder)}`,
      buttons: [startup.again, startup.copy, startup.folder, startup.quit],
      defaultId: AGAIN,
      cancelId: QUIT,
    },
  ]);
  await desktop.ask('press', COPY);
  await expect.poll(messages).toHaveLength(2);
  expect((await messages())[1]?.detail).toContain(en.desktop.detailsCopied);
  const [copied] = (await desktop.ask('records')).copied;
  for (const part of [sentence, 'Mainstay 0.', 'AppError', process.platform]) expect(copied).toContain(part);
  await desktop.ask('press', FOLDER);
  await expect.poll(messages).toHaveLength(3);
  expect((await desktop.ask('records')).openedFiles.map(({ file: opened }) => opened)).toEqual([folder]);
  expect((await messages())[2]?.detail).not.toContain(en.desktop.detailsCopied);
  void desktop.ask('press', QUIT);
  expect(await desktop.exited).toBe(1);
  expect(desktop.farewell()?.windows).toEqual([]);
  expect(readFileSync(folder, 'utf8')).toBe('These are my notes, and no folder.');
});

it('starts when it is tried again after the fault is mended', async () => {
  const { folder, desktop, messages } = await failedStart();
  await desktop.ask('press', AGAIN);
  await expect.poll(messages).toHaveLength(2);
  rmSync(folder);
  await desktop.ask('press', AGAIN);
  await expect.poll(async () => (await desktop.ask('records')).windows[0]?.isShown).toBe(true);
  expect(await desktop.ask('send', 'assessments.list', {})).toMatchObject({ ok: true, value: [] });
  expect(existsSync(join(folder, 'library.sqlite'))).toBe(true);
  expect(await messages()).toHaveLength(2);
});
