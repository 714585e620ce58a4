import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';

const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** What alone depends on the theme. */
const RULES_OF_COLOUR = ['color-contrast', 'link-in-text-block'];

/** Axe in the page itself, which holds no frames: otherwise each look opens a window of its own for the sum. */
const builder = (page: Page) => new AxeBuilder({ page }).setLegacyMode(true).options({ resultTypes: ['violations'] });

const said = ({ violations }: Awaited<ReturnType<AxeBuilder['analyze']>>): string[] =>
  violations.map(
    ({ id, nodes }) =>
      `${id}: ${nodes.map(({ target, any }) => `${target.join(' ')} (${any[0]?.message ?? 'no more is known'})`).join(', ')}`,
  );

/** Colours and places on their way to others are not what a person sees. */
const standingStill = (page: Page) =>
  page.evaluate(async () => {
    const moving = document
      .getAnimations()
      .filter(({ effect }) => effect?.getComputedTiming().endTime !== Number.POSITIVE_INFINITY);
    await Promise.all(moving.map(({ finished }) => finished.catch(() => undefined)));
  });

/** Faults that axe finds on the page as it stands, one line each; targets under 24 by 24 pixels are among them. */
export async function axeFaults(page: Page): Promise<string[]> {
  await standingStill(page);
  const look = builder(page).withTags(RULES);
  // What floats has a button to close it before its dialog, for screen readers, and belongs to no region.
  const floats = (await page.locator('.popover').count()) > 0;
  return said(await (floats ? look.disableRules('region') : look).analyze());
}

/** Faults of colour alone, for a page whose other faults were looked for in another theme. */
export async function colourFaults(page: Page): Promise<string[]> {
  await standingStill(page);
  return said(await builder(page).withRules(RULES_OF_COLOUR).analyze());
}

/** Colours and direction of the page, set past the settings; no direction leaves the one that it has. */
export const dress = (page: Page, theme: 'light' | 'dark' | 'contrast', direction?: 'ltr' | 'rtl'): Promise<void> =>
  page.evaluate(
    ([name, dir]) => {
      if (dir) document.documentElement.dir = dir;
      document.documentElement.setAttribute('data-theme', name ?? '');
    },
    [theme, direction],
  );
