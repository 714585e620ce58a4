import type { Page } from 'playwright-core';

/** While a dialog is open, the keys of the page behind it do nothing. */
const dialogGone = (page: Page) => page.getByRole('dialog').waitFor({ state: 'detached' });

/** The facilitator's view of a workshop, by keyboard. */
export const facilitator = (page: Page) => ({
  /** Waits until this indicator is on the table: keys pressed earlier go nowhere. */
  at: (id: string) => page.locator('.workshop-sheet .meta .id', { hasText: id }).waitFor(),
  /** Types each group's level, and how well documented it is, such as "2b". */
  enter: async (said: readonly string[]) => {
    await page.keyboard.press('l');
    for (const each of said) {
      for (const key of each) await page.keyboard.press(key);
      await page.keyboard.press('Enter');
    }
    await page.getByText(`${said.length} of ${said.length} groups have answered`).waitFor();
  },
  settle: async (level: string, reason: string) => {
    await page.keyboard.press('s');
    await page.locator('.decide-form input:focus').waitFor();
    await page.keyboard.press(level);
    await page.keyboard.press('Tab');
    await page.keyboard.type(reason);
    await page.keyboard.press('Control+Enter');
    await page.getByText(new RegExp(`^Settled: ${level} `)).waitFor();
    await dialogGone(page);
  },
  park: async (reason: string) => {
    await page.keyboard.press('k');
    await page.locator('.decide-form textarea:focus').waitFor();
    await page.keyboard.type(reason);
    await page.keyboard.press('Control+Enter');
    await page.getByText(`Parked: ${reason}`).waitFor();
    await dialogGone(page);
  },
  openWall: async () => {
    const opened = page.waitForEvent('popup');
    await page.keyboard.press('w');
    const wall = await opened;
    await wall.setViewportSize({ width: 1024, height: 768 });
    await wall.locator('.wall-page').waitFor();
    return wall;
  },
});

/** What stands on the wall. */
export const wallOf = (wall: Page) => ({
  at: (id: string) => wall.locator('.wall-line .id', { hasText: id }).waitFor(),
  groups: () => wall.locator('.wall-group b').allInnerTexts(),
  /** Sizes of text in CSS pixels, and where the board ends, as parts of the window's height. */
  measure: () =>
    wall.evaluate(() => {
      const size = (selector: string) =>
        Math.min(
          ...[...document.querySelectorAll(selector)].map((each) => Number.parseFloat(getComputedStyle(each).fontSize)),
        );
      const { scrollWidth, scrollHeight } = document.documentElement;
      return {
        root: size('html'),
        statement: size('.wall-statement h1'),
        group: size('.wall-group b'),
        descriptor: size('.wall-caption p'),
        boardEnd: (document.querySelector('.wall-board')?.getBoundingClientRect().bottom ?? 0) / innerHeight,
        isWhole: scrollWidth <= innerWidth && scrollHeight <= innerHeight,
        isCut: [...document.querySelectorAll('.wall-group')].some((each) => each.scrollHeight > each.clientHeight + 1),
      };
    }),
});
