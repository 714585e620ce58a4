import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';

/** A file that was downloaded, as it can be given to another program. */
export interface Handed {
  readonly name: string;
  readonly mimeType: string;
  readonly buffer: Buffer;
}

/** The place where files go out and come in, inside an assessment or from the start page. */
export const exchange = (page: Page) => ({
  open: async () => {
    const id = /\/a\/([0-9a-f-]{36})/.exec(page.url())?.[1];
    await page.evaluate((to) => {
      location.hash = to;
    }, `/a/${id}/exchange`);
    await page.getByRole('heading', { name: 'Mainstay files' }).waitFor();
  },
  /** Makes a file and hands it out. */
  make: async (what: 'Invitation' | 'One body’s part' | 'Everything', passphrase?: string): Promise<Handed> => {
    await page.getByRole('radio', { name: new RegExp(`^${what}`) }).check({ force: true });
    if (passphrase !== undefined) {
      await page.getByText('Lock it with a passphrase').click();
      await page.getByLabel('Passphrase', { exact: true }).fill(passphrase);
      await page.getByLabel('The same passphrase again').fill(passphrase);
    }
    const download = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Make the file' }).click();
    const file = await download;
    return { name: file.suggestedFilename(), mimeType: '', buffer: readFileSync(await file.path()) };
  },
  /** Chooses files to be opened. */
  choose: async (files: Handed[]) => {
    const chooser = page.waitForEvent('filechooser');
    await page.getByRole('button', { name: 'Choose files…' }).click();
    await (await chooser).setFiles(files);
    await page
      .getByRole('region', { name: /^What came back in/ })
      .first()
      .waitFor();
  },
  /** Drops files somewhere on the page. */
  drop: async (selector: string, files: readonly Handed[]) => {
    const dataTransfer = await page.evaluateHandle(
      (all) => {
        const transfer = new DataTransfer();
        for (const { name, content } of all) {
          const bytes = Uint8Array.from(atob(content), (char) => char.charCodeAt(0));
          transfer.items.add(new File([bytes], name));
        }
        return transfer;
      },
      files.map(({ name, buffer }) => ({ name, content: buffer.toString('base64') })),
    );
    for (const event of ['dragover', 'drop']) await page.dispatchEvent(selector, event, { dataTransfer });
  },
  opened: (name: string) => page.getByRole('region', { name: `What came back in ${name}` }),
  take: () => page.getByRole('button', { name: /^Take (the|\d+) files?$/ }).click(),
  taken: () => page.getByText(/^Taken and saved:/).innerText(),
});
