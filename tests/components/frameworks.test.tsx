import { screen, waitFor, within } from '@testing-library/react';
import { expect, it } from 'vitest';
import { anAssessment, LAB_01, tamper } from '#tests/helpers/an-assessment.ts';
import { frameworkCopy, zipOf } from '#tests/helpers/framework-copy.ts';
import { openTestCore, type TestCore } from '#tests/helpers/open-test-core.ts';
import { renderProgram } from '#tests/helpers/render-program.tsx';
import { indicatorIdOf } from '#tests/helpers/scored-items.ts';

/** A zip of a framework of one's own without LAB-05. */
function ownZip(change: (copy: ReturnType<typeof frameworkCopy>) => void = () => undefined): File {
  const copy = frameworkCopy();
  copy.own();
  copy.drop('LAB-05');
  change(copy);
  return new File([zipOf(copy.folder) as Uint8Array<ArrayBuffer>], 'ombreda.zip');
}

async function bringIn(core: TestCore) {
  const token = core.offer(new Uint8Array(await ownZip().arrayBuffer()), 'ombreda.zip', 'framework');
  const preview = await core.call('frameworks.preview', { token });
  await core.call('frameworks.import', { token: preview.token ?? '' });
}

it('previews a framework, brings it in and lists it', async () => {
  const { user, chosen } = renderProgram('/frameworks');
  chosen.push(ownZip());
  await user.click(await screen.findByRole('button', { name: 'Choose a framework' }));
  await screen.findByText('The framework is sound and new here.');
  screen.getByText(/1 indicator dropped/);
  screen.getByText('LAB-05');
  expect(screen.getAllByRole('row')).toHaveLength(2);
  await user.click(screen.getByRole('button', { name: 'Bring it in' }));
  await screen.findByText(/ombreda-1 is here now/);
  expect(screen.getAllByRole('row')).toHaveLength(3);
  await user.click(screen.getByRole('button', { name: 'Remove ombreda-1' }));
  await waitFor(() => expect(screen.getAllByRole('row')).toHaveLength(2));
});

it('lists every fault with its place, and brings nothing in', async () => {
  const { user, chosen, core } = renderProgram('/frameworks');
  chosen.push(
    ownZip((copy) => {
      copy.change('structure.yaml', 'weight: 1', 'weight: 9');
      copy.write('en.yaml', copy.read('en.yaml').replace(/^revision: .*$/m, 'revision: first'));
    }),
  );
  await user.click(await screen.findByRole('button', { name: 'Choose a framework' }));
  const faults = within(await screen.findByRole('alert'));
  faults.getByText(/ombreda\.zip has 2 faults/);
  faults.getByText('a weight is a whole number from 1 to 5, not 9');
  faults.getByText(/^en\.yaml, line 3$/);
  expect(screen.queryByRole('button', { name: 'Bring it in' })).toBeNull();
  expect(await core.call('frameworks.list', {})).toHaveLength(1);
});

it('asks which framework a new assessment uses, once there is more than one', async () => {
  const core = openTestCore();
  await bringIn(core);
  const { user } = renderProgram('/new', core);
  await user.type(await screen.findByRole('textbox', { name: 'Country or place' }), 'Testland');
  await user.type(screen.getByRole('textbox', { name: 'Name of the body' }), 'Labour');
  await user.click(await screen.findByRole('button', { name: /mainstay-1/ }));
  await user.click(await screen.findByRole('option', { name: /ombreda-1/ }));
  await screen.findByRole('button', { name: /ombreda-1/ });
  // Held until the chosen framework is read: else the one before would be used.
  const create = screen.getByRole('button', { name: 'Create the assessment' });
  await waitFor(() => expect(create).toHaveProperty('disabled', false));
  await user.click(create);
  await screen.findByRole('heading', { name: /Testland/ });
  const [made] = await core.call('assessments.list', {});
  expect(made?.framework).toMatchObject({ key: 'ombreda', version: 1 });
});

it('does not ask while there is only one', async () => {
  renderProgram('/new');
  await screen.findByRole('textbox', { name: 'Country or place' });
  expect(screen.queryByText('Framework')).toBeNull();
});

it('shows what a move would do, moves, and lists what is set aside', async () => {
  const core = openTestCore();
  await bringIn(core);
  const { assessmentId, labour: respondentId } = await anAssessment(core);
  for (const indicatorId of [LAB_01, indicatorIdOf('LAB-05')])
    await core.call('answers.save', { assessmentId, respondentId, indicatorId, changes: { value: 2 } });
  const { user } = renderProgram(`/a/${assessmentId}/setup`, core);
  await user.click(await screen.findByRole('button', { name: 'Move to ombreda-1…' }));
  const dialog = within(await screen.findByRole('dialog', { name: 'Move to ombreda-1' }));
  await dialog.findByText('1 answered indicator is carried over');
  dialog.getByText('1 is not asked any more; its answers are kept and set aside');
  expect((await core.call('assessments.get', { assessmentId })).framework.key).toBe('mainstay');
  await user.click(dialog.getByRole('button', { name: 'Move the assessment' }));
  await screen.findByText('Moved from mainstay-1');
  await screen.findByText('1 answered indicator is set aside');
  screen.getByText('Skilled nationals abroad can return, or contribute for a time, through a working scheme.');
  await screen.findByRole('button', { name: 'Move to mainstay-1…' });
});

it('says why an assessment cannot be changed whose framework is another, and how to go on', async () => {
  const core = openTestCore();
  const { assessmentId } = await anAssessment(core);
  const other = tamper(core, "UPDATE assessment SET framework_hash = replace(hex(zeroblob(32)), '0', 'a')");
  const { user } = renderProgram(`/a/${assessmentId}/setup`, other);
  await screen.findByText(/answered in a framework of the same name with other content/);
  await user.click(await screen.findByRole('button', { name: 'Move to mainstay-1…' }));
  await user.click(await screen.findByRole('button', { name: 'Move the assessment' }));
  await waitFor(() => expect(screen.queryByText(/of the same name with other content/)).toBeNull());
});

it('names the framework that is missing in the list of assessments', async () => {
  const core = openTestCore();
  await anAssessment(core);
  renderProgram('/', tamper(core, "UPDATE assessment SET framework_key = 'gone'"));
  await screen.findByText('Its framework gone-1 is not here.');
});
