import { afterAll, expect, it } from 'vitest';
import { closeBrowser, hasChromium, openWindow } from '#tests/helpers/browser.ts';
import { serveExample } from '#tests/helpers/served.ts';
import { program } from '../pages/program.ts';

afterAll(closeBrowser);

it.skipIf(!hasChromium)(
  'takes a proposed step by one key, gives it an owner, keeps to three benchmarks and to one priority',
  async () => {
    const { address } = await serveExample();
    const { page } = await openWindow({ width: 1024, height: 640 });
    const mainstay = program(page);
    await mainstay.open(address);
    await mainstay.openExample();
    await mainstay.tab('Plan');
    const part = (name: RegExp) =>
      page.getByRole('navigation', { name: 'Parts of the plan' }).getByRole('link', { name }).click();

    await part(/^Proposed steps/);
    const marked = page.locator('.proposal.chosen .voice');
    const first = await marked.innerText();
    await page.keyboard.press('n');
    await expect.poll(() => marked.innerText()).not.toBe(first);
    const words = await marked.innerText();
    await page.keyboard.press('a');
    await expect.poll(() => marked.innerText()).not.toBe(words);

    await part(/^Next steps/);
    await page.getByRole('button', { name: `Edit the step: ${words}` }).press('Enter');
    const dialog = page.getByRole('dialog', { name: 'A next step' });
    await dialog.getByText('Promised', { exact: true }).click();
    await dialog.getByText(/needs an owner/).waitFor();
    await dialog.getByRole('textbox', { name: 'Owner: a body' }).fill('Ministry of Labour');
    await dialog.getByRole('button', { name: 'Record the step' }).click();
    const row = page.getByRole('row').filter({ hasText: words });
    await row.getByText('Ministry of Labour').waitFor();
    await row.getByText('Promised').waitFor();

    await part(/^Benchmarks/);
    await page.getByText(/a fourth is not taken/).waitFor();
    await page.getByRole('button', { name: 'Edit benchmark B-3' }).click();
    await page.getByRole('button', { name: 'Take the benchmark out' }).click();
    await page.getByRole('button', { name: 'Add a benchmark' }).click();
    await page.getByRole('textbox', { name: 'What is to be reached' }).fill('Fees are banned in practice');
    await page.getByRole('button', { name: 'Record the benchmark' }).click();
    await page.getByText(/a fourth is not taken/).waitFor();
    await page.getByText('Draft', { exact: true }).waitFor();

    await part(/^The one priority/);
    await page.getByRole('button', { name: 'Choose another issue' }).click();
    await page.getByRole('button', { name: 'Take this one out' }).click();
    // The field of the issue that goes has the same name.
    await page.getByRole('button', { name: 'Choose this issue' }).waitFor();
    await page.getByRole('textbox', { name: 'The issue' }).fill('Recruitment without fees');
    await page.getByRole('button', { name: 'Choose this issue' }).click();
    await page.getByText(/Still missing: the reason/).waitFor();
    await mainstay.saved();
    await page.reload();
    await expect
      .poll(() => page.getByRole('textbox', { name: 'The issue' }).inputValue())
      .toBe('Recruitment without fees');
  },
);
