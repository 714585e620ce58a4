import { screen, waitFor, within } from '@testing-library/react';
import { expect, it } from 'vitest';
import { noteIds } from '#tests/fixtures/founding-note.ts';
import { openTestCore } from '#tests/helpers/open-test-core.ts';
import { renderProgram } from '#tests/helpers/render-program.tsx';

const placeOf = (id: string) => document.getElementById(`at-${id}`) ?? expect.fail(`${id} is not on the page`);
const search = () => screen.findByRole('searchbox', { name: 'Search the whole framework' });

it('shows every element of the founding note with its words, its lines and what carries it', async () => {
  const { core } = renderProgram('/framework/note');
  await screen.findByRole('heading', { level: 1, name: 'Founding note' });
  const { elements } = await core.call('frameworks.show', { language: 'en' });
  for (const id of noteIds) {
    const shown = placeOf(id);
    const element = elements.find((each) => each.id === id);
    expect(shown.textContent, id).toContain(element?.text);
    expect(shown.textContent, id).toContain(`Founding note, lines ${element?.lines}.`);
    expect(within(shown).getAllByRole('link').length, id).toBeGreaterThan(0);
  }
});

it('leads from an indicator to the elements that it carries, and from there back', async () => {
  const { user } = renderProgram('/framework/indicators/LAB-03');
  const help = within((await waitFor(() => placeOf('LAB-03'))).closest('details') ?? document.body);
  await user.click(help.getByRole('link', { name: 'Moving as a choice, not a necessity' }));
  await screen.findByRole('heading', { level: 1, name: 'Founding note' });
  expect(document.activeElement).toBe(placeOf('P7'));
  await user.click(within(placeOf('P7')).getByRole('link', { name: /^LAB-03/ }));
  await waitFor(() => expect(placeOf('LAB-03').closest('details')?.open).toBe(true));
});

it('shows every entry of every companion list, and the five objectives without an indicator', async () => {
  const { core } = renderProgram('/framework/lists');
  await screen.findByRole('heading', { level: 1, name: 'Lists' });
  const text = document.body.textContent ?? '';
  const companion = await core.call('frameworks.companion', { language: 'en' });
  for (const [list, entries] of Object.entries(companion))
    expect(
      entries.filter(({ name }) => !text.includes(name)),
      list,
    ).toEqual([]);
  expect(screen.getAllByText('No indicator carries it.')).toHaveLength(5);
});

it('cites every source once, with what rests on it; a caution leads to its source', async () => {
  const { core, user } = renderProgram('/framework/indicators/LAB-04');
  const { sources } = await core.call('frameworks.show', { language: 'en' });
  const summary = await waitFor(() => placeOf('LAB-04'));
  const cited = sources.find(({ id }) => id === 'S22');
  await user.click(
    within(summary.closest('details') ?? document.body).getByRole('link', {
      name: (name) => name.startsWith(cited?.title ?? '?'),
    }),
  );
  await screen.findByRole('heading', { level: 1, name: 'Sources' });
  expect(document.activeElement).toBe(placeOf('S22'));
  within(placeOf('S22')).getByRole('link', { name: /^LAB-04/ });
  expect(screen.getAllByRole('heading', { level: 2 })).toHaveLength(sources.length);
});

it('explains a term on focus, and when pressed leads to the glossary', async () => {
  const { user } = renderProgram('/framework/indicators/LAB-02');
  const summary = await waitFor(() => placeOf('LAB-02'));
  const [term] = within(summary.closest('details') ?? document.body).getAllByRole('button', {
    name: 'main areas people leave',
  });
  expect(screen.queryByRole('tooltip')).toBeNull();
  summary.focus();
  while (document.activeElement !== term) await user.tab();
  expect((await screen.findByRole('tooltip')).textContent).toContain('many people move away');
  expect(term?.getAttribute('aria-describedby')).toBe(screen.getByRole('tooltip').id);
  await user.keyboard('{Escape}');
  await waitFor(() => expect(screen.queryByRole('tooltip')).toBeNull());
  await user.keyboard('{Enter}');
  within(await screen.findByRole('dialog', { name: 'Areas people leave' })).getByText(/many people move away/);
  await user.keyboard('{Escape}');
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
  expect(document.activeElement).toBe(term);
  await user.keyboard('{Enter}');
  await user.click(await screen.findByRole('link', { name: 'Show it in the glossary' }));
  await screen.findByRole('heading', { level: 1, name: 'Glossary' });
  expect(document.activeElement).toBe(placeOf('areas-people-leave'));
});

