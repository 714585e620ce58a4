import { existsSync } from 'node:fs';
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core';
import { expect, onTestFinished } from 'vitest';

const PLACES = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];
const executablePath = process.env.CHROMIUM ?? PLACES.find((place) => existsSync(place)) ?? '';

/** Whether journeys can be driven here; they skip out loud where not. */
export const hasChromium = executablePath !== '';

const ARGUMENTS = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

let browser: Browser | undefined;

const launched = async (): Promise<Browser> => {
  browser ??= await chromium.launch({ executablePath, args: ARGUMENTS });
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
