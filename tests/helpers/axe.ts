import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';

const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

/** What alone depends on the theme. */
const RULES_OF_COLOUR = ['color-contrast', 'link-in-text-block'];

const said = ({ violations }: Awaited<ReturnType<AxeBuilder['analyze']>>): string[] =>
  violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`);

/** Faults that axe finds on the page as it stands, one line each; targets under 24 by 24 pixels are among them. */
export const axeFaults = async (page: Page): Promise<string[]> =>
  said(await new AxeBuilder({ page }).withTags(RULES).analyze());

/** Faults of colour alone, for a page whose other faults were looked for in another theme. */
export const colourFaults = async (page: Page): Promise<string[]> =>
  said(await new AxeBuilder({ page }).withRules(RULES_OF_COLOUR).analyze());

/** Colours and direction of the page, set past the settings; no direction leaves the one that it has. */
export const dress = (page: Page, theme: 'light' | 'dark' | 'contrast', direction?: 'ltr' | 'rtl'): Promise<void> =>
  page.evaluate(
    ([name, dir]) => {
      if (dir) document.documentElement.dir = dir;
      document.documentElement.setAttribute('data-theme', name ?? '');
    },
    [theme, direction],
  );
