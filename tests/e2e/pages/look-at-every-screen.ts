import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { directionOf } from '#shared/i18n/format.ts';
import type { PseudoLanguage } from '#shared/i18n/pseudo-language.ts';
import { axeFaults, colourFaults, dress } from '#tests/helpers/axe.ts';
import { hasChromium, openWindow } from '#tests/helpers/browser.ts';
import { untranslatedIn } from '#tests/helpers/known-data.ts';
import { openTestCore } from '#tests/helpers/open-test-core.ts';
import { serveProgram } from '#tests/helpers/served.ts';
import { visibleTexts } from '#tests/helpers/visible-texts.ts';
import { SCREENS } from './screens.ts';
import { showScreen } from './show-screen.ts';

/** Some ninety screens, each for two to four seconds where nothing else runs. */
const LONG = 1_200_000;

/** A library that speaks `language`, with the worked example where it is asked for; the ids of its assessments. */
async function libraryIn(language: PseudoLanguage, { withSample }: { withSample: boolean }) {
  const core = openTestCore();
  await core.call('library.saveSettings', { language });
  const { assessmentIds } = withSample ? await core.call('library.addSample', {}) : { assessmentIds: [] };
  core.close();
  return { folder: core.folder, assessmentIds };
}

/** The page, and each box in it that scrolls or cuts sideways, except where three dots say that a text is cut. */
const tooWide = (page: Page): Promise<string[]> =>
  page.evaluate(() =>
    [document.documentElement, ...document.body.querySelectorAll('*')]
      .filter((element) => {
        const { overflowX, textOverflow } = getComputedStyle(element);
        const cuts = element === document.documentElement || overflowX !== 'visible';
        const isWide = cuts && textOverflow !== 'ellipsis' && element.scrollWidth > element.clientWidth + 1;
        // What is only read out is clipped to nothing, with all that it holds.
        for (let around: Element | null = element; isWide && around; around = around.parentElement)
          if (getComputedStyle(around).clipPath !== 'none') return false;
        return isWide;
      })
      .map(
        (element) =>
          `${element.scrollWidth - element.clientWidth} px too wide: ${element.tagName}.${element.className}`,
      ),
  );

/** What is wrong with the screen that is shown. */
async function faultsOf(page: Page, language: PseudoLanguage): Promise<string[]> {
  const direction = await page.evaluate(() => getComputedStyle(document.body).direction);
  return [
    ...(await visibleTexts(page)).flatMap(untranslatedIn).map((text) => `not translated: ${text}`),
    ...(direction === directionOf(language) ? [] : [`runs ${direction}`]),
    ...(await tooWide(page)),
    ...(await faultsInThemes(page, language)),
  ];
}

/** Only colours depend on the theme and nothing but places on the direction: so each theme is looked at once. */
async function faultsInThemes(page: Page, language: PseudoLanguage): Promise<string[]> {
  if (directionOf(language) === 'rtl') {
    await dress(page, 'contrast');
    return axeFaults(page);
  }
  await dress(page, 'dark');
  const found = await axeFaults(page);
  await dress(page, 'light');
  return [...found, ...(await colourFaults(page)).map((fault) => `in light, ${fault}`)];
}

/** Closes what floats over the screen, if anything does, and says when nothing has the focus then. */
async function focusLostIn(page: Page): Promise<string[]> {
  const floating = page.locator('[role="dialog"], [role="menu"], [role="listbox"]');
  if ((await floating.count()) === 0) return [];
  // In a field that is searched in, the first press empties it.
  for (let presses = 0; presses < 2 && (await floating.count()) > 0; presses += 1) await page.keyboard.press('Escape');
  await floating.first().waitFor({ state: 'detached' });
  return page
    .waitForFunction(() => document.activeElement !== document.body, undefined, { timeout: 3000 })
    .then(() => [])
    .catch(() => ['nothing has the focus once it is closed']);
}

/** Tests that look at every screen in one of the pseudo-languages: each in a file of its own, so that both run at once. */
export function lookAtEveryScreen(language: PseudoLanguage): void {
  it.skipIf(!hasChromium)(
    'every screen is translated, in its direction, as wide as the window, and axe finds nothing',
    {
      timeout: LONG,
    },
    async () => {
      const { folder, assessmentIds } = await libraryIn(language, { withSample: true });
      const { address } = await serveProgram(folder, { MAINSTAY_PSEUDO_LANGUAGES: '1' });
      const { page } = await openWindow({ width: 1024, height: 640 });
      page.setDefaultTimeout(30_000);
      await page.goto(address);
      const found: Record<string, string[]> = {};
      for (const screen of SCREENS) {
        const problem = await showScreen(page, screen, assessmentIds).catch((error: unknown) =>
          String(error).split('\n'),
        );
        await page.waitForTimeout(300);
        found[screen.name] = [...(problem ?? []), ...(await faultsOf(page, language))];
        if (process.env.PICTURES)
          await page.screenshot({
            path: `${process.env.PICTURES}/${language}-${screen.name.replace(/\W+/g, '-')}.png`,
          });
        found[screen.name]?.push(...(await focusLostIn(page)));
      }
      expect(Object.keys(found)).toHaveLength(SCREENS.length);
      expect(Object.entries(found).filter(([, faults]) => faults.length > 0)).toEqual([]);
    },
  );

  it.skipIf(!hasChromium)('so is the first start', async () => {
    const { folder } = await libraryIn(language, { withSample: false });
    const { address } = await serveProgram(folder, { MAINSTAY_PSEUDO_LANGUAGES: '1' });
    const { page } = await openWindow({ width: 1024, height: 640 });
    await page.goto(address);
    await page.locator('.first-start').waitFor();
    expect(await faultsOf(page, language)).toEqual([]);
  });
}
