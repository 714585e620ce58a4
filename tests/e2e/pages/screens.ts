import type { Page } from 'playwright-core';

/** One screen as a person may find it. Found by place and shape, never by words: they may be in any language. */
export interface ShownScreen {
  readonly name: string;
  /** Its address; `/a` stands for the first assessment of the worked example, `/round-2` for its second round, `/practice` for the small one. */
  readonly place: string;
  /** Is there once the screen is. */
  readonly ready: string;
  /** Presses these, one after the other, when it is. */
  readonly press?: readonly string[];
  /** Whatever else must be done to see it. */
  readonly act?: (page: Page) => Promise<unknown>;
}

const checklist = (name: string, indicator: string, key: string): ShownScreen => ({
  name: `checklist, ${name}`,
  place: `/a/checklist/${indicator}`,
  ready: '.levels',
  act: (page) => page.keyboard.press(key),
});

/** Begins a workshop, or goes on with the one that is there, at its first indicator. */
async function holdWorkshop(page: Page): Promise<void> {
  await page.locator('.foot .primary').click();
  await page.locator('.path-rail button').nth(1).click();
  await page.locator('.group-row').first().waitFor();
  await page.locator('.side-notes summary').click();
  // The press scrolls, and what stands half under the line that stays would count as too small.
  await page.locator('.workshop-work').evaluate((work) => work.scrollTo(0, 0));
}

