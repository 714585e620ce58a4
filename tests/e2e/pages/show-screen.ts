import type { Page } from 'playwright-core';
import type { ShownScreen } from './screens.ts';

/** How the list of screens calls the assessments of the worked example, in their order. */
const PLACES = ['/a', '/round-2', '/practice'];
const withIds = (text: string, ids: readonly string[]) =>
  text.replace(/^\/a\b|\/(round-2|practice)\b/, (name) => `/a/${ids[PLACES.indexOf(name)]}`);

/** Goes to a screen and does there what must be done to see it. `ids` are those of the worked example's assessments. */
export async function showScreen(page: Page, screen: ShownScreen, ids: readonly string[]): Promise<void> {
  await page.evaluate(
    (place) => {
      location.hash = `#${place}`;
      location.reload();
    },
    withIds(screen.place, ids),
  );
  await page.locator(screen.ready).first().waitFor();
  for (const selector of screen.press ?? []) await page.locator(withIds(selector, ids)).first().click();
  await screen.act?.(page);
}
