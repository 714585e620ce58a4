import { unzipSync } from 'fflate';
import { afterAll, expect, it } from 'vitest';
import { closeBrowser, hasChromium, openWindow } from '#tests/helpers/browser.ts';
import { serveProgram } from '#tests/helpers/served.ts';
import { checklist, program, reports, results } from '../pages/program.ts';

afterAll(closeBrowser);

const partOf = (bytes: Uint8Array, name: string) => new TextDecoder().decode(unzipSync(bytes)[name]);

it.skipIf(!hasChromium)(
  'opens the sample, changes an answer, sees the score change, makes annex and workbook',
  async () => {
    const { address, origin } = await serveProgram();
    const { page, requests } = await openWindow();
    const mainstay = program(page);
    await mainstay.open(address);
    await mainstay.openSample();

    await mainstay.tab('Results');
    expect(await results(page).row('ENV')).toContain('28 19 to 52');
    await page.getByRole('link', { name: 'Open: ENV-12' }).click();
    await checklist(page).choose(4);
    await checklist(page).comment().fill('A yearly table was published for the first time.');
    await mainstay.saved();
    await mainstay.tab('Results');
    await expect.poll(() => results(page).row('ENV')).toContain('36 27 to 52');

    await mainstay.tab('Reports');
    const annex = await reports(page).make('Word annex');
    expect(annex.name).toBe('Ombreda, Round 1 (2025) - annex.docx');
    expect(partOf(annex.bytes, 'word/document.xml')).toContain('A yearly table was published for the first time.');
    const workbook = await reports(page).make('Excel workbook');
    expect(workbook.name).toBe('Ombreda, Round 1 (2025) - workbook.xlsx');
    expect(Object.keys(unzipSync(workbook.bytes))).toContain('xl/workbook.xml');

    expect(requests.filter((url) => !url.startsWith(origin) && !url.startsWith('blob:'))).toEqual([]);
  },
);

it.skipIf(!hasChromium)('begins an own assessment in under a minute and finds it again after a reload', async () => {
  const { address } = await serveProgram();
  const { page } = await openWindow();
  const mainstay = program(page);
  await mainstay.open(address);
  await page.getByRole('link', { name: 'Start an assessment' }).click();
  await page.getByRole('button', { name: 'Create the assessment' }).click();
  await page.getByText('Something is missing').waitFor();
  await page.getByRole('textbox', { name: 'Country or place' }).fill('Testland');
  await page.getByRole('textbox', { name: 'Name of the body' }).fill('Ministry of Labour');
  await page.getByRole('button', { name: 'Create the assessment' }).click();
  await page.getByRole('heading', { name: 'Testland: the ten modules' }).waitFor();

  await mainstay.tab('Checklist');
  await checklist(page).ready();
  await page.keyboard.press('3');
  await expect.poll(() => checklist(page).chosen()).toEqual([expect.stringContaining('Working')]);
  await mainstay.saved();
  await page.reload();
  await expect.poll(() => checklist(page).chosen()).toEqual([expect.stringContaining('Working')]);
  await mainstay.home();
  await page.getByRole('link', { name: 'Testland, Round 1' }).waitFor();
  await page.getByText('1 of 122 answered', { exact: true }).waitFor();
});

it.skipIf(!hasChromium)('does not save “does not apply” before its reason is written', async () => {
  const { address } = await serveProgram();
  const { page } = await openWindow();
  const mainstay = program(page);
  await mainstay.open(address);
  await mainstay.openSample();
  await mainstay.tab('Checklist');
  await checklist(page).goTo('RBD-01');
  const before = await checklist(page).chosen();
  await page.keyboard.press('x');
  await page.getByText('Saved as soon as a reason is written.').waitFor();
  await page.reload();
  await expect.poll(() => checklist(page).chosen()).toEqual(before);
  await checklist(page).ready();
  await page.keyboard.press('x');
  await page
    .getByRole('textbox', { name: 'Why does it not apply?' })
    .fill('The province has no poverty analysis of its own.');
  await mainstay.saved();
  await page.reload();
  await expect.poll(() => checklist(page).chosen()).toEqual([expect.stringContaining('Does not apply')]);
});

it.skipIf(!hasChromium)('restores the worked example after asking', async () => {
  const { address } = await serveProgram();
  const { page } = await openWindow();
  const mainstay = program(page);
  await mainstay.open(address);
  await mainstay.openSample();
  await mainstay.tab('Checklist');
  await checklist(page).goTo('ENV-12');
  await checklist(page).choose(3);
  await mainstay.saved();
  await mainstay.home();
  await page.getByText('122 of 122 answered', { exact: true }).first().waitFor();
  await page.getByRole('button', { name: 'Restore the worked example' }).click();
  await page.getByRole('button', { name: 'Restore, and drop my changes to it' }).click();
  await page.getByText('121 of 122 answered', { exact: true }).waitFor();
});
