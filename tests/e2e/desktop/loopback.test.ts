import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { afterAll, describe, expect, it, onTestFinished } from 'vitest';
import en from '#resources/locales/en.json';
import { closeBrowser, hasChromium, openWindow } from '#tests/helpers/browser.ts';
import { root, temporaryFolder } from '#tests/helpers/open-test-core.ts';
import { serveProgram } from '#tests/helpers/served.ts';
import { program } from '../pages/program.ts';

afterAll(closeBrowser);

const ADDRESS = /^http:\/\/127\.0\.0\.1:\d+\/#k=[\w-]{43}\n$/;

/** Starts a program and collects what it says. */
function started(words: readonly string[], env: Record<string, string> = {}) {
  const child = spawn(process.execPath, words, { env: { ...process.env, ...env }, stdio: ['ignore', 'pipe', 'pipe'] });
  const said = { out: '', error: '' };
  child.stdout.on('data', (data) => {
    said.out += String(data);
  });
  child.stderr.on('data', (data) => {
    said.error += String(data);
  });
  const exited = once(child, 'exit').then(([code]) => Number(code));
  onTestFinished(async () => {
    child.kill('SIGKILL');
    await exited;
  });
  return { child, said, exited };
}

const keyIn = (address: string) => new URL(address).hash.slice('#k='.length);

describe('the loopback door', () => {
  it.each(['SIGINT', 'SIGTERM'] as const)('prints its address alone, and ends cleanly on %s', async (signal) => {
    const folder = temporaryFolder();
    const { child, said, exited } = started([join(root, 'dist/loopback.js'), '--data', folder, '--no-open']);
    await expect.poll(() => said.out, { timeout: 20_000 }).toMatch(ADDRESS);
    // A stream of news that somebody keeps open must not hold the program back.
    const news = await fetch(new URL('/api/events', said.out), {
      headers: { authorization: `Bearer ${keyIn(said.out)}` },
    });
    expect(news.ok).toBe(true);
    child.kill(signal);
    expect(await exited).toBe(0);
    expect(said.out).toMatch(ADDRESS);
    expect(said.error).toBe('');
    await news.body?.cancel().catch(() => undefined);
  });

  it('ends with a sentence when somebody tries twenty wrong keys', async () => {
    const { said, exited } = started([join(root, 'dist/loopback.js'), '--data', temporaryFolder(), '--no-open']);
    await expect.poll(() => said.out, { timeout: 20_000 }).toMatch(ADDRESS);
    for (let attempt = 1; attempt <= 20; attempt += 1) {
      const response = await fetch(new URL('/api/assessments.list', said.out), {
        method: 'POST',
        body: '{}',
        headers: { authorization: `Bearer guess-${attempt}` },
      }).catch(() => undefined);
      if (attempt < 20) expect(response?.status).toBe(401);
    }
    expect(await exited).toBe(0);
    expect(said.error.trim()).toBe(en.desktop.guessing.replace('{{count}}', '20'));
  });

  it('takes the port that is asked for, and refuses one that is taken with a sentence', async () => {
    const first = await serveProgram();
    const { port } = new URL(first.address);
    const { said, exited } = started([
      join(root, 'dist/loopback.js'),
      '--data',
      temporaryFolder(),
      '--no-open',
      '--port',
      port,
    ]);
    expect(await exited).toBe(1);
    expect(said).toEqual({ out: '', error: `${en.refusals['port-in-use'].replace('{{port}}', port)}\n` });
  });

  it('opens no browser in a build machine, and says nothing of it', async () => {
    const { child, said, exited } = started([join(root, 'dist/loopback.js'), '--data', temporaryFolder()], {
      CI: 'true',
      DISPLAY: ':0',
      PATH: join(root, 'no-such-folder'),
    });
    await expect.poll(() => said.out, { timeout: 20_000 }).toMatch(ADDRESS);
    child.kill('SIGTERM');
    expect(await exited).toBe(0);
    expect(said.error).toBe('');
  });
});

describe('npm start', () => {
  it.skipIf(process.platform !== 'linux')(
    'serves by loopback where no window can open, and says so in one line',
    async () => {
      const { child, said, exited } = started(
        [join(root, 'main/launch/start.mjs'), '--no-open', '--data', temporaryFolder()],
        {
          DISPLAY: '',
          WAYLAND_DISPLAY: '',
        },
      );
      await expect.poll(() => said.out, { timeout: 60_000 }).toMatch(ADDRESS);
      expect(said.error).toBe(`${en.desktop.noScreen}\n`);
      expect((await fetch(new URL('/', said.out))).status).toBe(200);
      child.kill('SIGTERM');
      expect(await exited).toBe(0);
    },
  );

  it('is known to npm', () => {
    const { stdout } = spawnSync('npm', ['pkg', 'get', 'scripts.start'], { cwd: root, encoding: 'utf8' });
    expect(stdout).toContain('main/launch/start.mjs');
  });
});

describe.skipIf(!hasChromium)('the page in a browser (needs Chromium)', () => {
  it('takes the key out of the address at once, keeps it through a reload, and leaves none in the history', async () => {
    const { address, origin } = await serveProgram();
    const { page } = await openWindow();
    await program(page).open(address);
    await page.getByRole('button', { name: 'Open the worked example' }).waitFor();
    expect(page.url()).not.toContain(keyIn(address));
    expect(page.url().startsWith(origin)).toBe(true);
    await page.reload();
    await page.getByRole('button', { name: 'Open the worked example' }).waitFor();
    await page.goBack().catch(() => undefined);
    expect(page.url()).not.toContain(keyIn(address));
  });

  it('without the key shows what to do, and nothing of the library', async () => {
    const { origin } = await serveProgram();
    const { page } = await openWindow({ mayComplain: true });
    await page.goto(origin);
    await page.getByText(en.refusals['not-admitted']).first().waitFor();
    expect(await page.getByRole('button', { name: 'Open the worked example' }).count()).toBe(0);
  });
});
