import { screen, within } from '@testing-library/react';
import { expect, it } from 'vitest';
import { renderProgram } from '#tests/helpers/render-program.tsx';

it('shows the guide from the start page, leads from page to page, and finds a heading', async () => {
  const { user } = renderProgram('/');
  await user.click(await screen.findByRole('link', { name: 'Guide' }));
  const contents = within(await screen.findByRole('navigation', { name: 'Pages of the guide' }));
  expect(contents.getAllByRole('link')).toHaveLength(11);
  await user.click(contents.getByRole('link', { name: 'For IT officers' }));
  expect(await screen.findByRole('heading', { level: 1, name: 'For IT officers' })).toBeDefined();
  expect(contents.getByRole('link', { current: 'page' }).textContent).toBe('For IT officers');
  expect(screen.getByRole('link', { name: 'verify' }).getAttribute('href')).toBe('#/guide/command-line/verify');
  await user.type(screen.getByRole('searchbox', { name: 'Search the guide' }), 'synchronised network');
  await user.click(await screen.findByRole('link', { name: 'Network and synchronised folders' }));
  const heading = await screen.findByRole('heading', { name: 'Network and synchronised folders' });
  expect(document.activeElement).toBe(heading);
});

it('shows a picture, and larger when it is pressed', async () => {
  const { user } = renderProgram('/guide/officials');
  const picture = await screen.findByRole('button', { name: /^A question of the checklist:/ });
  const address = within(picture).getByRole('img').getAttribute('src');
  expect(address).toMatch(/checklist.*\.webp$/);
  await user.click(picture);
  const large = within(await screen.findByRole('dialog', { name: 'Picture' }));
  expect(large.getByRole('img', { name: /^A question of the checklist:/ }).getAttribute('src')).toBe(address);
  await user.click(large.getByRole('button', { name: 'Close' }));
  expect(screen.queryByRole('dialog')).toBeNull();
});

it('sets no HTML and shows no comment of a page', async () => {
  renderProgram('/guide/method');
  const page = await screen.findByRole('article');
  expect(page.textContent).toContain('100 × 9 ÷ (4 × 8) = 28.1.');
  expect(page.textContent).not.toContain('<');
  expect(page.textContent).not.toContain('ENV.score');
});
