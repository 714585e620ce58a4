import { expect, it } from 'vitest';

it('what is waited for may come later than the second that Vitest gives by itself', async () => {
  const begun = Date.now();
  await expect.poll(() => Date.now() - begun).toBeGreaterThan(1_200);
});
