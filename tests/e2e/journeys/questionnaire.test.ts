import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { afterAll, describe, expect, it } from 'vitest';
import { axeFaults } from '#tests/helpers/axe.ts';
import { closeBrowser, hasChromium, openWindow } from '#tests/helpers/browser.ts';
import { type Filling, filled } from '#tests/helpers/fill-questionnaire.ts';
import { serveExample } from '#tests/helpers/served.ts';
import { program } from '../pages/program.ts';

afterAll(closeBrowser);

const LABOUR = 'Ministry of Labour';

/** The worked example, open at a place inside its first round. */
async function openAt(place: string, name = LABOUR) {
  const { address } = await serveExample();
  const { page } = await openWindow();
  await program(page).open(address);
  await program(page).openExample();
  await program(page).answerAs(name);
  const id = /\/a\/([0-9a-f-]{36})/.exec(page.url())?.[1];
  await page.evaluate((to) => {
    location.hash = to;
  }, `/a/${id}/${place}`);
  return page;
}

async function questionnaire(page: Page): Promise<Uint8Array> {
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Make the questionnaire' }).click();
  const file = await download;
  expect(file.suggestedFilename()).toBe(`Ombreda, Round 1 (2025) - questionnaire ${LABOUR}.xlsx`);
  return readFileSync(await file.path());
}

async function bringBack(page: Page, form: Uint8Array, filling: Filling): Promise<void> {
  const chooser = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: 'Choose the file…' }).click();
  await (await chooser).setFiles({ name: 'returned.xlsx', mimeType: '', buffer: Buffer.from(filled(form, filling)) });
  await page.getByRole('region', { name: 'What came back in returned.xlsx' }).waitFor();
}

describe.skipIf(!hasChromium)('a questionnaire', () => {
  it('goes out, comes back filled, is looked at and taken', async () => {
    const page = await openAt('exchange');
    const form = await questionnaire(page);
    await bringBack(page, form, {
      'LAB-01': { Answer: 4, Comment: 'In the survey each year now.' },
      'LAB-02': { Answer: 'perhaps' },
    });
    const returned = page.getByRole('region', { name: 'What came back in returned.xlsx' });
    const row = returned.getByRole('row', { name: /LAB-01/ });
    expect(await row.innerText()).toContain('In the survey each year now.');
    expect(await returned.innerText()).toContain('“perhaps” is neither a level from 0 to 4 nor NA nor DK.');
    expect(await axeFaults(page)).toEqual([]);

    await returned.getByRole('button', { name: 'Take 1 answer' }).click();
    await page.getByText('1 answer was taken from returned.xlsx and is saved.').waitFor();
    await page.getByRole('link', { name: 'Checklist' }).click();
    await page.locator('.meta .id', { hasText: 'LAB-01' }).waitFor();
    await expect
      .poll(() => page.locator('.level[data-selected]').allInnerTexts())
      .toEqual([expect.stringContaining('Working and checked')]);
  });
});

describe.skipIf(!hasChromium)('a pile of paper', () => {
  it('is typed in by keyboard alone', async () => {
    const page = await openAt('paper/TRA', 'Ministry of Economy and Trade');
    const answer = (id: string) => page.getByRole('textbox', { name: `Answer ${id}` });
    const row = (id: string) => page.getByRole('listitem').filter({ has: answer(id) });
    await answer('TRA-01').focus();
    const type = (keys: string) => page.keyboard.press(keys);

    await type('2');
    await type('Tab');
    await type('b');
    await type('Tab');
    await page.keyboard.type('From the form.');
    await type('Enter');
    await type('?');
    await type('Enter');
    await type('n');
    await page.keyboard.type('No ports.');
    await type('Enter');
    await type('7');
    await row('TRA-04').getByText('“7” is no answer here').waitFor();
    await type('Backspace');
    await type('0');
    await program(page).saved();
    expect(await axeFaults(page)).toEqual([]);

    await page.reload();
    await answer('TRA-01').waitFor();
    await expect.poll(() => answer('TRA-01').inputValue()).toBe('2');
    expect(await row('TRA-01').getByRole('textbox', { name: 'Grade' }).inputValue()).toBe('B');
    expect(await row('TRA-01').getByRole('textbox', { name: 'Comment' }).inputValue()).toBe('From the form.');
    expect(await answer('TRA-02').inputValue()).toBe('?');
    expect(await answer('TRA-03').inputValue()).toBe('NA');
    expect(await row('TRA-03').getByRole('textbox', { name: 'Why does it not apply?' }).inputValue()).toBe('No ports.');
    expect(await answer('TRA-04').inputValue()).toBe('0');
  });
});
