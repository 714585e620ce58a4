import { onlineManager } from '@tanstack/react-query';
import { screen } from '@testing-library/react';
import { expect, it, onTestFinished } from 'vitest';
import { renderProgram } from '#tests/helpers/render-program.tsx';

it('answers and saves as ever when the browser says that there is no internet', async () => {
  onTestFinished(() => void window.dispatchEvent(new Event('online')));
  const { user, core } = renderProgram();
  const start = await screen.findByRole('button', { name: 'Open the worked example' });
  window.dispatchEvent(new Event('offline'));
  expect(onlineManager.isOnline()).toBe(false);
  await user.click(start);
  await screen.findByRole('heading', { level: 1, name: /Ombreda/ });
  expect(await core.call('assessments.list', {})).toHaveLength(3);
});
