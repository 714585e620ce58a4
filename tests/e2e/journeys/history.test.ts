import { afterAll, expect, it } from 'vitest';
import { closeBrowser, hasChromium, openWindow } from '#tests/helpers/browser.ts';
import { serveExample } from '#tests/helpers/served.ts';
import { checklist, program } from '../pages/program.ts';

afterAll(closeBrowser);

it.skipIf(!hasChromium)('undoes and redoes by key, also after a reload, and brings older states back', async () => {
  const { address } = await serveExample();
  const { page } = await openWindow();
  const mainstay = program(page);
  await mainstay.open(address);
  await mainstay.openExample();
  await mainstay.tab('Checklist');
  await checklist(page).goTo('LAB-01');
  const chosen = () => checklist(page).chosen();
  await page.getByRole('button', { name: 'Undo' }).waitFor();
  expect(await page.getByRole('button', { name: 'Undo' }).isDisabled()).toBe(true);
  expect(await chosen()).toEqual([]);

  await page.keyboard.press('4');
  await mainstay.saved();
  await page.keyboard.press('0');
  await expect.poll(chosen).toEqual([expect.stringContaining('Absent')]);
  await mainstay.saved();
  await page.keyboard.press('Control+z');
  await page.getByText(/^Undone: LAB-01, Ministry of Planning/).waitFor();
  await expect.poll(chosen).toEqual([expect.stringContaining('Working and checked')]);
  await page.reload();
  await checklist(page).ready();
  await page.keyboard.press('Control+z');
  await expect.poll(chosen).toEqual([]);
  await page.keyboard.press('Control+Shift+Z');
  await page.getByText(/^Done again: LAB-01/).waitFor();
  await expect.poll(chosen).toEqual([expect.stringContaining('Working and checked')]);

  await page.getByText(/^History of this answer: \d+ states/).click();
  await page
    .getByRole('button', { name: /^Bring back 0 Absent/ })
    .first()
    .click();
  await expect.poll(chosen).toEqual([expect.stringContaining('Absent')]);

  await mainstay.tab('Overview');
  await page.getByRole('link', { name: 'What was done' }).click();
  await page.getByRole('heading', { name: 'What was done' }).waitFor();
  await page
    .getByRole('button', { name: /^Compare with now: the state after .*Set-up of the assessment/ })
    .last()
    .click();
  await page.getByText('One record stands differently.').waitFor();
  await page
    .getByRole('button', { name: 'Bring back LAB-01, Ministry of Planning (coordinator) as it was then' })
    .click();
  await page.getByText('Nothing stands differently.').waitFor();
});
