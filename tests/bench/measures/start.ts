import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Browser } from 'playwright-core';
import { alternate } from '../alternate.ts';
import { launchBrowser, NEEDS_BROWSER } from '../launch-browser.ts';
import { lineOf } from '../line.ts';
import type { Measure } from '../measure.ts';
import { benchFolder } from '../open-core.ts';
import { serveProgram } from '../serve-program.ts';

const SCREENS = join(benchFolder, 'program/renderer');

/** Opens an address in a fresh window until something is there; answers the scripts that it took. */
async function openUntil(browser: Browser, address: string, selector: string): Promise<readonly string[]> {
  const context = await browser.newContext();
  const page = await context.newPage();
  const scripts: string[] = [];
  page.on('response', (response) => {
    if (response.request().resourceType() === 'script') scripts.push(new URL(response.url()).pathname);
  });
  await page.goto(address);
  await page.locator(selector).first().waitFor({ state: 'attached' });
  await context.close();
  return scripts;
}

const LIST = '.assessment-list tbody tr';

/** From the start of the program to its list in the browser, and of that what the page alone takes. */
export const start: Measure = {
  name: 'start',
  run: async ({ small, times }) => {
    const about = { against: 'an empty page from the same server', goal: 4 };
    const whole = 'start to first usable screen, program and page';
    const browser = await launchBrowser();
    if (!browser) return [{ ...about, work: whole, need: NEEDS_BROWSER }];
    const folder = small();
    const fromProgram = async (path: string, selector: string) => {
      const served = await serveProgram(folder);
      await openUntil(browser, path === '' ? served.address : `${served.origin}${path}`, selector);
      await served.stop();
    };
    const starts = await alternate(times(10), {
      measured: () => fromProgram('', LIST),
      yardstick: () => fromProgram('/bench/empty.html', 'body'),
    });
    const served = await serveProgram(folder);
    const pages = await alternate(times(20), {
      measured: () => openUntil(browser, served.address, LIST),
      yardstick: () => openUntil(browser, `${served.origin}/bench/empty.html`, 'body'),
    });
    const scripts = await openUntil(browser, served.address, LIST);
    await served.stop();
    await browser.close();
    const bytes = [...new Set(scripts)].reduce((sum, path) => sum + gzipped(path), 0);
    return [
      lineOf(starts, { ...about, work: whole }),
      lineOf(pages, { ...about, work: 'of that the page alone, program running' }),
      {
        work: 'first-load script, gzipped',
        against: '',
        found: bytes / 1_000,
        goal: 250,
        unit: ' kB',
        detail: `${new Set(scripts).size} files`,
      },
    ];
  },
};

const gzipped = (path: string): number => gzipSync(readFileSync(join(SCREENS, path))).length;
