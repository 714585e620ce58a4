import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { afterAll, describe, expect, it } from 'vitest';
import { closeBrowser, hasChromium, openWindow } from '#tests/helpers/browser.ts';
import { serveProgram } from '#tests/helpers/served.ts';
import { program } from '../pages/program.ts';

afterAll(closeBrowser);

/** Faults that axe finds, one line each. */
async function faultsOf(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page })
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'])
    .analyze();
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`);
}

const setTheme = (page: Page, theme: string, direction: string) =>
  page.evaluate(
    ([name, dir]) =>
      Object.assign(document.documentElement, { dir }) &&
      document.documentElement.setAttribute('data-theme', name ?? ''),
    [theme, direction],
  );

describe.skipIf(!hasChromium)('axe finds nothing', () => {
  for (const [theme, direction] of [
    ['light', 'ltr'],
    ['dark', 'ltr'],
    ['contrast', 'ltr'],
    ['light', 'rtl'],
  ] as const) {
    it(`on any screen in ${theme}, ${direction}`, async () => {
      const { address } = await serveProgram();
      const { page } = await openWindow();
      const mainstay = program(page);
      const found: Record<string, string[]> = {};
      const look = async (screen: string) => {
        await page.waitForTimeout(400);
        await setTheme(page, theme, direction);
        found[screen] = await faultsOf(page);
      };
      await mainstay.open(address);
      await page.getByRole('button', { name: 'Open the worked example' }).waitFor();
      await look('first start');
      await mainstay.openSample();
      await look('overview');
      for (const tab of ['Set-up', 'Checklist', 'Settle', 'Results', 'Reports'] as const) {
        await mainstay.tab(tab);
        await look(tab);
      }
      await mainstay.home();
      await page.getByRole('table').waitFor();
      await look('home');
      await page.getByRole('link', { name: 'Start an assessment' }).click();
      await look('new assessment');
      expect(found).toEqual(Object.fromEntries(Object.keys(found).map((screen) => [screen, []])));
    });
  }
});

describe.skipIf(!hasChromium)('every screen fits', () => {
  for (const [name, width, height] of [
    ['the smallest laptop', 1024, 640],
    ['200 % zoom of it', 512, 640],
  ] as const) {
    it(`${name} without scrolling sideways`, async () => {
      const { address } = await serveProgram();
      const { page } = await openWindow({ width, height });
      const mainstay = program(page);
      await mainstay.open(address);
      await mainstay.openSample();
      for (const tab of ['Overview', 'Set-up', 'Checklist', 'Settle', 'Results', 'Reports'] as const) {
        await mainstay.tab(tab);
        await page.waitForTimeout(300);
        const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
        expect(overflow, tab).toBeLessThanOrEqual(0);
      }
    });
  }
});

it.skipIf(!hasChromium)('takes a whole short assessment by keyboard alone', async () => {
  const { address } = await serveProgram();
  const { page } = await openWindow();
  await program(page).open(address);
  await page.getByRole('link', { name: 'Start an assessment' }).waitFor();
  const tabTo = async (name: RegExp) => {
    for (let presses = 0; presses < 60; presses += 1) {
      await page.keyboard.press('Tab');
      const focused = await page.evaluate(() => {
        const element = document.activeElement;
        const label = element?.id ? document.querySelector(`label[for="${element.id}"]`)?.textContent : '';
        return `${label} ${element?.getAttribute('aria-label') ?? ''} ${element?.textContent ?? ''}`;
      });
      if (name.test(focused)) return;
    }
    throw new Error(`Tab never reached ${name}`);
  };
  await tabTo(/Start an assessment/);
  await page.keyboard.press('Enter');
  await page.getByRole('textbox', { name: 'Country or place' }).waitFor();
  await tabTo(/Country or place/);
  await page.keyboard.type('Testland');
  await tabTo(/Full form/);
  await page.keyboard.press('Enter');
  await page.getByRole('listbox').waitFor();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await page.waitForFunction(() => document.activeElement?.textContent?.includes('Short form'));
  await tabTo(/Name of the body/);
  await page.keyboard.type('Ministry of Planning');
  await tabTo(/Create the assessment/);
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { name: /the ten modules/ }).waitFor();
  await tabTo(/Go on/);
  await page.keyboard.press('Enter');
  await page.locator('.meta .id', { hasText: 'LAB-01' }).waitFor();
  for (let answered = 0; answered < 54; answered += 1) {
    await page.keyboard.press(String(answered % 5));
    await page.locator('.level[data-selected]').waitFor();
    await page.locator('.foot', { hasText: `${answered + 1} of 54 answered` }).waitFor();
    if (answered < 53) await page.keyboard.press('n');
    if (answered < 53) await page.waitForFunction(() => document.querySelector('.level[data-selected]') === null);
  }
  await tabTo(/See the results/);
  await page.keyboard.press('Enter');
  await page.locator('.module-table').waitFor();
});
