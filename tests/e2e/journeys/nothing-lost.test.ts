import { afterAll, describe, expect, it } from 'vitest';
import { closeBrowser, hasChromium, openWindow } from '#tests/helpers/browser.ts';
import { serveProgram } from '#tests/helpers/served.ts';
import { checklist, program } from '../pages/program.ts';

afterAll(closeBrowser);

const sampleChecklist = async (mayComplain = false) => {
  const served = await serveProgram();
  const { page, context } = await openWindow({ mayComplain });
  const mainstay = program(page);
  await mainstay.open(served.address);
  await mainstay.openSample();
  await mainstay.tab('Checklist');
  await checklist(page).comment().waitFor();
  return { served, page, context, mainstay };
};

describe.skipIf(!hasChromium)('typed text', () => {
  for (const pauseMs of [0, 10, 50, 200]) {
    it(`is there after a reload ${pauseMs} ms later`, async () => {
      const { page } = await sampleChecklist();
      await checklist(page).comment().fill('Half a sentence');
      await page.waitForTimeout(pauseMs);
      await page.reload();
      await expect.poll(() => checklist(page).comment().inputValue()).toBe('Half a sentence');
    });

    it(`is there after another screen ${pauseMs} ms later`, async () => {
      const { page, mainstay } = await sampleChecklist();
      await checklist(page).comment().fill('Half a sentence');
      await page.waitForTimeout(pauseMs);
      await mainstay.tab('Results');
      await mainstay.tab('Checklist');
      await expect.poll(() => checklist(page).comment().inputValue()).toBe('Half a sentence');
    });

    it(`is in the library after the window is closed ${pauseMs} ms later`, async () => {
      const { page, context, served } = await sampleChecklist();
      const place = new URL(page.url()).hash;
      const key = await page.evaluate(
        () => Object.values({ ...sessionStorage }).find((value) => /^[\w-]{40,}$/.test(value)) ?? '',
      );
      await checklist(page).comment().fill('Half a sentence');
      await page.waitForTimeout(pauseMs);
      const closed = page.waitForEvent('close');
      await page.close({ runBeforeUnload: true });
      await closed;
      const again = await context.newPage();
      await again.goto(served.address.replace(/#.*/, `#k=${key}`));
      await again.goto(`${served.origin}/${place}`);
      await expect.poll(() => checklist(again).comment().inputValue()).toBe('Half a sentence');
    });
  }
});

it.skipIf(!hasChromium)(
  'says that a change is not saved when the program behind the page is gone, and keeps the text',
  async () => {
    const { served, page } = await sampleChecklist(true);
    served.process.kill('SIGKILL');
    await checklist(page).comment().fill('Written after the program was gone');
    await page.getByText('The last change is not saved yet.').waitFor();
    expect(await page.locator('.saved').innerText()).not.toContain('Saved');
    expect(await checklist(page).comment().inputValue()).toBe('Written after the program was gone');
  },
);
