import type { Page } from 'playwright-core';
import { afterAll, expect, it } from 'vitest';
import { closeBrowser, hasChromium, openWindow } from '#tests/helpers/browser.ts';
import { serveExample } from '#tests/helpers/served.ts';
import { keyboard } from '../pages/keyboard.ts';
import { checklist, program } from '../pages/program.ts';

afterAll(closeBrowser);

async function openExample(): Promise<Page> {
  const { address } = await serveExample();
  const { page } = await openWindow();
  await program(page).open(address);
  await program(page).openExample();
  return page;
}

it.skipIf(!hasChromium)('goes to a neighbour when what had the focus is taken away', async () => {
  const page = await openExample();
  const { stop } = keyboard(page);

  await program(page).tab('Plan');
  await page.getByRole('link', { name: 'Entry points' }).click();
  const points = page.locator('.opened-row');
  await points.first().locator('summary').click();
  const before = await points.count();
  await points.first().getByRole('button', { name: 'Remove' }).focus();
  await page.keyboard.press('Enter');
  await expect.poll(() => points.count()).toBe(before - 1);
  await expect.poll(stop).toMatch(/Mid-term review of PRSP III/);

  await program(page).home();
  const bins = page.getByRole('button', { name: /to the bin/i });
  await bins.first().focus();
  await page.keyboard.press('Enter');
  await expect.poll(() => bins.count()).toBe(2);
  await expect.poll(stop).not.toBe('nothing of the page');
  expect(await page.evaluate(() => document.activeElement?.closest('.assessment-list') !== null)).toBe(true);
});

it.skipIf(!hasChromium)('goes to the screen when the screen before it is gone', async () => {
  const page = await openExample();
  await page.getByRole('link', { name: /^Go on/ }).focus();
  await page.keyboard.press('Enter');
  await checklist(page).ready();
  await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe('work');
});
