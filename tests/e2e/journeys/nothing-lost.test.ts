import { afterAll, describe, expect, it } from 'vitest';
import { closeBrowser, hasChromium, openWindow } from '#tests/helpers/browser.ts';
import { serveExample } from '#tests/helpers/served.ts';
import { checklist, program } from '../pages/program.ts';

afterAll(closeBrowser);

const sampleChecklist = async (mayComplain = false) => {
  const served = await serveExample();
  const { page } = await openWindow({ mayComplain });
  const mainstay = program(page);
  await mainstay.open(served.address);
  await mainstay.openExample();
  await mainstay.tab('Checklist');
  await checklist(page).comment().waitFor();
  return { served, page, mainstay };
};

/** Every comment in the library, asked of the core itself: no window is open any more. */
async function commentsOf(address: string, assessmentId: string): Promise<string[]> {
  const { origin, hash } = new URL(address);
  const headers = { authorization: `Bearer ${hash.slice('#k='.length)}`, 'content-type': 'application/json' };
  const response = await fetch(`${origin}/api/answers.list`, {
    method: 'POST',
    headers,
    body: JSON.stringify({ assessmentId }),
  });
  const reply: { value: { comment: string }[] } = JSON.parse(await response.text());
  return reply.value.map(({ comment }) => comment);
}

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
      const { page, served } = await sampleChecklist();
      const assessmentId = /[0-9a-f-]{36}/.exec(new URL(page.url()).hash)?.[0] ?? '';
      await checklist(page).comment().fill('Half a sentence');
      await page.waitForTimeout(pauseMs);
      const closed = page.waitForEvent('close');
      await page.close({ runBeforeUnload: true });
      await closed;
      await expect.poll(() => commentsOf(served.address, assessmentId)).toContain('Half a sentence');
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
