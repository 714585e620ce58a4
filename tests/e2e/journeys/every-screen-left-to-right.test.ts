import { afterAll, describe } from 'vitest';
import { closeBrowser } from '#tests/helpers/browser.ts';
import { lookAtEveryScreen } from '../pages/look-at-every-screen.ts';

afterAll(closeBrowser);

describe('in en-XA', () => lookAtEveryScreen('en-XA'));
