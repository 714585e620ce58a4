import type { Page } from 'playwright-core';
import type { ShownScreen } from './screens.ts';

/** How the list of screens calls the assessments of the worked example, in their order. */
const PLACES = ['/a', '/round-2', '/practice'];
const withIds = (text: string, ids: readonly string[]) =>
  text.replace(/^\/a\b|\/(round-2|practice)\b/, (name) => `/a/${ids[PLACES.indexOf(name)]}`);

const goTo = (page: Page, place: string) =>
  page.evaluate((hash) => {
    location.hash = hash;
  }, `#${place}`);

/** Away from every assessment, so that the screen after it begins anew. */
const AWAY = { place: '/open', ready: '.choose-file' };

/** Goes to a screen and does there what must be done to see it. `ids` are those of the worked example's assessments. */
export async function showScreen(page: Page, screen: ShownScreen, ids: readonly string[]): Promise<void> {
  await goTo(page, screen.place === AWAY.place ? '/' : AWAY.place);
  if (screen.place !== AWAY.place) await page.locator(AWAY.ready).first().waitFor();
  await goTo(page, withIds(screen.place, ids));
  await page.locator(screen.ready).first().waitFor();
  for (const selector of screen.press ?? []) await page.locator(withIds(selector, ids)).first().click();
  await screen.act?.(page);
}
