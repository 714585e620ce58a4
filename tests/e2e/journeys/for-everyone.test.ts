import { afterAll, describe, expect, it } from 'vitest';
import { closeBrowser, hasChromium, openWindow } from '#tests/helpers/browser.ts';
import { serveExample } from '#tests/helpers/served.ts';
import { program } from '../pages/program.ts';

afterAll(closeBrowser);

describe.skipIf(!hasChromium)('every screen fits', () => {
  for (const [name, width, height] of [
    ['the smallest laptop', 1024, 640],
    ['200 % zoom of it', 512, 640],
  ] as const) {
    it(`${name} without scrolling sideways`, async () => {
      const { address } = await serveExample();
      const { page } = await openWindow({ width, height });
      const mainstay = program(page);
      await mainstay.open(address);
      await mainstay.openExample();
      for (const tab of ['Overview', 'Set-up', 'Checklist', 'Settle', 'Results', 'Reports'] as const) {
        await mainstay.tab(tab);
        await page.waitForTimeout(300);
        const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
        expect(overflow, tab).toBeLessThanOrEqual(0);
      }
    });
  }
});