/** Every screen with its dialogs and menus, in the order of showing. A new screen is a new line. */
export const SCREENS: readonly ShownScreen[] = [
  { name: 'home', place: '/', ready: '.assessment-list' },
  { name: 'home, restoring the example', place: '/', ready: '.home-side', press: ['.home-side button'] },
  { name: 'text size and colours', place: '/', ready: '.assessment-list', press: ['.head button.tool >> nth=-1'] },
  { name: 'the tour', place: '/', ready: '.assessment-list', press: ['.tour-button'] },
  { name: 'new assessment', place: '/new', ready: '.left-out' },
  { name: 'framework', place: '/framework', ready: '.reading details', press: ['.reading summary'] },
  { name: 'framework, searched', place: '/framework?q=LAB', ready: '.hits li' },
  { name: 'framework, an indicator', place: '/framework/indicators/LAB-04', ready: '.reading-indicator[open] .term' },
  { name: 'framework, lists', place: '/framework/lists', ready: '.reading h2' },
  { name: 'framework, founding note', place: '/framework/note', ready: '.reading h2' },
  { name: 'framework, sources', place: '/framework/sources', ready: '.reading .entries' },
  { name: 'framework, glossary', place: '/framework/glossary', ready: '.reading dl' },
  { name: 'guide', place: '/guide', ready: '.guide-text table' },
  { name: 'guide, method', place: '/guide/method/significance-of-an-effect', ready: '.guide-text table' },
  { name: 'guide, a picture', place: '/guide/officials', ready: '.guide-text h2', press: ['.guide-picture'] },
  { name: 'guide, searched', place: '/guide?q=backup', ready: '.hits li' },
  { name: 'frameworks', place: '/frameworks', ready: '.framework-table', press: ['.framework-actions button'] },
  { name: 'overview', place: '/a', ready: '.overview-table', press: ['.overview-about summary'] },
  { name: 'set-up', place: '/a/setup', ready: '.left-out', press: ['.left-out summary'] },
  {
    name: 'sending out and taking in',
    place: '/a/exchange',
    ready: '.exchange-part',
    press: ['.exchange-block .check'],
  },
  { name: 'about', place: '/about', ready: '.about-program details' },
  {
    name: 'training',
    place: '/training/files',
    ready: '.exercise[open]',
    press: ['.exercise[open] .button', '.exercise[open] .answer-key summary'],
  },
  { name: 'settings and backups', place: '/settings', ready: '.settings-part', press: ['.settings-part .check'] },
  { name: 'opening files', place: '/open', ready: '.choose-file' },
  { name: 'checklist', place: '/a/checklist/LAB-01', ready: '.levels' },
  checklist('about the question', 'LAB-04', 'h'),
  {
    name: 'checklist, a term explained',
    place: '/a/checklist/LAB-04',
    ready: '.levels',
    press: ['.about-tab button', '.about .term'],
  },
  {
    name: 'checklist, about the module',
    place: '/a/checklist/LAB-04',
    ready: '.levels',
    press: ['.module-head summary'],
  },
  {
    name: 'checklist, searching the framework',
    place: '/a/checklist/LAB-04',
    ready: '.levels',
    press: ['.about-tab button', '.about h2 .tool'],
    act: (page) => page.locator('.about input').fill('LAB'),
  },
  checklist('does not apply', 'RBD-12', 'x'),
  checklist('don’t know', 'TRA-04', 'd'),
  checklist('keys', 'ENV-02', '?'),
  {
    name: 'checklist, narrowed',
    place: '/a/checklist/LAB-01',
    ready: '.levels',
    act: async (page) => {
      for (const key of ['l', 'Enter', 'End', 'Enter']) await page.keyboard.press(key);
      await page.locator('.filtered').waitFor();
      await page.locator('.filtered .button').click();
      await page.locator('.stay').waitFor();
    },
  },
  checklist('search, nothing typed', 'HSP-04', '/'),
  {
    name: 'search, nothing found',
    place: '/a/plan',
    ready: '.steps-table',
    act: async (page) => {
      await page.keyboard.press('Control+k');
      await page.locator('.dialog input[type="search"]').fill('777777');
      await page.locator('.search-count', { hasText: '777777' }).waitFor();
    },
  },
  { name: 'citing a document', place: '/a/checklist/LAB-02', ready: '.levels', press: ['.low-title .tool'] },
  { name: 'answering as', place: '/a/checklist/TRA-09', ready: '.levels', press: ['button.answering'] },
  { name: 'settle, all', place: '/practice/settle', ready: '.as-picture', press: ['.as-picture summary'] },
  { name: 'settle, one', place: '/practice/settle/EDU-01', ready: 'main' },
  { name: 'history', place: '/a/history', ready: '.history li' },
  { name: 'impact', place: '/a/impact', ready: '.screening' },
  {
    name: 'impact, an effect',
    place: '/a/impact',
    ready: '.effects',
    press: ['.effects tbody tr:first-child td:last-child .tool:first-child'],
  },
  { name: 'impact, nothing yet', place: '/practice/impact', ready: '.add-policy' },
  { name: 'coherence', place: '/a/coherence', ready: '.matrix', press: ['[data-cell="EDU/HSP"]'] },
  {
    name: 'coherence, as pictures',
    place: '/a/coherence',
    ready: '.matrix',
    press: ['.as-picture summary', '.chart-table summary'],
  },
  { name: 'coherence, nothing yet', place: '/practice/coherence', ready: '.matrix' },
  { name: 'context', place: '/a/context', ready: '.chapters' },
  {
    name: 'context, a chapter',
    place: '/a/context',
    ready: '.chapters',
    press: ['.chapters tbody tr:first-child .tool >> nth=0'],
  },
  { name: 'diaspora', place: '/a/diaspora', ready: '.entries-of-cell', press: ['[data-cell="origin/enterprise"]'] },
  {
    name: 'diaspora, an obstacle',
    place: '/a/diaspora',
    ready: '.entries-of-cell',
    press: ['.entries-of-cell .tool >> nth=0'],
  },
  { name: 'diaspora, nothing yet', place: '/practice/diaspora', ready: '.obstacle-grid' },
  { name: 'plan, steps', place: '/a/plan', ready: '.steps-table' },
  { name: 'plan, a step', place: '/a/plan/steps', ready: '.steps-table', press: ['.steps-table .tool >> nth=0'] },
  { name: 'plan, steps, nothing yet', place: '/practice/plan/steps', ready: '.plan section' },
  { name: 'plan, results matrix', place: '/a/plan/matrix', ready: '.matrix-rows' },
  {
    name: 'plan, a line of the matrix',
    place: '/a/plan/matrix',
    ready: '.matrix-rows',
    press: ['.matrix-rows .tool >> nth=0'],
  },
  { name: 'plan, benchmarks', place: '/a/plan/benchmarks', ready: '.benchmark' },
  { name: 'plan, a benchmark', place: '/a/plan/benchmarks', ready: '.benchmark', press: ['.benchmark .tool >> nth=0'] },
  { name: 'plan, the priority', place: '/a/plan/priority', ready: '.plan-form' },
  { name: 'plan, no priority yet', place: '/practice/plan/priority', ready: '.plan-form' },
  { name: 'plan, proposed steps', place: '/a/plan/proposals', ready: '.proposal', press: ['.plan summary'] },
  {
    name: 'plan, readings',
    place: '/round-2/plan/readings',
    ready: '.benchmark-picture',
    press: ['section > p > .button'],
  },
  { name: 'plan, entry points', place: '/a/plan/entry-points', ready: '.opened-row', press: ['.opened-row summary'] },
  { name: 'plan, practices', place: '/a/plan/practices', ready: '.opened-row', press: ['.opened-row summary'] },
  {
    name: 'plan, stakeholders',
    place: '/a/plan/stakeholders',
    ready: '.stakeholder-grid',
    press: ['.opened-row summary'],
  },
  { name: 'plan, stakeholders, nobody yet', place: '/practice/plan/stakeholders', ready: '.plan-offers' },
  { name: 'plan, evidence gaps', place: '/a/plan/evidence-gaps', ready: '.opened-row', press: ['.opened-row summary'] },
  { name: 'plan, timeline', place: '/a/plan/timeline', ready: '.timeline' },
  { name: 'plan, before the next round', place: '/a/plan/next-round', ready: '.benchmark-cards' },
  {
    name: 'results',
    place: '/a/results',
    ready: '.module-table',
    press: ['.more', '.tag-tables summary', '.as-picture summary'],
  },
  { name: 'results, a score explained', place: '/a/results', ready: '.module-table', press: ['td.axis .text-button'] },
  { name: 'side by side', place: '/portfolio', ready: '.portfolio-table', press: ['.portfolio-choice summary'] },
  {
    name: 'comparing rounds',
    place: '/round-2/compare',
    ready: '.chart-frame',
    press: ['.change:nth-of-type(2) .change-head'],
  },
  { name: 'the next round', place: '/round-2', ready: '.round-actions', press: ['.round-actions button:first-child'] },
  { name: 'closing a round', place: '/round-2', ready: '.round-actions', press: ['.round-actions button:last-child'] },
  { name: 'workshops', place: '/a/workshop', ready: '.path-list', press: ['.path-list li:nth-child(2) summary'] },
  { name: 'workshop, the facilitator', place: '/practice/workshop', ready: '.path-list', act: holdWorkshop },
  {
    name: 'workshop, the wall',
    place: '/practice/workshop',
    ready: '.path-list',
    act: async (page) => {
      await holdWorkshop(page);
      await page.evaluate(() => {
        location.hash = location.hash.replace(/a\/([^/]+)\/workshop\/at/, 'wall/$1');
      });
      await page.locator('.wall-board').waitFor();
    },
  },
  { name: 'workshop, a path of one’s own', place: '/a/workshop/path/half-day', ready: '.stations' },
  { name: 'workshop, the groups compared', place: '/a/workshop/compare/HSP', ready: '.differences' },
  { name: 'reports', place: '/a/reports', ready: '.report-kinds' },
  {
    name: 'reports, in a template',
    place: '/a/reports',
    ready: '.template-offers',
    press: ['.template-offers summary', '.template-offer .button'],
    act: (page) => page.locator('.template-look').waitFor(),
  },
  { name: 'questionnaires', place: '/a/exchange', ready: '.exchange-block' },
  {
    name: 'from paper',
    place: '/a/paper/LAB',
    ready: '.paper-rows',
    act: async (page) => {
      const field = (row: number) => page.locator('.paper-row').nth(row).locator('input').first();
      await field(0).pressSequentially('7');
      await field(1).pressSequentially('n');
      await field(2).pressSequentially('?');
      await page.locator('.paper-row').nth(2).locator('.paper-meaning:not(:empty)').waitFor();
    },
  },
  { name: 'questions of the founding note', place: '/a/note', ready: '.note-route li' },
  { name: 'paper to print', place: '/a/print/group-sheets', ready: '.printed-modules' },
  { name: 'checklist, short form', place: '/practice/checklist/LAB-01', ready: '.levels' },
  {
    name: 'home, an assessment in the bin',
    place: '/',
    ready: '.assessment-list',
    press: ['tr:has(a[href$="/practice"]) .bin-button >> nth=-1', '.bin summary'],
  },
  { name: 'checklist, in the bin', place: '/practice/checklist/LAB-02', ready: '.levels' },
];
