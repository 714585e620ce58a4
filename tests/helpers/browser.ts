import type { Browser, BrowserContext, Page } from 'playwright-core';
import { expect, onTestFinished } from 'vitest';
import * as chromium from './chromium.ts';

/** Whether journeys can be driven here; they skip out loud where not. */
export const { hasChromium } = chromium;

let browser: Browser | undefined;

const launched = async (): Promise<Browser> => {
  browser ??= await chromium.launchChromium();
  return browser;
};

export interface Window {
  readonly page: Page;
  readonly context: BrowserContext;
  /** Everything that the page asked for, by address. */
  readonly requests: string[];
}

/** A fresh window in a real Chromium. After the test its console must have been silent, unless `mayComplain`. */
export async function openWindow({ width = 1440, height = 900, mayComplain = false } = {}): Promise<Window> {
  const context = await (await launched()).newContext({ viewport: { width, height }, acceptDownloads: true });
  const page = await context.newPage();
  const complaints: string[] = [];
  const requests: string[] = [];
  page.on('console', (message) => ['error', 'warning'].includes(message.type()) && complaints.push(message.text()));
  page.on('pageerror', (error) => complaints.push(String(error)));
  page.on('request', (request) => requests.push(request.url()));
  onTestFinished(async () => {
    await context.close();
    if (!mayComplain) expect(complaints).toEqual([]);
  });
  return { page, context, requests };
}

/** After the last test of a file. */
export async function closeBrowser(): Promise<void> {
  await browser?.close();
  browser = undefined;
}
