import { readFile } from 'node:fs/promises';
import { afterAll, expect, it } from 'vitest';
import { closeBrowser, hasChromium, openWindow } from '#tests/helpers/browser.ts';
import { serveExample } from '#tests/helpers/served.ts';
import { program } from '../pages/program.ts';

afterAll(closeBrowser);

it.skipIf(!hasChromium)(
  'copies a chart as a picture and saves it as PNG and SVG, the same in dark colours',
  async () => {
    const { address, origin } = await serveExample();
    const { page, context } = await openWindow();
    await context.grantPermissions(['clipboard-read', 'clipboard-write'], { origin });
    const mainstay = program(page);
    await mainstay.open(address);
    await mainstay.openExample();
    await page.evaluate(() => document.documentElement.setAttribute('data-theme', 'dark'));
    await mainstay.tab('Coherence');
    await page.getByRole('button', { name: 'Copy as picture: Network of policies' }).click();
    await page.getByText('Copied. Paste it into your document.').waitFor();
    const copied = await page.evaluate(async () => {
      const [item] = await navigator.clipboard.read();
      const bytes = new Uint8Array((await (await item?.getType('image/png'))?.arrayBuffer()) ?? []);
      return [...bytes.subarray(0, 24)];
    });
    const head = Buffer.from(copied);
    expect(head.subarray(0, 8).toString('latin1')).toBe('\x89PNG\r\n\x1a\n');
    expect([head.readUInt32BE(16), head.readUInt32BE(20)]).toEqual([1040, 1040]);

    const save = async (format: 'PNG' | 'SVG') => {
      const download = page.waitForEvent('download');
      await page.getByRole('button', { name: `Save as ${format}: Network of policies` }).click();
      const file = await download;
      return { name: file.suggestedFilename(), bytes: await readFile(await file.path()) };
    };
    const png = await save('PNG');
    expect(png.name).toBe('Ombreda, Round 1 (2025) - Network of policies.png');
    expect(png.bytes.readUInt32BE(16)).toBe(1040);
    const svg = await save('SVG');
    expect(svg.name).toMatch(/\.svg$/);
    expect(svg.bytes.toString()).not.toContain('var(');

    // As a picture of its own, the drawing must be shown by a page that knows nothing of ours.
    const width = await page.evaluate(async (text) => {
      const picture = new Image();
      picture.src = URL.createObjectURL(new Blob([text], { type: 'image/svg+xml' }));
      await picture.decode();
      return picture.naturalWidth;
    }, svg.bytes.toString());
    expect(width).toBe(520);
  },
);