it('searches everything and says where each hit is', async () => {
  const { user } = renderProgram('/framework');
  await user.type(await search(), 'DETENTION');
  await waitFor(() => expect(screen.getByRole('status').textContent).toMatch(/^\d+ places?$/));
  screen.getByText('Objectives of the Global Compact for Migration · its title');
  await user.clear(await search());
  await user.type(await search(), 'no such words');
  await screen.findByText('Nothing in the framework holds “no such words”. Try a shorter word.');
});

it('opens a hit, and brings the search back with Back', async () => {
  const { user } = renderProgram('/framework');
  await user.type(await search(), 'which job and pay gaps');
  await user.click(await screen.findByRole('link', { name: /^LAB-02/ }));
  await waitFor(() => expect(placeOf('LAB-02').closest('details')?.open).toBe(true));
  await user.click(screen.getByRole('button', { name: 'Back' }));
  await waitFor(async () => expect(await search()).toHaveProperty('value', 'which job and pay gaps'));
});

it('searches beside the checklist, and goes to an indicator that is asked without leaving the assessment', async () => {
  const core = openTestCore();
  const { assessmentIds } = await core.call('library.addSample', {});
  const { user } = renderProgram(`/a/${assessmentIds[0]}/checklist/LAB-01`, core);
  await user.click(await screen.findByRole('button', { name: 'Search the whole framework' }));
  await user.type(await search(), 'drafts in the five areas');
  await user.click(await screen.findByRole('link', { name: /^INS-05/ }));
  await waitFor(() => expect(location.hash).toBe(`#/a/${assessmentIds[0]}/checklist/INS-05`));
});

it('tells at the head of a module whom and what it needs', async () => {
  const core = openTestCore();
  const { assessmentIds } = await core.call('library.addSample', {});
  renderProgram(`/a/${assessmentIds[0]}/checklist/LAB-01`, core);
  const head = (await screen.findByText(/About this module/)).closest('details') ?? document.body;
  for (const part of ['What it is for', 'What it looks at', 'Who should be in the room', 'What to bring', 'Usual lead'])
    within(head).getByText(part);
  expect(within(head).getByText('Time needed').nextSibling?.textContent).toBe('60 min');
});

it('tells beside an indicator everything that helps to answer it', async () => {
  const core = openTestCore();
  const { modules, roles, sdg, gcm } = await core.call('frameworks.show', { language: 'en' });
  const { assessmentIds } = await core.call('library.addSample', {});
  const module = modules.find(({ id }) => id === 'TRA');
  const indicator = module?.indicators.find(({ id }) => id === 'TRA-02');
  if (!module || !indicator) throw new Error('TRA-02 is missing');
  renderProgram(`/a/${assessmentIds[0]}/checklist/TRA-02`, core);
  const help = await screen.findByRole('complementary', { name: 'About this question' });
  const { question, why, twoOrThree, evidence, found, firstStep, nextStep, caution } = indicator;
  for (const text of [question, why, twoOrThree, ...evidence, found, firstStep, nextStep, caution?.text ?? '?'])
    expect(help.textContent).toContain(text);
  for (const part of [
    'Direction: Policy acts on migration.',
    module.lead.map((role) => roles[role]).join(', '),
    ...indicator.sdg.map((id) => `SDG ${id}: ${sdg[id]}`),
    ...indicator.gcm.map((id) => `GCM objective ${id}: ${gcm[id]}`),
    ...indicator.note.map((id) => `Founding note, ${id}, lines`),
  ])
    expect(help.textContent).toContain(part);
});
