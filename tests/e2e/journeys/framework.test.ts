import { afterAll, describe, expect, it } from 'vitest';
import { closeBrowser, hasChromium, openWindow } from '#tests/helpers/browser.ts';
import { serveProgram } from '#tests/helpers/served.ts';

afterAll(closeBrowser);

/** The framework on a computer on which no assessment exists. */
async function openFramework() {
  const { address } = await serveProgram();
  const { page } = await openWindow({ width: 1024, height: 640 });
  await page.goto(address);
  await page.getByRole('button', { name: 'Open the worked example' }).waitFor();
  await page.evaluate(() => {
    location.hash = '#/framework';
  });
  await page.locator('.reading-indicator').first().waitFor();
  const part = (name: string) =>
    page.getByRole('navigation', { name: 'Parts of the framework' }).getByRole('link', { name }).click();
  return { page, part };
}

describe.skipIf(!hasChromium)('the framework, before any assessment exists', () => {
  it('is found, read and explained: from a search to the note and the glossary', async () => {
    const { page } = await openFramework();
    await page.getByRole('searchbox', { name: 'Search the whole framework' }).fill('WHICH JOB AND PAY GAPS');
    await page.getByText('Indicator · the question').waitFor();
    await page.getByRole('link', { name: /^LAB-02/ }).click();
    const indicator = page.locator('.reading-indicator[open]');
    const term = indicator.getByRole('button', { name: 'main areas people leave' }).first();
    await term.hover();
    await page
      .getByRole('tooltip')
      .getByText(/many people move away/)
      .waitFor();
    await page.keyboard.press('Escape');
    await page.getByRole('tooltip').waitFor({ state: 'detached' });
    await term.click();
    await page.getByRole('dialog', { name: 'Areas people leave' }).waitFor();
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    await indicator.getByRole('link', { name: 'Address the root causes of migration' }).click();
    const element = page.locator('#at-P4');
    await element.getByText('Founding note, lines 63, 369–370.').waitFor();
    // The running head stays in view when something far down is brought into view.
    expect((await page.locator('.head').boundingBox())?.y).toBe(0);
    await element.getByRole('link', { name: /^TRA-04/ }).click();
    await page.locator('#at-TRA-04').waitFor();
  });

  it('prints everything on white, whatever is folded away and whatever the colours', async () => {
    const { page, part } = await openFramework();
    await page.evaluate(() => document.documentElement.setAttribute('data-theme', 'dark'));
    await page.emulateMedia({ media: 'print' });
    const first = page.locator('.reading-indicator').first();
    expect(await first.evaluate((details: HTMLDetailsElement) => details.open)).toBe(false);
    expect(await first.locator('.reading-help').isVisible()).toBe(true);
    expect(await page.locator('.head').isVisible()).toBe(false);
    const colours = await page
      .locator('.reading h1')
      .evaluate((heading) => [getComputedStyle(heading).color, getComputedStyle(document.body).backgroundColor]);
    expect(colours).toEqual(['rgb(24, 34, 38)', 'rgb(255, 255, 255)']);
    await page.emulateMedia({ media: 'screen' });
    await part('Sources');
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('#at-S22').innerText()).toMatch(/https?:\/\//);
  });
});
