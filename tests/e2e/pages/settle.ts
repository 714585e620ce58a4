import type { Page } from 'playwright-core';

/** The part “Settle”. */
export const settle = (page: Page) => ({
  /** Waits until this indicator is on the table: keys pressed earlier go nowhere. */
  ready: (id: string) => page.getByRole('table', { name: `${id}: what each body answered` }).waitFor(),
  current: () => page.locator('.settle-sheet .meta .id').innerText(),
  queue: () => page.locator('.settle-queue h2').innerText(),
  map: () => page.getByRole('heading', { level: 2, name: 'Where bodies differ' }).waitFor(),
});
