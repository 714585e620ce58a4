import type { Page } from 'playwright-core';
import { afterAll, expect, it } from 'vitest';
import { closeBrowser, hasChromium, openWindow } from '#tests/helpers/browser.ts';
import { serveExample } from '#tests/helpers/served.ts';
import { checklist, program } from '../pages/program.ts';

afterAll(closeBrowser);

/** Opens the worked example and goes back to the list of assessments. */
async function atHome(size?: Parameters<typeof openWindow>[0]) {
  // First the program, then the window: it is closed before the program that it listens to.
  const { address } = await serveExample();
  const { page } = await openWindow(size);
  const mainstay = program(page);
  await mainstay.open(address);
  await mainstay.openExample();
  await mainstay.home();
  await page.getByRole('table').waitFor();
  return { page, mainstay };
}

/** Starts the round after round 1 of Ombreda from its answers, and answers as the Ministry of Labour. */
async function atFollowUp() {
  const { page, mainstay } = await atHome();
  await page.getByRole('button', { name: 'Start the next round of Ombreda, Round 1 (2025)' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Round', { exact: true }).fill('Round 2 again');
  await dialog.getByRole('button', { name: 'Start the round' }).click();
  await page.getByRole('heading', { name: /the ten modules/ }).waitFor();
  await mainstay.answerAs('Ministry of Labour');
  await mainstay.tab('Checklist');
  await checklist(page).ready();
  return { page, mainstay };
}

const toConfirm = async (page: Page) => Number(/(\d+) to confirm/.exec(await page.locator('.foot').innerText())?.[1]);

it.skipIf(!hasChromium)(
  'starts the next round from the answers, confirms, compares and gives reasons by keyboard',
  async () => {
    const { page, mainstay } = await atFollowUp();
    const { keyboard } = page;
    await checklist(page).goTo('LAB-01');
    await page.getByText('Round 1 (2025): 2 Started').waitFor();
    const before = await toConfirm(page);
    expect(before).toBeGreaterThan(300);

    await keyboard.press('k');
    await page.locator('.foot', { hasText: `${before - 1} to confirm` }).waitFor();
    await page.getByRole('button', { name: 'Next to confirm: LAB-02' }).click();
    await page.locator('.meta .id', { hasText: 'LAB-02' }).waitFor();
    await page.getByRole('button', { name: /Confirm as it stands/ }).click();
    await page.locator('.foot', { hasText: `${before - 2} to confirm` }).waitFor();
    await checklist(page).goTo('LAB-12');
    await keyboard.press('4');
    await page.locator('.foot', { hasText: `${before - 3} to confirm` }).waitFor();
    await mainstay.saved();

    await mainstay.tab('Results');
    await page.getByRole('link', { name: 'Compare with the round before' }).click();
    await page.getByRole('heading', { name: /need/ }).waitFor();
    const missing = async () =>
      Number(/(\d+) changes? still need/.exec(await page.locator('h1').innerText())?.[1] ?? 0);
    const atFirst = await missing();
    expect(atFirst).toBeGreaterThan(0);
    for (let left = atFirst; left > 0; left -= 1) {
      await keyboard.press('n');
      await page.locator('.change.open .tag.ochre').waitFor();
      await keyboard.press(left === atFirst ? '1' : '3');
      await page.locator('.change.open .tag:not(.ochre)').waitFor();
      if (left === atFirst) {
        await keyboard.press('c');
        await keyboard.type('The law is in force.');
        await page.keyboard.press('Tab');
      }
    }
    await page.getByRole('link', { name: 'To the results' }).waitFor();
    expect(await missing()).toBe(0);
    await mainstay.saved();
    await page.reload();
    await page.getByText('The law is in force.').waitFor();
    expect(await missing()).toBe(0);
  },
);

it.skipIf(!hasChromium)('closes a round, which then cannot be changed, and reopens it with a reason', async () => {
  const { page, mainstay } = await atFollowUp();
  await mainstay.tab('Overview');
  await page.getByRole('button', { name: 'Close the round…' }).click();
  await page.getByLabel('Who decided').fill('Ministry of Planning');
  await page.getByLabel('Why it can be closed now').fill('All bodies have agreed.');
  await page.getByRole('button', { name: 'Close the round', exact: true }).click();
  await page.getByText('This round is closed').waitFor();
  await mainstay.tab('Checklist');
  await checklist(page).ready();
  const shown = await checklist(page).chosen();
  await page.keyboard.press('0');
  await page.waitForTimeout(300);
  expect(await checklist(page).chosen()).toEqual(shown);
  await mainstay.tab('Overview');
  await page.getByRole('button', { name: 'Reopen the round…' }).click();
  await page.getByLabel('Who decided').fill('Ministry of Planning');
  await page.getByLabel('Why it is reopened').fill('One level was wrong.');
  await page.getByRole('button', { name: 'Reopen the round', exact: true }).click();
  await page.getByText('This round is closed').waitFor({ state: 'detached' });
  await page.locator('.round-block', { hasText: 'One level was wrong.' }).waitFor();
});

it.skipIf(!hasChromium)('puts assessments side by side in the order of the alphabet, with warnings', async () => {
  const { page } = await atHome();
  await page.getByRole('link', { name: 'Side by side' }).click();
  const heads = page.locator('.portfolio-table thead th a');
  await heads.first().waitFor();
  expect(await heads.allInnerTexts()).toEqual(['Ombreda', 'Ombreda', 'Vess Delta province']);
  await page.getByText('Short form').waitFor();
  await page.getByText('3 of 3 assessments chosen').click();
  await page.getByText('Vess Delta province, Practice (2025)').click();
  await page.getByText('2 of 3 assessments chosen').waitFor();
  await page.waitForFunction(() => document.querySelectorAll('.small-multiples figure').length === 2);
});
