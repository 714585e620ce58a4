import type { Page } from 'playwright-core';
import { aFullAssessment } from '../a-full-assessment.ts';
import { alternate } from '../alternate.ts';
import { launchBrowser, NEEDS_BROWSER } from '../launch-browser.ts';
import { lineOf } from '../line.ts';
import type { Measure } from '../measure.ts';
import { serveProgram } from '../serve-program.ts';

/** Presses a link and waits until what it leads to is there and painted. */
const press = (page: Page, link: string, wanted: string): Promise<void> =>
  page.evaluate(
    async ([pressed = '', shown = '']) => {
      const painted = () =>
        new Promise<void>((resolve) =>
          requestAnimationFrame(() => {
            const after = new MessageChannel();
            after.port1.onmessage = () => resolve();
            after.port2.postMessage(null);
          }),
        );
      const link = document.querySelector<HTMLElement>(pressed);
      if (!link) throw new Error(`Nothing to press: ${pressed}`);
      link.click();
      await painted();
      for (let frames = 0; !document.querySelector(shown); frames += 1) {
        if (frames > 1_000) throw new Error(`Never shown: ${shown}`);
        await painted();
      }
    },
    [link, wanted],
  );

/** Notes every task of the page over 50 ms from now on; the browser does not tell of shorter ones. */
const watchTasks = (page: Page): Promise<void> =>
  page.evaluate(() => {
    const tasks: number[] = [];
    Reflect.set(window, 'longTasks', tasks);
    new PerformanceObserver((list) => tasks.push(...list.getEntries().map(({ duration }) => duration))).observe({
      type: 'longtask',
    });
  });

const longestTask = (page: Page): Promise<number> =>
  page.evaluate(() => Math.max(0, ...(Reflect.get(window, 'longTasks') as number[])));

/** From one module of the checklist to another, with the answers of twelve bodies, against two empty routes. */
export const switchModule: Measure = {
  name: 'switch',
  run: async ({ times }) => {
    const about = { work: 'switch module, 12 respondents', against: 'two empty routes', goal: 4 };
    const browser = await launchBrowser();
    if (!browser) return [{ ...about, need: NEEDS_BROWSER }];
    const { core, assessmentId } = await aFullAssessment(12);
    core.close();
    const served = await serveProgram(core.folder);
    const checklist = await browser.newPage();
    await checklist.goto(served.address);
    await checklist.locator('.assessment-list tbody tr').waitFor();
    await checklist.evaluate((id) => location.assign(`#/a/${id}/checklist/LAB-01`), assessmentId);
    await checklist.locator('.levels .level').first().waitFor();
    const empty = await browser.newPage();
    await empty.goto(`${served.origin}/bench/routes.html`);
    await empty.locator('main').waitFor();
    await watchTasks(checklist);
    let module = 0;
    let route = 0;
    const pair = await alternate(times(60), {
      measured: () => {
        module += 1;
        const next = module % 2 === 1 ? 'HSP' : 'EDU';
        return press(
          checklist,
          `.rail a.module[href*="/checklist/${next}-"]`,
          `.rail .cells a[aria-current="page"][href$="/${next}-01"]`,
        );
      },
      yardstick: () => {
        route += 1;
        return press(empty, 'main a', `main[data-route="${route % 2 === 1 ? 'two' : 'one'}"]`);
      },
      warmUps: 6,
    });
    const longest = await longestTask(checklist);
    await browser.close();
    await served.stop();
    return [
      lineOf(pair, about),
      {
        work: 'longest task while switching',
        against: '',
        found: longest,
        goal: 100,
        unit: ' ms',
        detail: longest === 0 ? 'none over 50 ms' : '',
      },
    ];
  },
};
