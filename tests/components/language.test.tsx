import { screen, waitFor } from '@testing-library/react';
import { expect, it } from 'vitest';
import { openTestCore } from '#tests/helpers/open-test-core.ts';
import { renderProgram } from '#tests/helpers/render-program.tsx';

const page = () => ({ lang: document.documentElement.lang, dir: document.documentElement.dir });

it('puts the screens into the language that is chosen, and the page into its direction, and remembers it', async () => {
  const { core, user } = renderProgram();
  await user.click(await screen.findByRole('button', { name: 'Text size and colours' }));
  expect(page()).toEqual({ lang: 'en', dir: 'ltr' });
  await user.click(await screen.findByRole('button', { name: /Language/ }));
  await user.click(await screen.findByRole('option', { name: 'هنغليسح' }));
  await waitFor(() => expect(page()).toEqual({ lang: 'ar-XB', dir: 'rtl' }));
  await screen.findByText('لووق ارووند فيرست');
  expect((await core.call('library.settings', {})).language).toBe('ar-XB');
});

it('offers no choice where there is one language only', async () => {
  const { user } = renderProgram('/', openTestCore(undefined, ['en']));
  await user.click(await screen.findByRole('button', { name: 'Text size and colours' }));
  await screen.findByRole('button', { name: /Colours/ });
  expect(screen.queryByRole('button', { name: /Language/ })).toBeNull();
});
