import { screen, waitFor, within } from '@testing-library/react';
import { expect, it } from 'vitest';
import { openTestCore } from '#tests/helpers/open-test-core.ts';
import { renderProgram } from '#tests/helpers/render-program.tsx';

it('offers suggestions with their causes, dismisses one for a reason and opens it again', async () => {
  const core = openTestCore();
  const { assessmentIds } = await core.call('library.addSample', {});
  const assessmentId = assessmentIds[1];
  if (!assessmentId) throw new Error('the worked example has no second round');
  const { suggestions } = await core.call('suggestions.list', { assessmentId, language: 'en' });
  const [first] = suggestions;
  if (!first) throw new Error('round 2 of the worked example suggests nothing');
  const { user } = renderProgram(`/a/${assessmentId}/results`, core);
  const section = async () => within((await screen.findByText(first.sentence)).closest('li') ?? document.body);
  (await section()).getByRole('link', { name: first.causes[0]?.indicatorId ?? '' });
  await user.click((await section()).getByRole('button', { name: 'Dismiss…' }));
  const dialog = within(await screen.findByRole('dialog'));
  expect(dialog.getByRole('button', { name: 'Dismiss…' })).toHaveProperty('disabled', true);
  await user.type(dialog.getByRole('textbox', { name: 'Reason (needed)' }), 'Dealt with in another plan.');
  await user.click(dialog.getByRole('button', { name: 'Dismiss…' }));
  await screen.findByText(`Suggestions drawn from answers: ${suggestions.length - 1} open of ${suggestions.length}`);
  const stored = await core.call('suggestions.list', { assessmentId, language: 'en' });
  expect(stored.suggestions[0]?.decision?.reason).toBe('Dealt with in another plan.');
  await user.click(await screen.findByRole('button', { name: 'Open it again' }));
  await waitFor(async () =>
    expect((await core.call('suggestions.list', { assessmentId, language: 'en' })).suggestions[0]?.decision).toBeNull(),
  );
});
