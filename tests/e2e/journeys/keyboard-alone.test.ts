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
    expect(await readTo(/Take the short tour/)).toEqual([
      'link "Guide"',
      'link "The framework"',
      'link "Glossary"',
      'link "Training"',
      'link "Settings"',
      'button "Search"',
      'button "Text size and colours"',
      'button "Open the worked example"',
      'link "Start an assessment"',
      'link "Open a file from another body"',
      'button "Take the short tour"',
    ]);
    await page.keyboard.press('Shift+Tab');
    await page.keyboard.press('Shift+Tab');
    expect(await stop()).toBe('link "Start an assessment"');
    await page.keyboard.press('Enter');

    await page.getByRole('textbox', { name: 'Country or place' }).waitFor();
    await atTheScreen();
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
    await atTheScreen();
    await tabTo(/Go on/, { andEnter: true });
    await page.locator('.meta .id', { hasText: 'LAB-01' }).waitFor();
    await atTheScreen();
    const card = await readTo(/Next unanswered/);
    expect([...card.slice(0, card.findIndex((name) => name.startsWith('complementary')) + 1), card.at(-1)]).toEqual([
      'text: LAB Labour market and employment About this module · 25 min',
      'button "Flag F"',
      'radio "0 Absent No labour-market report says anything about people who leave, arrive or return."',
      'button "Return"',
      'button "Migration"',
      'button "Disaggregated data"',
      'button "Emigration"',
      'button "Add"',
      'button "Attach files"',
      'textbox "Comment"',
      'complementary "About this question"',
      `'button "Next unanswered: LAB-03"'`,
    ]);
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
    expect(await readTo(/Make the annex/)).toEqual([
      'link "Back to the checklist"',
      `'radio "Word annex For the plan or the PRSP: method, results by module, red flags, every answer with its evidence. Opens in Word and can be edited." [checked]'`,
      'button "Keep these choices…"',
      'button "English Language of the report": English',
      'button "Draft, with the mark DRAFT Draft or final": Draft, with the mark DRAFT',
      'button "Body and role Who stands beside an answer": Body and role',
      'button "Everything that was said Detail": Everything that was said',
      'checkbox "With charts" [checked]',
      'text: Sections and their order',
      'text: Modules whose pages are printed',
      'text: Bodies whose own answers are printed',
      'button "Choose a template…"',
      'text: Templates to begin with',
      'button "Show the preview"',
      'button "Make the annex"',
    ]);
    const download = page.waitForEvent('download', { timeout: 120_000 });
    await page.keyboard.press('Enter');
    const annex = unzipSync(readFileSync(await (await download).path()));
    expect(new TextDecoder().decode(annex['word/document.xml'])).toContain('Testland');
  },
);
