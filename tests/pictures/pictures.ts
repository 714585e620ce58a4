import type { Page } from 'playwright-core';
import { exchange } from '#tests/e2e/pages/exchange.ts';
import type { ShownScreen } from '#tests/e2e/pages/screens.ts';
import { facilitator } from '#tests/e2e/pages/workshop.ts';

/** A picture of the guide: a screen of the worked example, `name` being that of its file. */
export interface Picture extends ShownScreen {
  /** Where the picture is taken of another window than the program's first. */
  readonly window?: (page: Page) => Promise<Page>;
}

const scrolledTo = (selector: string) => (page: Page) =>
  page
    .locator(selector)
    .first()
    .evaluate((element) => element.scrollIntoView({ block: 'start' }));

/** A round of a workshop in which the tables differ, before anything is settled. */
async function holdWorkshop(page: Page): Promise<Page> {
  await page.getByRole('textbox', { name: 'Title' }).fill('Validation meeting');
  await page.locator('.foot .primary').click();
  await page.getByRole('heading', { name: 'Opening' }).waitFor();
  await page.keyboard.press('n');
  await facilitator(page).at('LAB-07');
  await facilitator(page).enter(['2b', '2a', '1c', '3b']);
  const wall = await facilitator(page).openWall();
  await page.keyboard.press('r');
  await wall.locator('.wall-group').first().waitFor();
  return wall;
}

/** The exercise of the training kit in which a file comes back that differs from what is here. */
async function openFileThatDiffers(page: Page): Promise<void> {
  await page.locator('.exercise[open] .button').first().click();
  const download = page.waitForEvent('download');
  await page.locator('.exercise[open] .training-files button:enabled').first().click();
  const path = await (await download).path();
  const { readFileSync } = await import('node:fs');
  await page.evaluate(() => {
    location.hash = '#/open';
  });
  await exchange(page).choose([{ name: 'Ministry of Labour.mainstay', mimeType: '', buffer: readFileSync(path) }]);
}

/** In the order of taking: what changes the worked example comes last. */
export const PICTURES: readonly Picture[] = [
  { name: 'home', place: '/', ready: '.assessment-list' },
  { name: 'checklist', place: '/a/checklist/LAB-04', ready: '.levels' },
  { name: 'help', place: '/a/checklist/LAB-04', ready: '.levels', press: ['.about-tab button'] },
  {
    name: 'search',
    place: '/a/results',
    ready: '.module-table',
    act: async (page) => {
      await page.keyboard.press('Control+k');
      await page.locator('.dialog input').fill('nurses');
      await page.locator('.search-hits [role=menuitem]').first().waitFor();
    },
  },
  { name: 'results', place: '/a/results', ready: '.module-table' },
  {
    name: 'score',
    place: '/a/results',
    ready: '.module-table',
    press: ['.module-table tbody tr:nth-child(5) td.axis .text-button'],
  },
  { name: 'matrix', place: '/a/coherence', ready: '.matrix', press: ['[data-cell="EDU/HSP"]'] },
  { name: 'impact', place: '/a/impact', ready: '.effects', act: scrolledTo('[aria-labelledby="options"]') },
  { name: 'plan', place: '/a/plan/steps', ready: '.steps-table' },
  { name: 'benchmarks', place: '/round-2/plan/readings', ready: '.benchmark-picture' },
  { name: 'compare', place: '/round-2/compare', ready: '.chart-frame' },
  {
    name: 'reports',
    place: '/a/reports',
    ready: '.report-kinds',
    press: ['.report-choices .pick-list summary'],
    act: scrolledTo('.report-choices'),
  },
  {
    name: 'preview',
    place: '/a/reports',
    ready: '.report-kinds',
    press: ['.foot .button >> nth=0'],
    act: scrolledTo('.report-preview'),
  },
  { name: 'settle', place: '/practice/settle/HSP-01', ready: 'main' },
  { name: 'send-out', place: '/a/exchange', ready: '.exchange-part' },
  { name: 'backups', place: '/settings', ready: '.settings-part', act: scrolledTo('.settings-part >> nth=2') },
  { name: 'wall', place: '/practice/workshop', ready: '.path-list', window: holdWorkshop },
  { name: 'differences', place: '/training/files', ready: '.exercise[open]', act: openFileThatDiffers },
];
