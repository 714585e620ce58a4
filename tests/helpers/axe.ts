import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';

const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

/** Faults that axe finds on the page as it stands, one line each. */
export async function axeFaults(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).withTags(RULES).analyze();
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`);
}

/** Colours and direction of the page, set past the settings. */
export const dress = (page: Page, theme: 'light' | 'dark' | 'contrast', direction: 'ltr' | 'rtl'): Promise<void> =>
  page.evaluate(
    ([name, dir]) => {
      document.documentElement.dir = dir ?? '';
      document.documentElement.setAttribute('data-theme', name ?? '');
    },
    [theme, direction],
  );
