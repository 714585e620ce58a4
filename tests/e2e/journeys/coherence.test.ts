import { afterAll, expect, it } from 'vitest';
import { axeFaults, dress } from '#tests/helpers/axe.ts';
import { closeBrowser, hasChromium, openWindow } from '#tests/helpers/browser.ts';
import { serveExample } from '#tests/helpers/served.ts';
import { checklist, program } from '../pages/program.ts';

afterAll(closeBrowser);

it.skipIf(!hasChromium)(
  'settles a cell and opens a conflict by keyboard, and tries out without recording',
  async () => {
    const { address } = await serveExample();
    const { page } = await openWindow({ width: 1024, height: 640 });
    const mainstay = program(page);
    await mainstay.open(address);
    await mainstay.openExample();
    await mainstay.tab('Coherence');
    const cell = (name: string) => page.locator(`[data-cell="${name}"]`);
    const textOf = async (name: string) => (await cell(name).innerText()).replace(/\s+/g, ' ');
    await page.getByText('30 of 30 cells discussed').waitFor();

    await cell('LAB/TRA').focus();
    await page.keyboard.press('Enter');
    await page.keyboard.press('ArrowRight');
    await page.getByRole('heading', { name: /^Labour market and employment acts on Education/ }).waitFor();
    await page.keyboard.press('Delete');
    await page.getByText('29 of 30 cells discussed').waitFor();
    await page.keyboard.press('n');
    await page.keyboard.press('-');
    await expect.poll(() => textOf('LAB/EDU')).toBe('−1 Constraining');
    await page.keyboard.press('3');
    await expect.poll(() => textOf('LAB/EDU')).toBe('−3 Cancelling');
    await mainstay.saved();

    await page
      .getByRole('button', { name: /^Open a line for Labour market and employment – Education/ })
      .press('Enter');
    await expect.poll(() => page.locator('.conflict').count()).toBe(6);

    await cell('LAB/EDU').focus();
    await page.keyboard.press('w');
    await page.getByText('Only tried out').waitFor();
    await page.keyboard.press('+');
    await expect.poll(() => textOf('LAB/EDU')).toBe('+3 Indivisible');
    await page.getByText('+2 → +8').first().waitFor();
    await page.keyboard.press('Escape');
    await expect.poll(() => textOf('LAB/EDU')).toBe('−3 Cancelling');
    await page.reload();
    await expect.poll(() => textOf('LAB/EDU')).toBe('−3 Cancelling');
    await cell('EDU/HSP').click();
    for (const theme of ['light', 'dark', 'contrast'] as const) {
      await dress(page, theme, 'ltr');
      expect(await axeFaults(page)).toEqual([]);
    }
    await dress(page, 'light', 'ltr');
    await mainstay.tab('Checklist');
    await checklist(page).goTo('INS-13');
    await page.getByText('Conflict log: 6 conflicts logged, 0 settled.').waitFor();
  },
);
