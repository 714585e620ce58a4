import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { launchDesktop } from '#tests/helpers/electron-stand-in/launch.ts';

it('says what a crashed page means for what was saved, and shows it again or ends', async () => {
  const desktop = await launchDesktop({ env: { STAND_IN_WAITS: 'yes' } });
  const shown = async (count: number) =>
    expect.poll(async () => (await desktop.ask('records')).messageBoxes.length).toBe(count);

  await desktop.ask('pageGone', 'clean-exit');
  await desktop.ask('pageGone', 'oom');
  await shown(1);
  const { messageBoxes } = await desktop.ask('records');
  expect(messageBoxes[0]).toMatchObject({ buttons: ['Show the screen again', 'Quit'], cancelId: 1 });
  expect(messageBoxes[0]?.detail).toContain('What the screen called saved is saved');
  await desktop.ask('press', 0);
  await expect.poll(async () => (await desktop.ask('records')).reloaded).toBe(1);
  expect(readFileSync(join(desktop.folder, 'mainstay.log'), 'utf8')).toContain('page gone oom 9');

  await desktop.ask('pageGone', 'crashed');
  await shown(2);
  await desktop.ask('press', 1);
  expect(await desktop.exited).toBe(0);
});
