import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import en from '#resources/locales/en.json';
import type { Reply } from '#shared/contract/reply.ts';
import { aSetup } from '#tests/helpers/an-assessment.ts';
import { launchDesktop } from '#tests/helpers/electron-stand-in/launch.ts';
import { temporaryFolder } from '#tests/helpers/open-test-core.ts';

const { menu } = en.desktop;

/** The desktop program with the worked example in it, whose page hears the core's news. */
async function desktopWithSample(folder = temporaryFolder()) {
  const desktop = await launchDesktop({ folder });
  await desktop.ask('listen');
  const reply = (await desktop.ask('send', 'library.addSample', {})) as Reply;
  expect(reply.ok).toBe(true);
  const news = async () => (await desktop.ask('records')).news;
  return { desktop, news };
}

describe('the menu bar', () => {
  it('leads to screens, names the newest assessments, and opens files by the system’s dialog', async () => {
    const { desktop, news } = await desktopWithSample();
    expect((await desktop.ask('menu')).map(([name]) => name)).toEqual([menu.file, menu.edit, menu.view, menu.help]);
    await desktop.ask('pressMenu', menu.file, menu.new);
    await expect.poll(news).toContainEqual({ kind: 'go-to', place: '/new' });
    await desktop.ask('pressMenu', menu.help, menu.about);
    await expect.poll(news).toContainEqual({ kind: 'go-to', place: '/about' });
    await expect.poll(() => desktop.ask('recent')).toContain('Ombreda, Round 1 (2025)');
    await desktop.ask('send', 'assessments.create', { setup: aSetup({ place: 'Vess' }), respondents: [] });
    await expect.poll(async () => (await desktop.ask('recent'))[0]).toBe('Vess, Round 1');
    const file = join(desktop.documents, 'from-health.mainstay');
    writeFileSync(file, 'whatever it is, the screen says so');
    await desktop.ask('answer', { openPaths: [file] });
    await desktop.ask('pressMenu', menu.file, menu.open);
    await expect.poll(news).toContainEqual({ kind: 'open-files', tokens: [expect.any(String)] });
    expect(JSON.stringify(await news())).not.toContain(file);
  });

  it('speaks the language of the screens, changes the text’s size, and copies details without what was typed', async () => {
    const folder = temporaryFolder();
    const desktop = await launchDesktop({ folder, env: { MAINSTAY_PSEUDO_LANGUAGES: '1' } });
    const zoom = async () =>
      ((await desktop.ask('send', 'library.settings', {})) as { value: { zoom: number } }).value.zoom;
    await expect.poll(() => desktop.ask('menu')).toHaveLength(4);
    await desktop.ask('pressMenu', menu.view, menu.larger);
    await expect.poll(zoom).toBe(110);
    await desktop.ask('pressMenu', menu.view, menu.smaller);
    await desktop.ask('pressMenu', menu.view, menu.smaller);
    await expect.poll(zoom).toBe(90);
    await desktop.ask('pressMenu', menu.view, menu.smaller);
    expect(await zoom()).toBe(90);
    await desktop.ask('pressMenu', menu.view, menu.normal);
    await expect.poll(zoom).toBe(100);
    await desktop.ask('send', 'assessments.get', { assessmentId: 'secret words that were typed' });
    await desktop.ask('pressMenu', menu.help, menu.details);
    const [copied] = (await desktop.ask('records')).copied;
    expect(copied).toContain(folder);
    expect(copied).toMatch(/refused assessments\.get \S+ \d+ ms/);
    expect(copied).not.toContain('secret');
    await desktop.ask('send', 'library.saveSettings', { language: 'en-XA' });
    await expect.poll(async () => (await desktop.ask('menu'))[0]?.[0]).not.toBe(menu.file);
  });
});

describe('a package that the system wants opened', () => {
  it('by a second start, by the Finder or by the command line reaches the screen as a token', async () => {
    const { desktop, news } = await desktopWithSample();
    const file = join(desktop.documents, 'from-labour.mainstay');
    writeFileSync(file, 'a file');
    const opened = async () => (await news()).filter((each) => Object(each).kind === 'open-files').length;
    await desktop.ask('secondInstance', ['mainstay', file, '--flag', join(desktop.documents, 'missing.mainstay')]);
    await expect.poll(opened).toBe(1);
    await desktop.ask('openByFinder', file);
    await expect.poll(opened).toBe(2);
    await desktop.ask('secondInstance', ['mainstay', '--flag']);
    expect(await opened()).toBe(2);
    expect((await desktop.ask('records')).focused).toBe(2);
  });
});

describe('the window', () => {
  it('comes back where it was closed, and in view where that display is gone', async () => {
    const folder = temporaryFolder();
    const first = await launchDesktop({ folder });
    void first.ask('closeWindow', 0);
    await first.exited;
    const second = await launchDesktop({ folder });
    const [window] = (await second.ask('records')).windows;
    expect(window?.options).toMatchObject({ x: 40, y: 50, width: 1300, height: 820 });
    void second.ask('closeWindow', 0);
    await second.exited;
    writeFileSync(
      join(folder, 'window-place.json'),
      JSON.stringify({ x: 9_000, y: 50, width: 1300, height: 820, isMaximized: false }),
    );
    const third = await launchDesktop({ folder });
    expect((await third.ask('records')).windows[0]?.options).toMatchObject({ width: 1280, height: 800 });
    expect((await third.ask('records')).windows[0]?.options).not.toHaveProperty('x');
  });
});
