import type { Page } from 'playwright-core';
import { afterAll, expect, it } from 'vitest';
import { axeFaults, colourFaults, dress } from '#tests/helpers/axe.ts';
import { closeBrowser, hasChromium, openWindow } from '#tests/helpers/browser.ts';
import { serveExample } from '#tests/helpers/served.ts';
import { program } from '../pages/program.ts';
import { settle } from '../pages/settle.ts';

afterAll(closeBrowser);

/** Opens the practice assessment of the worked example at its part “Settle”. */
async function atPractice(page: Page, address: string) {
  const mainstay = program(page);
  await mainstay.open(address);
  await mainstay.openExample();
  await mainstay.home();
  await page.getByRole('link', { name: /Vess Delta province, Practice/ }).click();
  await page.getByRole('heading', { name: /the ten modules/ }).waitFor();
  await mainstay.tab('Settle');
  await settle(page).map();
  return mainstay;
}

it.skipIf(!hasChromium)('settles four indicators in a meeting by keyboard alone', async () => {
  const { address } = await serveExample();
  const { page } = await openWindow({ width: 1024, height: 640 });
  const mainstay = await atPractice(page, address);
  const { ready, queue, current } = settle(page);
  const { keyboard } = page;
  expect(await queue()).toBe('5 to settle');

  await keyboard.press('n');
  await ready('TRA-07');
  await keyboard.press('1');
  await keyboard.press('c');
  await keyboard.type('The province licenses who pays the money out: it applies.');
  await keyboard.press('Control+Enter');

  await ready('EDU-08');
  await keyboard.press('n');
  await ready('HSP-01');
  await keyboard.press('p');
  await ready('EDU-08');
  await keyboard.press('a');
  await keyboard.press('c');
  await keyboard.type('Half of the districts follow the circular.');
  await keyboard.press('Control+Enter');

  await ready('HSP-01');
  await keyboard.press('d');
  await keyboard.press('c');
  await keyboard.type('The register must be seen first.');
  await keyboard.press('Control+Enter');

  await ready('ENV-03');
  await keyboard.press('2');
  await keyboard.press('Control+Enter');
  await page.getByText('Say in one line why it is settled so.').waitFor();
  expect(await current()).toBe('ENV-03');
  await keyboard.type('All read the plan together.');
  await keyboard.press('Control+Enter');

  await ready('DIA-04');
  await mainstay.saved();
  expect(await queue()).toBe('1 to settle');
  await page.reload();
  await ready('DIA-04');
  expect(await queue()).toBe('1 to settle');
});

it.skipIf(!hasChromium)('has nothing that axe finds where a reason is owed, in any colours and size', async () => {
  const { address } = await serveExample();
  const { page } = await openWindow();
  await atPractice(page, address);
  await page.keyboard.press('n');
  await settle(page).ready('TRA-07');
  await page.keyboard.press('1');
  await page.getByRole('button', { name: /^Record: 1/ }).click();
  await page.getByText('Say in one line why it is settled so.').waitFor();
  expect(await axeFaults(page)).toEqual([]);
  for (const theme of ['dark', 'contrast'] as const) {
    await dress(page, theme);
    expect({ theme, faults: await colourFaults(page) }).toEqual({ theme, faults: [] });
  }
  for (const width of [1024, 512]) {
    await page.setViewportSize({ width, height: 640 });
    expect({ width, faults: await axeFaults(page) }).toEqual({ width, faults: [] });
  }
  expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
});
