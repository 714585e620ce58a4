import '#main/launch/node-version.mjs';
import { execFileSync } from 'node:child_process';
import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { build, isStale, root } from '#main/launch/build.mjs';
import { showScreen } from '#tests/e2e/pages/show-screen.ts';
import { hasChromium, launchChromium } from '#tests/helpers/chromium.ts';
import { hasLibreOffice } from '#tests/helpers/office.ts';
import { endProgram, startProgram } from '#tests/helpers/started.ts';
import { annexPages } from './annex-pages.ts';
import { asWebP } from './as-web-p.ts';
import { PICTURES, type Picture } from './pictures.ts';

// npm run pictures: takes the pictures of the guide from the real program with the worked example, always of the same moment.
const NOW = '2026-03-16T09:30:00Z';
const SIZE = { width: 1024, height: 700 };
/** Device pixels a CSS pixel: what is shown large is still sharp. */
const SCALE = 1.5;
const pictures = join(root, 'docs/pictures');
/** The program shows where its library lies: always the same place. */
const folder = join(tmpdir(), 'Mainstay');
const env = {
  ...process.env,
  TZ: 'UTC',
  PICTURES_NOW: NOW,
  NODE_OPTIONS: `--import=${new URL('fixed-clock.mjs', import.meta.url).href}`,
};
const wanted = process.argv.slice(2);
const isWanted = (name: string) => wanted.length === 0 || wanted.includes(name);

if (!hasChromium) throw new Error('Pictures are taken in Chromium, and there is none (name it in CHROMIUM).');
if (isStale()) await build();
rmSync(folder, { recursive: true, force: true });
mkdirSync(folder, { recursive: true });
const said = execFileSync(process.execPath, [join(root, 'dist/cli.js'), 'sample', '--data', folder], { env });
const ids = String(said).trim().split('\n');
const browser = await launchChromium();
if (isWanted('annex')) {
  if (hasLibreOffice)
    await save('annex', await annexPages(browser, { folder, id: ids[0] ?? '', now: NOW, size: SIZE, scale: SCALE }));
  else process.stdout.write('SKIPPED: annex.webp, which needs LibreOffice and poppler; it stays as it was\n');
}
const started = await startProgram(folder, env);
try {
  const context = await browser.newContext({
    viewport: SIZE,
    deviceScaleFactor: SCALE,
    colorScheme: 'light',
    reducedMotion: 'reduce',
    timezoneId: 'UTC',
    locale: 'en-GB',
  });
  const page = await context.newPage();
  await page.clock.setFixedTime(NOW);
  await page.goto(started.address);
  // The program backs up by itself soon after its start; pictures come after that.
  await page.getByText(/backup today/).waitFor();
  for (const picture of PICTURES) await take(page, picture);
} finally {
  await browser.close();
  await endProgram(started);
  rmSync(folder, { recursive: true, force: true });
}
const names = new Set([...PICTURES.map(({ name }) => name), 'annex'].map((name) => `${name}.webp`));
for (const file of readdirSync(pictures)) if (!names.has(file)) rmSync(join(pictures, file));

async function take(page: Page, picture: Picture): Promise<void> {
  if (!isWanted(picture.name)) return;
  await showScreen(page, picture, ids);
  const shown = (await picture.window?.(page)) ?? page;
  await shown.setViewportSize(SIZE);
  const png = await stillPicture(shown);
  if (shown !== page) await shown.close();
  await save(picture.name, png);
}

async function save(name: string, png: Buffer): Promise<void> {
  const bytes = await asWebP(browser, png);
  writeFileSync(join(pictures, `${name}.webp`), bytes);
  process.stdout.write(`${name}.webp, ${Math.round(bytes.length / 1024)} kB\n`);
}

/** Takes pictures until two in a row are the same: then everything has come. */
async function stillPicture(page: Page): Promise<Buffer> {
  await page.mouse.move(0, 0);
  let before: Buffer | undefined;
  for (;;) {
    const now = await page.screenshot({ animations: 'disabled' });
    if (before?.equals(now)) return now;
    before = now;
    await page.waitForTimeout(200);
  }
}
