import { cleanup, screen, within } from '@testing-library/react';
import { expect, it } from 'vitest';
import { openTestCore } from '#tests/helpers/open-test-core.ts';
import { renderProgram } from '#tests/helpers/render-program.tsx';

const PLACES = [
  ['results', /^Make it a step of the plan: [A-Z]{3}-/, 'indicator'],
  ['results', /^Make it a step of the plan: \w+ \w+/, 'suggestion'],
  ['impact', /^Make it a step of the plan: Children/, 'effect'],
  ['coherence', /^Make it a step of the plan: Education/, 'conflict'],
  ['checklist/LAB-03', /^Make it a step of the plan: LAB-03/, 'indicator'],
] as const;

it('makes an indicator, a suggestion, an effect and a clash a step by one press, and says that it is one', async () => {
  const core = openTestCore();
  const [assessmentId] = (await core.call('library.addSample', {})).assessmentIds;
  if (!assessmentId) throw new Error('the sample is missing');
  const stepsNow = async () => (await core.call('plan.get', { assessmentId })).steps;
  // Whatever the example plans already would hide the way in.
  for (const { id } of await stepsNow()) await core.call('plan.removeStep', { assessmentId, id });
  for (const [place, name] of PLACES) {
    const { user } = renderProgram(`/a/${assessmentId}/${place}`, core);
    const [button] = await screen.findAllByRole('button', { name, hidden: true });
    if (!button) throw new Error(`no button on ${place}`);
    await user.click(button);
    const said = await screen.findByText('Now a step of the plan, as a draft.', { exact: false });
    within(said).getByRole('link', { name: /^To the plan/, hidden: true });
    cleanup();
  }
  expect((await stepsNow()).map(({ source }) => source.kind)).toEqual(PLACES.map(([, , kind]) => kind));
});
