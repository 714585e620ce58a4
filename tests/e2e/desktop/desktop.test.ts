import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { afterAll, describe, expect, it } from 'vitest';
import type { Reply } from '#shared/contract/reply.ts';
import { closeBrowser, hasChromium, openWindow } from '#tests/helpers/browser.ts';
import { launchDesktop } from '#tests/helpers/electron-stand-in/launch.ts';
import { temporaryFolder } from '#tests/helpers/open-test-core.ts';
import { program } from '../pages/program.ts';

afterAll(closeBrowser);

type Desktop = Awaited<ReturnType<typeof launchDesktop>>;

/** Asks the core as the page does, through what the preload script exposes; a refusal fails the test. */
async function call<T>({ ask }: Desktop, name: string, input: unknown): Promise<T> {
  // What the exposed function answers is a reply, by the contract of the preload's door.
  const reply = (await ask('send', name, input)) as Reply;
  if (!reply.ok) throw new Error(reply.error.message);
  return reply.value as T;
}

const textOf = (body: string) => Buffer.from(body, 'base64').toString();

describe('the desktop program', () => {
  it('starts on an empty folder with one guarded window, and keeps all its files there', async () => {
    const folder = join(temporaryFolder(), 'new', 'folder');
    const desktop = await launchDesktop({ folder });
    await expect.poll(async () => (await desktop.ask('records')).windows[0]?.isShown).toBe(true);
    const { windows, schemes, paths, exposed, messageBoxes } = await desktop.ask('records');
    expect(messageBoxes).toEqual([]);
    expect(windows).toHaveLength(1);
    expect(windows[0]).toMatchObject({
      address: 'mainstay://app/index.html',
      options: {
        minWidth: 1024,
        minHeight: 640,
        show: false,
        webPreferences: {
          sandbox: true,
          contextIsolation: true,
          nodeIntegration: false,
          webviewTag: false,
          spellcheck: false,
        },
      },
    });
    expect(schemes).toEqual([
      { scheme: 'mainstay', privileges: { standard: true, secure: true, supportFetchAPI: true } },
    ]);
    expect(paths.userData).toBe(join(folder, 'window'));
    expect(exposed).toEqual({ mainstay: ['send', 'chooseFiles', 'sendFile', 'subscribe'] });
    expect(existsSync(join(folder, 'library.sqlite'))).toBe(true);
  });

  it('serves the screens at its own scheme, with their policy, and nothing else of the disk', async () => {
    const desktop = await launchDesktop();
    const start = await desktop.ask('fetch', 'mainstay://app/index.html');
    expect([start.status, start.headers['content-type']]).toEqual([200, 'text/html; charset=utf-8']);
    expect(start.headers['content-security-policy']).toContain("default-src 'none'");
    const scripts = [...textOf(start.body).matchAll(/(?:src|href)="\.(\/assets\/[^"]+\.(?:js|css))"/g)].map(
      ([, path = '']) => path,
    );
    expect(scripts.length).toBeGreaterThanOrEqual(2);
    for (const path of scripts) expect((await desktop.ask('fetch', `mainstay://app${path}`)).status).toBe(200);
    for (const path of [
      'app/../cli.js',
      'app/%2e%2e/cli.js',
      'app/..%2fcli.js',
      'elsewhere/index.html',
      'app/assets',
    ]) {
      expect((await desktop.ask('fetch', `mainstay://${path}`)).status, path).toBe(404);
    }
    expect((await desktop.ask('fetch', 'mainstay://app/index.html', 'POST')).status).toBe(404);
  });

  it('answers its page, and no frame inside it, no other site and no frame that is gone', async () => {
    const desktop = await launchDesktop();
    expect(await call<{ state: string }>(desktop, 'library.status', {})).toMatchObject({
      state: 'open',
      folder: desktop.folder,
    });
    for (const url of ['mainstay://app/index.html', 'https://evil.example/', 'mainstay://elsewhere/', null]) {
      for (const [channel, ...given] of [
        ['mainstay:operation', 'library.addSample', {}],
        ['mainstay:choose-files', { kind: 'attachment', isMultiple: false }],
        ['mainstay:send-file', { step: 'begin', fileName: 'a.txt', kind: 'attachment' }],
      ] as const) {
        await expect(desktop.ask('invokeAs', url, channel, ...given)).rejects.toThrow('its own window only');
      }
    }
    expect(await call<unknown[]>(desktop, 'assessments.list', {})).toEqual([]);
  });

  it('refuses to go anywhere else, to open windows and webviews, to grant permissions and to reach a network', async () => {
    const { ask } = await launchDesktop();
    for (const event of ['will-navigate', 'will-frame-navigate', 'will-redirect']) {
      for (const url of [
        'https://evil.example/',
        'file:///etc/passwd',
        'mainstay://elsewhere/',
        'javascript:alert(1)',
        'data:text/html,x',
      ]) {
        expect(await ask('navigate', event, url), `${event} ${url}`).toBe(true);
      }
    }
    expect(await ask('navigate', 'will-navigate', 'mainstay://app/index.html')).toBe(false);
    expect(await ask('navigate', 'will-attach-webview', '')).toBe(true);
    for (const permission of ['geolocation', 'media', 'notifications', 'clipboard-read', 'openExternal']) {
      expect(await ask('guard', 'permissionRequest', permission)).toBe(false);
      expect(await ask('guard', 'permissionCheck', permission)).toBe(false);
    }
    expect(await ask('guard', 'permissionRequest', 'fullscreen')).toBe(true);
    expect(await ask('guard', 'permissionCheck', 'fullscreen')).toBe(false);
    for (const way of ['permissionRequest', 'permissionCheck'])
      expect(await ask('guard', way, 'clipboard-sanitized-write')).toBe(true);
    expect(await ask('guard', 'devicePermission')).toBe(false);
    for (const url of ['https://evil.example/', 'http://127.0.0.1:1/', 'file:///etc/passwd', 'ws://127.0.0.1/']) {
      expect(await ask('guard', 'request', { url })).toEqual({ cancel: true });
    }
    expect(await ask('guard', 'request', { url: 'mainstay://app/assets/main.js' })).toEqual({ cancel: false });
  });

  it('opens a web page or a message outside only after asking, and any other address never', async () => {
    const { ask } = await launchDesktop();
    expect(await ask('openWindow', 'https://sdgs.un.org/')).toBe('deny');
    await expect
      .poll(async () => (await ask('records')).messageBoxes)
      .toMatchObject([{ detail: 'https://sdgs.un.org/' }]);
    expect((await ask('records')).openedOutside).toEqual([]);
    await ask('answer', { messageButton: 0 });
    for (const url of ['http://plain.example/', 'file:///etc/passwd', 'smb://host/share', 'ms-word:x', 'no address']) {
      expect(await ask('openWindow', url)).toBe('deny');
    }
    await ask('openWindow', 'mailto:desk@example.org');
    await expect.poll(async () => (await ask('records')).openedOutside).toEqual(['mailto:desk@example.org']);
    expect((await ask('records')).messageBoxes).toHaveLength(2);
  });

  it('opens the wall in a second window that fills the projector, hears the news, and may be closed in the middle', async () => {
    const desktop = await launchDesktop();
    const { ask } = desktop;
    await ask('listen');
    const wall = 'mainstay://app/index.html#/wall/one/two';
    await ask('plugIn');
    expect(await ask('openWindow', wall)).toBe('allow');
    const { windows } = await ask('records');
    expect(windows[1]).toMatchObject({
      address: wall,
      options: { x: 1280, fullscreen: true, webPreferences: { sandbox: true, contextIsolation: true } },
    });
    expect(await ask('openWindow', 'mainstay://app/index.html')).toBe('deny');
    expect(await ask('openWindow', 'https://evil.example/#/wall/one/two')).toBe('deny');

    const newsOf = async () => (await ask('records')).news.length;
    const { assessmentIds } = await call<{ assessmentIds: string[] }>(desktop, 'library.addSample', {});
    const both = await newsOf();
    await ask('closeWindow', 1);
    await call(desktop, 'library.addSample', {});
    // One window less hears of it; the program goes on.
    expect(await newsOf()).toBe(both + 1);
    expect(both).toBeGreaterThanOrEqual(2);
    expect(assessmentIds).not.toEqual([]);
    await ask('openWindow', wall);
    void ask('closeWindow', 0);
    expect(await desktop.exited).toBe(0);
  });

  it('makes a report, saves it where the dialog says, and shows it there', async () => {
    const desktop = await launchDesktop();
    await desktop.ask('listen');
    const { assessmentIds } = await call<{ assessmentIds: string[] }>(desktop, 'library.addSample', {});
    const order = { assessmentId: assessmentIds[0], kind: 'workbook', language: 'en' };
    expect(await call(desktop, 'reports.make', order)).toEqual({ kind: 'cancelled' });

    const file = join(desktop.documents, 'Our workbook.xlsx');
    await desktop.ask('answer', { savePath: file });
    const delivery = await call<{ kind: string; fileName: string; token: string }>(desktop, 'reports.make', order);
    expect(delivery).toMatchObject({ kind: 'saved', fileName: 'Our workbook.xlsx' });
    expect(JSON.stringify(delivery)).not.toContain(desktop.documents);
    expect(Object.keys(unzipSync(readFileSync(file)))).toContain('xl/workbook.xml');
    expect(readdirSync(desktop.documents)).toEqual(['Our workbook.xlsx']);

    await call(desktop, 'reports.showInFolder', { token: delivery.token });
    await call(desktop, 'reports.showInFolder', { token: file });
    const { shownInFolder, saveDialogs, news } = await desktop.ask('records');
    expect(shownInFolder).toEqual([file]);
    expect(saveDialogs[0]?.defaultPath).toMatch(/workbook\.xlsx$/);
    expect(news).toContainEqual(expect.objectContaining({ kind: 'report-progress', assessmentId: assessmentIds[0] }));
  });

  it('takes in a chosen file without showing its path, and a dropped one in pieces', async () => {
    const desktop = await launchDesktop();
    expect(await desktop.ask('chooseFiles', { kind: 'attachment', isMultiple: true })).toEqual({ ok: true, value: [] });
    const path = join(desktop.documents, 'plan.txt');
    writeFileSync(path, 'our plan');
    await desktop.ask('answer', { openPaths: [path] });
    const chosen = await desktop.ask('chooseFiles', { kind: 'attachment', isMultiple: false });
    expect(chosen).toMatchObject({ ok: true, value: [{ fileName: 'plan.txt', sizeBytes: 8 }] });
    expect(JSON.stringify(chosen)).not.toContain(desktop.documents);
    const { openDialogs } = await desktop.ask('records');
    expect(openDialogs.map(({ properties }) => properties)).toEqual([['openFile', 'multiSelections'], ['openFile']]);

    const begun = await desktop.ask('sendFile', { step: 'begin', fileName: 'dropped.txt', kind: 'attachment' });
    const { sending } = (begun as { value: { sending: string } }).value;
    await desktop.ask('sendFile', { step: 'piece', sending, bytes: new Uint8Array(Buffer.from('dropped')) });
    expect(await desktop.ask('sendFile', { step: 'end', sending })).toMatchObject({
      ok: true,
      value: { fileName: 'dropped.txt', sizeBytes: 7 },
    });
  });

  it('opens an attached file only after asking, as a copy that is gone afterwards', async () => {
    const desktop = await launchDesktop();
    const { assessmentIds } = await call<{ assessmentIds: string[] }>(desktop, 'library.addSample', {});
    const [assessmentId] = assessmentIds;
    const [answer] = await call<{ respondentId: string; indicatorId: string }[]>(desktop, 'answers.list', {
      assessmentId,
    });
    const path = join(desktop.documents, 'minutes.txt');
    writeFileSync(path, 'what was said');
    await desktop.ask('answer', { openPaths: [path] });
    const chosen = await desktop.ask('chooseFiles', { kind: 'attachment', isMultiple: false });
    const [{ token }] = (chosen as { value: [{ token: string }] }).value;
    const { respondentId, indicatorId } = answer ?? {};
    const { evidence } = await call<{ evidence: { id: string } }>(desktop, 'evidence.attach', {
      assessmentId,
      respondentId,
      indicatorId,
      token,
    });
    const of = { assessmentId, evidenceId: evidence.id };
    expect(await call(desktop, 'evidence.openFile', of)).toEqual({ kind: 'cancelled' });
    expect((await desktop.ask('records')).openedFiles).toEqual([]);
    await desktop.ask('answer', { messageButton: 0 });
    expect(await call(desktop, 'evidence.openFile', of)).toEqual({ kind: 'opened', fileName: 'minutes.txt' });
    const { openedFiles, messageBoxes } = await desktop.ask('records');
    expect(messageBoxes[0]?.message).toBe('Open “minutes.txt” in another program?');
    expect(openedFiles.map(({ text }) => text)).toEqual(['what was said']);
    const copy = openedFiles[0]?.file ?? '';
    expect(existsSync(copy)).toBe(true);
    void desktop.ask('close');
    await desktop.exited;
    expect(existsSync(copy)).toBe(false);
  });

  it('says so when the file cannot be written, leaves nothing half written, and goes on', async () => {
    const desktop = await launchDesktop();
    const { assessmentIds } = await call<{ assessmentIds: string[] }>(desktop, 'library.addSample', {});
    const file = join(desktop.documents, 'no such folder', 'a.xlsx');
    await desktop.ask('answer', { savePath: file });
    const order = { assessmentId: assessmentIds[0], kind: 'workbook', language: 'en' };
    const reply = await desktop.ask('send', 'reports.make', order);
    expect(reply).toMatchObject({ ok: false, error: { code: 'file-locked', values: { file } } });
    mkdirSync(join(desktop.documents, 'no such folder'));
    expect(await call(desktop, 'reports.make', order)).toMatchObject({ kind: 'saved' });
    const taken = join(desktop.documents, 'taken.xlsx');
    mkdirSync(join(taken, 'full'), { recursive: true });
    await desktop.ask('answer', { savePath: taken });
    expect(await desktop.ask('send', 'reports.make', order)).toMatchObject({
      ok: false,
      error: { code: 'file-in-use', values: { file: taken, other: 'taken (2).xlsx' } },
    });
    const other = join(desktop.documents, 'taken (2).xlsx');
    await desktop.ask('answer', { savePath: other });
    expect(await call(desktop, 'reports.saveCopy', { isOtherName: true })).toMatchObject({
      fileName: 'taken (2).xlsx',
    });
    expect((await desktop.ask('records')).saveDialogs.at(-1)?.defaultPath).toBe(other);
  });

  it('brings its window to the front when it is started again', async () => {
    const first = await launchDesktop();
    await first.ask('secondInstance');
    expect((await first.ask('records')).focused).toBe(1);
  });

  it('ends at once as a second program, and leaves the library alone', async () => {
    const folder = temporaryFolder();
    await expect(launchDesktop({ folder, env: { STAND_IN_SECOND: 'yes' } })).rejects.toThrow('ended with 0');
    expect(existsSync(join(folder, 'library.sqlite'))).toBe(false);
  });

  it('quits cleanly when its window is closed, with what was typed last on disk', async () => {
    const desktop = await launchDesktop();
    await call(desktop, 'library.addSample', {});
    // Sent as the page closes: nobody waits for the reply.
    void desktop.ask('send', 'library.saveSettings', { zoom: 150 });
    void desktop.ask('close');
    expect(await desktop.exited).toBe(0);
    expect(readdirSync(desktop.folder).sort()).toEqual(expect.arrayContaining(['library.sqlite', 'window']));
    expect(existsSync(join(desktop.folder, 'library.lock.json'))).toBe(false);
    expect(existsSync(join(desktop.folder, 'library.sqlite-wal'))).toBe(false);
    const again = await launchDesktop({ folder: desktop.folder });
    expect(await call(again, 'library.settings', {})).toMatchObject({ zoom: 150 });
  });
});

