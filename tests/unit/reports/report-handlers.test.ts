import { expect, it } from 'vitest';
import { AppError } from '#shared/contract/refusal.ts';
import { openTestCore } from '#tests/helpers/open-test-core.ts';

const withSample = async () => {
  const core = openTestCore();
  const [assessmentId] = (await core.call('library.addSample', {})).assessmentIds;
  if (!assessmentId) throw new Error('The sample is incomplete');
  return { core, order: { assessmentId, kind: 'brief', language: 'en' } as const };
};

it('refuses a final report of an open round with what is open, and makes one of a closed round', async () => {
  const { core, order } = await withSample();
  const final = { ...order, choices: { isFinal: true } };
  const { assessmentId } = order;
  const { status } = await core.call('assessments.get', { assessmentId });
  if (status === 'closed') await core.call('rounds.reopen', { assessmentId, by: 'Planning', reason: 'A correction' });
  const reply = await core.dispatch('reports.make', final);
  expect(reply).toMatchObject({ ok: false, error: { code: 'report-not-final', values: { unanswered: 1 } } });
  expect(core.ports.saved).toEqual([]);
  await core.call('rounds.close', { assessmentId, by: 'Planning', reason: 'All is said' });
  expect(await core.call('reports.make', final)).toMatchObject({ kind: 'saved' });
  const words = async (choices: { isFinal: boolean }) =>
    JSON.stringify(await core.call('reports.preview', { ...order, choices }));
  expect(await words({ isFinal: true })).not.toContain('DRAFT');
  expect(await words({ isFinal: false })).toContain('DRAFT');
});

it('shows the blocks that Word gets, with numbered captions and drawn pictures', async () => {
  const { core, order } = await withSample();
  const preview = await core.call('reports.preview', { ...order, kind: 'annex', choices: { sections: ['results'] } });
  const figure = preview?.blocks.find(({ kind }) => kind === 'figure');
  expect(figure).toMatchObject({ caption: 'Figure 1  Scores and ranges by module' });
  expect(
    Buffer.from(figure?.kind === 'figure' ? figure.png : '', 'base64')
      .subarray(1, 4)
      .toString(),
  ).toBe('PNG');
  const captions = preview?.blocks.flatMap((block) => (block.kind === 'table' && block.caption ? [block.caption] : []));
  expect(captions?.map((caption) => caption.split('  ')[0]).slice(0, 2)).toEqual(['Table 1', 'Table 2']);
  expect(preview?.blocks).toContainEqual({ kind: 'heading', level: 1, number: '4', text: 'Results' });
  expect(core.ports.saved).toEqual([]);
  expect(await core.call('reports.preview', { ...order, kind: 'workbook' })).toBeNull();
});

it('saves what was made last again, under another name where the first is taken', async () => {
  const { core, order } = await withSample();
  await expect(core.call('reports.saveCopy', { isOtherName: false })).rejects.toThrow('no-report-made');
  const { saveFile } = core.ports;
  Object.assign(core.ports, {
    saveFile: async () => {
      throw new AppError('file-locked', { file: 'brief.docx' });
    },
  });
  await expect(core.call('reports.make', order)).rejects.toThrow('file-locked');
  Object.assign(core.ports, { saveFile });
  await core.call('reports.saveCopy', { isOtherName: true });
  await core.call('reports.saveCopy', { isOtherName: false });
  const [other, same] = core.ports.saved;
  expect(other?.fileName).toMatch(/executive brief \(2\)\.docx$/);
  expect(same?.fileName).toMatch(/executive brief\.docx$/);
  expect(other?.bytes).toBe(same?.bytes);
});
