import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { afterAll, describe, expect, it } from 'vitest';
import { directionOf } from '#shared/i18n/format.ts';
import { PSEUDO_LANGUAGES, type PseudoLanguage } from '#shared/i18n/pseudo-language.ts';
import { closeBrowser, hasChromium, openWindow } from '#tests/helpers/browser.ts';
import { untranslatedIn } from '#tests/helpers/known-data.ts';
import { openTestCore } from '#tests/helpers/open-test-core.ts';
import { serveProgram } from '#tests/helpers/served.ts';
import { visibleTexts } from '#tests/helpers/visible-texts.ts';
import { SCREENS } from '../pages/screens.ts';
import { showScreen } from '../pages/show-screen.ts';

afterAll(closeBrowser);

/** Axe looks at each screen for two to three seconds. */
const LONG = 600_000;

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
  const { violations } = await new AxeBuilder({ page })
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'])
    .analyze();
  const direction = await page.evaluate(() => getComputedStyle(document.body).direction);
  return [
    ...(await visibleTexts(page)).flatMap(untranslatedIn).map((text) => `not translated: ${text}`),
    ...(direction === directionOf(language) ? [] : [`runs ${direction}`]),
    ...(await tooWide(page)),
    ...violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`),
  ];
}

describe.skipIf(!hasChromium).each(PSEUDO_LANGUAGES)('in %s', (language) => {
  it('every screen is translated, in its direction, as wide as the window, and axe finds nothing', {
    timeout: LONG,
  }, async () => {
    const { folder, assessmentIds } = await libraryIn(language, { withSample: true });
    const { address } = await serveProgram(folder, { MAINSTAY_PSEUDO_LANGUAGES: '1' });
    const { page } = await openWindow({ width: 1024, height: 640 });
    page.setDefaultTimeout(10_000);
    await page.goto(address);
    const found: Record<string, string[]> = {};
    for (const screen of SCREENS) {
      const problem = await showScreen(page, screen, assessmentIds).catch((error: unknown) =>
        String(error).split('\n'),
      );
      await page.waitForTimeout(300);
      found[screen.name] = [...(problem ?? []), ...(await faultsOf(page, language))];
      if (process.env.PICTURES)
        await page.screenshot({ path: `${process.env.PICTURES}/${language}-${screen.name.replace(/\W+/g, '-')}.png` });
    }
    expect(found).toEqual(Object.fromEntries(SCREENS.map(({ name }) => [name, []])));
  });

  it('so is the first start', async () => {
    const { folder } = await libraryIn(language, { withSample: false });
    const { address } = await serveProgram(folder, { MAINSTAY_PSEUDO_LANGUAGES: '1' });
    const { page } = await openWindow({ width: 1024, height: 640 });
    await page.goto(address);
    await page.locator('.first-start').waitFor();
    expect(await faultsOf(page, language)).toEqual([]);
  });
});