it.skipIf(!hasChromium)(
  'draws the real screens over the real preload and asks for nothing else (needs Chromium)',
  async () => {
    const desktop = await launchDesktop();
    const { page, context, requests } = await openWindow();
    // Chromium knows no scheme of ours here: this address stands for it, answered by the program's own protocol handler.
    const standsFor = 'http://app.localhost';
    await context.route('**', async (route) => {
      const url = new URL(route.request().url());
      if (url.origin !== standsFor) return route.abort();
      const { status, headers, body } = await desktop.ask('fetch', `mainstay://app${url.pathname}`);
      await route.fulfill({ status, headers, body: Buffer.from(body, 'base64') });
    });
    await page.exposeFunction('standInSend', (name: string, input: unknown) => desktop.ask('send', name, input));
    await page.addInitScript(() => {
      const send = Reflect.get(window, 'standInSend');
      Object.assign(window, { mainstay: { send, subscribe: () => () => undefined } });
    });
    await page.goto(`${standsFor}/index.html`);
    await program(page).openSample();
    await program(page).tab('Results');
    await page.getByRole('table').first().waitFor();
    expect(await call<unknown[]>(desktop, 'assessments.list', {})).not.toEqual([]);
    expect(requests.filter((url) => !url.startsWith(standsFor))).toEqual([]);
  },
);
