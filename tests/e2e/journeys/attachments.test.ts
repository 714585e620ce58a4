import { randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { afterAll, expect, it } from 'vitest';
import { ATTACHABLE } from '#tests/helpers/attachable.ts';
import { closeBrowser, hasChromium, openWindow } from '#tests/helpers/browser.ts';
import { serveExample } from '#tests/helpers/served.ts';
import { checklist, program, sources } from '../pages/program.ts';

afterAll(closeBrowser);

const INDICATOR = 'ENV-12';

it.skipIf(!hasChromium)('a document is attached, found again after a reload, and comes out byte for byte', async () => {
  const { address } = await serveExample();
  const { page } = await openWindow();
  // A real PDF is larger than one piece of anything.
  const scan = Buffer.concat([ATTACHABLE.pdf, randomBytes(3_000_000)]);
  await program(page).open(address);
  await program(page).openExample();
  await program(page).tab('Checklist');
  await program(page).answerAs('Ministry of Environment');
  await checklist(page).goTo(INDICATOR);

  await sources(page).choose({ name: 'خطة البيئة 2025.pdf', mimeType: 'application/pdf', buffer: scan });
  await sources(page).attached('خطة البيئة 2025.pdf').waitFor();
  await sources(page).drop('minutes.txt', 'What was said in May');
  await sources(page).attached('minutes.txt').waitFor();
  await program(page).saved();

  await page.reload();
  const opened = await sources(page).open('خطة البيئة 2025.pdf');
  expect(opened.name).toBe('خطة البيئة 2025.pdf');
  expect(Buffer.compare(readFileSync(opened.path), scan)).toBe(0);

  await sources(page).choose({ name: 'tool.pdf', mimeType: 'application/pdf', buffer: Buffer.from('MZ\0\0') });
  await page.getByRole('alert').filter({ hasText: '“tool.pdf” cannot be attached' }).waitFor();
});
