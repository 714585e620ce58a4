import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { root } from '#main/launch/build.mjs';
import { pdfPages, toPdf } from '#tests/helpers/office.ts';

interface Annex {
  readonly folder: string;
  readonly id: string;
  readonly now: string;
  /** Of the picture, in CSS pixels, and device pixels for each of them. */
  readonly size: { readonly width: number; readonly height: number };
  readonly scale: number;
}

/** The cover of the worked example's annex and the first page of its results, as LibreOffice prints them, side by side. */
export async function annexPages(browser: Browser, { folder, id, now, size, scale }: Annex): Promise<Buffer> {
  const work = mkdtempSync(join(tmpdir(), 'mainstay-annex-'));
  const [docx, pdf] = [join(work, 'annex.docx'), join(work, 'annex.pdf')];
  const words = ['report', id, '--kind', 'annex', '--now', now, '--data', folder, '--out', docx];
  execFileSync(process.execPath, [join(root, 'dist/cli.js'), ...words]);
  writeFileSync(pdf, toPdf(readFileSync(docx), 'docx'));
  const results = pdfPages(readFileSync(pdf)).findIndex((text) => /^\s*4\s+Results$/m.test(text)) + 1;
  const pictures = [1, results].map((page) => {
    const words = ['-png', '-scale-to', String(size.height * scale), '-f', String(page), '-singlefile'];
    execFileSync('pdftoppm', [...words, pdf, join(work, String(page))]);
    return readFileSync(join(work, `${page}.png`)).toString('base64');
  });
  rmSync(work, { recursive: true, force: true });
  const sheet = await browser.newPage({ viewport: size, deviceScaleFactor: scale });
  await sheet.setContent(
    `<body style="margin:0;display:flex;justify-content:space-evenly;background:#d8d8d2">${pictures
      .map(
        (picture) =>
          `<img style="height:${size.height - 24}px;margin-top:12px" src="data:image/png;base64,${picture}">`,
      )
      .join('')}`,
  );
  const picture = await sheet.screenshot();
  await sheet.close();
  return picture;
}
