import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { expect, it } from 'vitest';
import { openTestCore } from '#tests/helpers/open-test-core.ts';
import { renderProgram } from '#tests/helpers/render-program.tsx';

async function withSample() {
  const core = openTestCore();
  const { assessmentIds } = await core.call('library.addSample', {});
  const [first] = assessmentIds;
  if (!first) throw new Error('no example');
  return { core, first };
}

/** At once: a field that user-event typed in reports its change again when the closing dialog takes the focus away. */
const lookFor = (value: string) =>
  fireEvent.change(within(screen.getByRole('dialog')).getByRole('searchbox'), { target: { value } });

it('searches from home by “/”, says how many, and goes to the very row', async () => {
  const { core, first } = await withSample();
  const { steps } = await core.call('plan.get', { assessmentId: first });
  const step = steps[0] ?? expect.fail('no step');
  const { user } = renderProgram('/', core);
  await screen.findByRole('button', { name: /^Search/ });
  await user.keyboard('/');
  const dialog = within(await screen.findByRole('dialog', { name: 'Search' }));
  lookFor(step.step.slice(0, 40).toUpperCase());
  const group = within(await dialog.findByRole('group', { name: 'Steps' }));
  expect(dialog.getByRole('status').textContent).toMatch(/^\d+ hits?\.$/);
  await user.click(group.getAllByRole('menuitem')[0] ?? expect.fail('no hit'));
  await waitFor(() => expect(document.activeElement?.getAttribute('data-record')).toBeTruthy());
  expect(location.hash).toMatch(/\/plan\/steps$/);
  expect(screen.queryByRole('dialog')).toBeNull();
});

it('leads to the very row, and marks it, for every kind of record that the example holds', async () => {
  const { core } = await withSample();
  const words = ['remittances', 'ministry', 'diaspora', 'workers', 'plan', 'health', 'training', 'Ombreda', 'wage'];
  const all = [];
  for (const search of words)
    for (const from of [0, 50, 100])
      all.push(...(await core.call('search.find', { search, assessmentId: null, language: 'en', from })).hits);
  const kinds = new Map(all.map((hit) => [hit.record.split('/')[0], hit]));
  // The framework's own page has entries, not rows.
  kinds.delete('indicator');
  expect(kinds.size).toBeGreaterThan(12);
  renderProgram('/', core);
  await screen.findByRole('button', { name: /^Search/ });
  for (const [kind, { record, address }] of kinds) {
    history.pushState({ usr: { record }, key: record }, '', `#${address}`);
    window.dispatchEvent(new PopStateEvent('popstate', { state: history.state }));
    await waitFor(() => expect(document.querySelector('[data-found]') === document.activeElement, kind).toBe(true));
    await waitFor(() => expect(record, kind).toContain(document.activeElement?.getAttribute('data-record') ?? '–'));
  }
});

it('opens by Ctrl+K while typing, says what was looked for where there is nothing, and gives the focus back', async () => {
  const { core, first } = await withSample();
  const { user } = renderProgram(`/a/${first}/checklist/LAB-01`, core);
  const comment = await screen.findByRole('textbox', { name: 'Comment' });
  await user.click(comment);
  await user.keyboard('/');
  expect(screen.queryByRole('dialog')).toBeNull();
  await user.keyboard('{Control>}k{/Control}');
  const dialog = within(await screen.findByRole('dialog', { name: 'Search' }));
  lookFor('xyzzy');
  await waitFor(() => expect(dialog.getByRole('status').textContent).toContain('Nothing holds “xyzzy”'));
  lookFor('lab-07');
  await dialog.findAllByRole('menuitem', { name: /^LAB-07/ });
  await user.click(dialog.getByRole('searchbox'));
  await user.keyboard('{Enter}');
  await waitFor(() => expect(location.hash).toContain('/checklist/LAB-07'));
  await user.keyboard('{Control>}k{/Control}');
  await screen.findByRole('dialog', { name: 'Search' });
  await user.keyboard('{Escape}{Escape}');
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
});
