import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';

/** The running program as a person meets it. */
export const program = (page: Page) => ({
  open: (address: string) => page.goto(address),
  openSample: async () => {
    await page.getByRole('button', { name: 'Open the worked example' }).click();
    await page.getByRole('heading', { name: /the ten modules/ }).waitFor();
  },
  /** Opens round 1 of the worked example, which is in the library already. */
  openExample: async () => {
    await page.getByRole('link', { name: 'Ombreda, Round 1 (2025)' }).first().click();
    await page.getByRole('heading', { name: /the ten modules/ }).waitFor();
  },
  tab: (name: 'Overview' | 'Set-up' | 'Checklist' | 'Settle' | 'Coherence' | 'Plan' | 'Results' | 'Reports') =>
    page.getByRole('navigation', { name: 'Parts of the assessment' }).getByRole('link', { name }).click(),
  home: () => page.getByRole('link', { name: 'To all assessments' }).click(),
  answerAs: async (name: string) => {
    await page.getByRole('button', { name: /Answering as/ }).click();
    await page.getByRole('menuitemradio', { name }).click();
    await page.getByRole('button', { name: new RegExp(name) }).waitFor();
  },
  /** Waits until the head says that the last change is saved. */
  saved: () => page.locator('.saved', { hasText: /Saved \d\d:\d\d/ }).waitFor(),
});

/** The checklist. */
export const checklist = (page: Page) => ({
  /** Waits until the card is there: keys pressed earlier go nowhere. */
  ready: () => page.getByRole('textbox', { name: 'Comment' }).waitFor(),
  goTo: async (id: string) => {
    await page.getByRole('textbox', { name: 'Comment' }).waitFor();
    await page.keyboard.press('/');
    await page.getByRole('searchbox').fill(id);
    await page.getByRole('menuitem', { name: new RegExp(`^${id} `) }).click();
    await page.locator('.meta .id', { hasText: id }).waitFor();
  },
  level: (level: number) => page.locator('.levels .level').nth(level),
  choose: (level: number) => page.locator('.levels .level').nth(level).click(),
  chosen: () => page.locator('.level[data-selected]').allInnerTexts(),
  comment: () => page.getByRole('textbox', { name: 'Comment' }),
});

/** The sources of the answer on show. */
export const sources = (page: Page) => ({
  choose: async (file: { name: string; mimeType: string; buffer: Buffer }) => {
    const chooser = page.waitForEvent('filechooser');
    await page.getByRole('button', { name: 'Attach files' }).click();
    await (await chooser).setFiles(file);
  },
  drop: async (name: string, text: string) => {
    const dataTransfer = await page.evaluateHandle(
      ([fileName = '', content = '']) => {
        const transfer = new DataTransfer();
        transfer.items.add(new File([content], fileName));
        return transfer;
      },
      [name, text],
    );
    for (const event of ['dragover', 'drop']) await page.dispatchEvent('.choose-file', event, { dataTransfer });
  },
  attached: (name: string) => page.getByRole('button', { name: `Open ${name}` }),
  /** Opens a file, which a browser does by keeping a copy. */
  open: async (name: string) => {
    await page.getByRole('button', { name: `Open ${name}` }).click();
    const download = page.waitForEvent('download');
    await page.getByRole('dialog').getByRole('button', { name: 'Open' }).click();
    const file = await download;
    return { name: file.suggestedFilename(), path: await file.path() };
  },
});

/** The results screen's table as figures. */
export const results = (page: Page) => ({
  row: async (module: string) => {
    const row = page.locator('.module-table tbody tr', { has: page.locator('.id', { hasText: module }) });
    await row.waitFor();
    return (await row.innerText()).replace(/\s+/g, ' ');
  },
});

/** The reports screen. */
export const reports = (page: Page) => ({
  make: async (kind: 'Word annex' | 'Excel workbook') => {
    await page.getByRole('radio', { name: new RegExp(kind) }).check({ force: true });
    // An annex takes fifteen seconds where nothing else runs.
    const download = page.waitForEvent('download', { timeout: 90_000 });
    await page.getByRole('button', { name: /^Make the/ }).click();
    const file = await download;
    await page.getByText('is in your browser’s downloads.').waitFor();
    return { name: file.suggestedFilename(), bytes: readFileSync(await file.path()) };
  },
});
