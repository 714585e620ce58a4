import { alternate } from '../alternate.ts';
import { lineOf } from '../line.ts';
import type { Measure } from '../measure.ts';
import { openBenchCore } from '../open-core.ts';

/** What the first minute asks of a library: to be opened, to be listed, and one assessment to be opened. */
async function openListOpen(folder: string): Promise<void> {
  const core = openBenchCore(folder);
  await core.call('library.settings', {});
  await core.call('library.status', {});
  const { assessments } = await core.call('assessments.page', { from: 0 });
  await core.call('assessments.page', { from: 0, inBin: true });
  const one = assessments.at(-1);
  if (!one) throw new Error('The library is empty');
  await core.call('assessments.get', { assessmentId: one.id });
  await core.call('respondents.list', { assessmentId: one.id });
  await core.call('answers.list', { assessmentId: one.id });
  core.close();
}

export const library: Measure = {
  name: 'library',
  run: async ({ small, large, times }) => {
    const [few, many] = [small(), large()];
    const pair = await alternate(times(20), {
      measured: () => openListOpen(many),
      yardstick: () => openListOpen(few),
    });
    return [
      lineOf(pair, {
        work: 'open, list, open one: 5,000 assessments (600,000 answers)',
        against: '50 assessments',
        goal: 1.5,
      }),
    ];
  },
};
