import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { _electron, type ElectronApplication } from 'playwright-core';
import { describe, expect, it, onTestFinished } from 'vitest';
import { root, temporaryFolder } from '#tests/helpers/open-test-core.ts';

// What only Electron itself can show. Skipped out loud where its runtime has not been fetched; the workflow `check` fetches it.

const note = join(root, 'node_modules/electron/path.txt');
const program = existsSync(note) ? join(root, 'node_modules/electron/dist', readFileSync(note, 'utf8').trim()) : '';
const isHere = program !== '' && existsSync(program);

it.runIf(process.env.MAINSTAY_REAL_ELECTRON === '1')('the runtime is here where the workflow says so', () => {
  expect(isHere).toBe(true);
});

/** The program on the real runtime, with a library of its own. */
async function launch(folder = temporaryFolder()): Promise<ElectronApplication> {
  const app = await _electron.launch({
    executablePath: program,
    args: [root],
    env: { ...process.env, MAINSTAY_DATA: folder } as Record<string, string>,
  });
  onTestFinished(() => app.close().catch(() => undefined));
  return app;
}

const send = (app: ElectronApplication, name: string, input: unknown) =>
  app
    .firstWindow()
    .then((page) =>
      page.evaluate(
        ([operation, asked]) =>
          (window as unknown as { mainstay: { send: (n: unknown, i: unknown) => Promise<unknown> } }).mainstay.send(
            operation,
            asked,
          ),
        [name, input] as const,
      ),
    );

describe.skipIf(!isHere)('on the real Electron runtime (needs it to be fetched)', () => {
  it('opens one window that shows the start page, without Node in it', async () => {
    const app = await launch();
    const page = await app.firstWindow();
    await page.waitForSelector('#work');
    expect(page.url()).toMatch(/^mainstay:\/\/app\/index\.html/);
    expect(
      await page.evaluate(() => [typeof Reflect.get(globalThis, 'require'), typeof Reflect.get(globalThis, 'process')]),
    ).toEqual(['undefined', 'undefined']);
    expect(app.windows()).toHaveLength(1);
  });

  it('keeps what was saved when it is quit and started again', async () => {
    const folder = temporaryFolder();
    const first = await launch(folder);
    expect(await send(first, 'library.addSample', {})).toMatchObject({ ok: true });
    await first.close();
    expect(await send(await launch(folder), 'assessments.list', {})).toMatchObject({
      ok: true,
      value: expect.any(Array),
    });
  });

  it('goes nowhere else: no other address, no window, no request', async () => {
    const app = await launch();
    const page = await app.firstWindow();
    await page.waitForSelector('#work');
    await page.evaluate(() => {
      location.href = 'https://example.org/';
      window.open('https://example.org/');
    });
    expect(page.url()).toMatch(/^mainstay:/);
    expect(
      await page.evaluate(() =>
        fetch('https://example.org/').then(
          () => 'reached',
          () => 'refused',
        ),
      ),
    ).toBe('refused');
  });

  it('makes a report in its worker', async () => {
    const app = await launch();
    const folder = temporaryFolder();
    const file = join(folder, 'annex.docx');
    await app.evaluate(({ dialog }, path) => {
      dialog.showSaveDialog = (async () => ({ canceled: false, filePath: path })) as typeof dialog.showSaveDialog;
    }, file);
    const added = (await send(app, 'library.addSample', {})) as { value: { assessmentIds: string[] } };
    const assessmentId = added.value.assessmentIds[0];
    expect(await send(app, 'reports.make', { assessmentId, kind: 'workbook', language: 'en' })).toMatchObject({
      ok: true,
    });
    expect(existsSync(file)).toBe(true);
  });
});
