import type { Page } from 'playwright-core';

/** More presses than any screen has places to stop at. */
const MOST_STOPS = 120;

/** Somebody who has no mouse. */
export const keyboard = (page: Page) => {
  /** Role and name of what has the focus, as they are read out. */
  const stop = async (): Promise<string> => {
    // A date's own calendar button is the browser's: the page does not see the focus in it.
    if (await page.evaluate(() => document.querySelector(':focus') === null)) return 'nothing of the page';
    const [line = ''] = (await page.locator(':focus').ariaSnapshot()).split('\n');
    return line
      .replace(/^- /, '')
      .replace(/( \[(active|cursor=pointer)\])+/, '')
      .replace(/:$/, '');
  };
  const tab = async (): Promise<string> => {
    await page.keyboard.press('Tab');
    return stop();
  };
  return {
    stop,
    /** Waits until the screen has the focus, as it has when the one before it is gone. */
    atTheScreen: () => page.waitForFunction(() => document.activeElement?.id === 'work'),
    /** Tabs on until what is read out fits, and presses Enter there where asked to. */
    tabTo: async (name: RegExp, { andEnter = false } = {}): Promise<void> => {
      const passed: string[] = [];
      while (passed.length < MOST_STOPS) {
        passed.push(await tab());
        if (!name.test(passed.at(-1) ?? '')) continue;
        if (andEnter) await page.keyboard.press('Enter');
        return;
      }
      throw new Error(`Tab never reached ${name}, but ${[...new Set(passed)].join('; ')}`);
    },
    /** All that is read out from here to the stop that fits. */
    readTo: async (name: RegExp): Promise<string[]> => {
      const read: string[] = [];
      while (read.length < MOST_STOPS && !name.test(read.at(-1) ?? '')) read.push(await tab());
      return read;
    },
  };
};
