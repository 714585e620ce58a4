import type { Page } from 'playwright-core';

/** The frameworks screen as a person meets it. */
export const frameworksPage = (page: Page) => ({
  /** From the first screen, by the page that shows the framework. */
  goTo: async () => {
    await page.getByRole('link', { name: 'The framework' }).click();
    await page.getByRole('link', { name: 'All frameworks' }).click();
    await page.getByRole('heading', { name: 'Frameworks', level: 1 }).waitFor();
  },
  choose: async (name: string, buffer: Uint8Array) => {
    const chooser = page.waitForEvent('filechooser');
    await page.getByRole('button', { name: 'Choose a framework' }).click();
    await (await chooser).setFiles({ name, mimeType: 'application/zip', buffer: Buffer.from(buffer) });
  },
  bringIn: async (name: string) => {
    await page.getByRole('button', { name: 'Bring it in' }).click();
    await page.getByText(`${name} is here now`).waitFor();
  },
  names: () => page.locator('.framework-table b').allInnerTexts(),
});
