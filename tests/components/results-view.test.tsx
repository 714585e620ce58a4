import { cleanup, screen, waitFor } from '@testing-library/react';
import { expect, it } from 'vitest';
import { openTestCore } from '#tests/helpers/open-test-core.ts';
import { renderProgram } from '#tests/helpers/render-program.tsx';

it('remembers whose values the results count, for this assessment', async () => {
  const core = openTestCore();
  const { assessmentIds } = await core.call('library.addSample', {});
  const [first, , practice] = assessmentIds;
  if (!first || !practice) throw new Error('no sample');
  const { user } = renderProgram(`/a/${practice}/results`, core);
  await user.click(await screen.findByRole('button', { name: /Agreed answers, else the proposal/ }));
  await user.click(await screen.findByRole('option', { name: 'Only Vess Delta district health office' }));
  await waitFor(async () => expect((await core.call('library.settings', {})).resultsView[practice]).toBeDefined());

  cleanup();
  renderProgram(`/a/${practice}/results`, core);
  await screen.findByRole('button', { name: /Only Vess Delta district health office/ });
  cleanup();
  renderProgram(`/a/${first}/results`, core);
  await screen.findByRole('button', { name: /Agreed answers, else the proposal/ });
});
