import type { Browser } from 'playwright-core';
import { hasChromium, launchChromium } from '#tests/helpers/chromium.ts';

/** A real Chromium; undefined where there is none. */
export const launchBrowser = async (): Promise<Browser | undefined> => (hasChromium ? launchChromium() : undefined);

export const NEEDS_BROWSER = 'install Chromium, or name it in CHROMIUM';
