import { screen, within } from '@testing-library/react';
import { expect, it } from 'vitest';
import { renderProgram } from '#tests/helpers/render-program.tsx';

it('makes the copy of an exercise, leads to its screens, shows the key on demand and makes an empty country', async () => {
  const { user, core } = renderProgram('/training/ranges');
  const exercise = within(
    (await screen.findByText('Turn two “don’t know” into levels')).closest('details') ?? document.body,
  );
  await user.click(exercise.getByRole('button', { name: 'Make the copy' }));
  const link = await exercise.findByRole('link', { name: 'Settle ENV-02' });
  const { exercises } = await core.call('training.kit', {});
  const { copyId, isHere } = exercises.find(({ id }) => id === 'ranges') ?? {};
  expect(isHere).toBe(true);
  expect(link.getAttribute('href')).toBe(`#/a/${copyId}/settle/ENV-02`);
  exercise.getByText('Before: score 28.1, range 18.8 to 52.1, coverage 67 %, not firm.');
  await user.click(exercise.getByRole('button', { name: 'Begin anew' }));
  await user.click(within(await screen.findByRole('dialog')).getByRole('button', { name: 'Keep it as it is' }));
  await user.click(screen.getByRole('button', { name: 'Make an empty country' }));
  await screen.findByText('Invented country');
});
