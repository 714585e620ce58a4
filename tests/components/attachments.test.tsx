import { screen, waitFor } from '@testing-library/react';
import { expect, it } from 'vitest';
import { anAssessment, LAB_01 } from '#tests/helpers/an-assessment.ts';
import { ATTACHABLE } from '#tests/helpers/attachable.ts';
import { openTestCore } from '#tests/helpers/open-test-core.ts';
import { renderProgram } from '#tests/helpers/render-program.tsx';

/** The checklist at LAB-01, answering as Labour, with one citation. */
async function atLabour() {
  const core = openTestCore();
  const { assessmentId, labour } = await anAssessment(core);
  const citation = { title: 'Labour Force Survey', body: '', year: 2024, page: '', link: '' };
  await core.call('evidence.cite', { assessmentId, respondentId: labour, indicatorId: LAB_01, source: { citation } });
  await core.call('library.saveSettings', { answeringAs: { [assessmentId]: labour } });
  const rendered = renderProgram(`/a/${assessmentId}/checklist/LAB-01`, core);
  await screen.findByText('Labour Force Survey, 2024');
  const evidence = () => core.call('evidence.list', { assessmentId });
  return { ...rendered, evidence };
}
const button = (name: RegExp | string) => screen.findByRole('button', { name });
const file = (name: string, bytes: Uint8Array<ArrayBuffer>) => new File([bytes], name);

it('attaches a file as a new source, and takes it away again', async () => {
  const { user, chosen, evidence } = await atLabour();
  chosen.push(file('Plan 2025.pdf', new Uint8Array(ATTACHABLE.pdf)));
  await user.click(await button('Attach files'));
  await button('Open Plan 2025.pdf');
  await screen.findByText(/^Saved \d\d:\d\d$/);
  expect(await evidence()).toMatchObject([{ title: 'Labour Force Survey' }, { title: 'Plan 2025', file: {} }]);
  await user.click(await button(/Take Plan 2025.pdf away/));
  await waitFor(async () =>
    expect((await evidence()).map(({ file: attached }) => attached)).toEqual([undefined, undefined]),
  );
});

it('attaches the document to the source that was cited', async () => {
  const { user, chosen, evidence } = await atLabour();
  chosen.push(file('lfs.pdf', new Uint8Array(ATTACHABLE.pdf)));
  await user.click(await button('Attach its file: Labour Force Survey'));
  await button('Open lfs.pdf');
  expect(await evidence()).toMatchObject([{ title: 'Labour Force Survey', file: { name: 'lfs.pdf' } }]);
  expect(screen.queryByRole('button', { name: 'Attach its file: Labour Force Survey' })).toBeNull();
});

it('says which file is refused and why, and attaches nothing', async () => {
  const { user, chosen, evidence } = await atLabour();
  chosen.push(file('tool.pdf', new Uint8Array([0x4d, 0x5a, 0, 0])));
  await user.click(await button('Attach files'));
  expect((await screen.findByRole('alert')).textContent).toMatch(/^“tool.pdf” cannot be attached/);
  expect(await evidence()).toHaveLength(1);
});

it('opens a file only after asking', async () => {
  const { core, user, chosen } = await atLabour();
  chosen.push(file('plan.pdf', new Uint8Array(ATTACHABLE.pdf)));
  await user.click(await button('Attach files'));
  await user.click(await button('Open plan.pdf'));
  await screen.findByRole('heading', { name: 'Open a file in another program?' });
  await user.click(await button('Cancel'));
  expect(core.ports.saved).toEqual([]);
  await user.click(await button('Open plan.pdf'));
  await user.click(await button('Open'));
  await waitFor(() => expect(core.ports.saved).toMatchObject([{ fileName: 'plan.pdf' }]));
});
