import { readFileSync } from 'node:fs';
import { unzipSync } from 'fflate';
import { afterAll, expect, it } from 'vitest';
import { closeBrowser, hasChromium, openWindow } from '#tests/helpers/browser.ts';
import { serveProgram } from '#tests/helpers/served.ts';
import { keyboard } from '../pages/keyboard.ts';
import { program } from '../pages/program.ts';

afterAll(closeBrowser);

it.skipIf(!hasChromium)(
  'takes a whole short assessment from the first start to its report by keyboard alone',
  {
    timeout: 600_000,
  },
  async () => {
    const { address } = await serveProgram();
    const { page } = await openWindow();
    const { tabTo, readTo, stop, atTheScreen } = keyboard(page);
    await program(page).open(address);
    await page.getByRole('link', { name: 'Start an assessment' }).waitFor();
    expect(await readTo(/Take the short tour/)).toMatchInlineSnapshot();
    await page.keyboard.press('Shift+Tab');
    await page.keyboard.press('Shift+Tab');
    expect(await stop()).toBe('link "Start an assessment"');
    await page.keyboard.press('Enter');

    await page.getByRole('textbox', { name: 'Country or place' }).waitFor();
    await tabTo(/Country or place/);
    await page.keyboard.type('Testland');
    await tabTo(/Full form/, { andEnter: true });
    await page.getByRole('listbox').waitFor();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.waitForFunction(() => document.activeElement?.textContent?.includes('Short form'));
    await tabTo(/Name of the body/);
    await page.keyboard.type('Ministry of Planning');
    await tabTo(/Create the assessment/, { andEnter: true });

    await page.getByRole('heading', { name: /the ten modules/ }).waitFor();
    await tabTo(/Go on/, { andEnter: true });
    await page.locator('.meta .id', { hasText: 'LAB-01' }).waitFor();
    await atTheScreen();
    expect(await readTo(/Next unanswered/)).toMatchInlineSnapshot();
    for (let answered = 0; answered < 54; answered += 1) {
      await page.keyboard.press(String(answered % 5));
      await page.locator('.level[data-selected]').waitFor();
      await page.locator('.foot', { hasText: `${answered + 1} of 54 answered` }).waitFor();
      if (answered < 53) await page.keyboard.press('n');
      if (answered < 53) await page.waitForFunction(() => document.querySelector('.level[data-selected]') === null);
    }
    await tabTo(/See the results/, { andEnter: true });
    await page.locator('.module-table').waitFor();
    await tabTo(/Check, then report/, { andEnter: true });

    await page.locator('.report-kinds').waitFor();
    await atTheScreen();
    expect(await readTo(/Make the annex/)).toMatchInlineSnapshot();
    const download = page.waitForEvent('download', { timeout: 120_000 });
    await page.keyboard.press('Enter');
    const annex = unzipSync(readFileSync(await (await download).path()));
    expect(new TextDecoder().decode(annex['word/document.xml'])).toContain('Testland');
  },
);
