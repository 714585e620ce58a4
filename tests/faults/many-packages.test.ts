import { expect, it } from 'vitest';
import { aRespondent, aSetup } from '#tests/helpers/an-assessment.ts';
import { aLibrary, imported, sent } from '#tests/helpers/exchange.ts';
import { indicatorIdOf } from '#tests/helpers/scored-items.ts';

const BODIES = 100;
const INDICATORS = Array.from({ length: 12 }, (_, index) => indicatorIdOf(`LAB-${String(index + 1).padStart(2, '0')}`));

/** One package for each of a hundred bodies, each with its own answers. */
async function manyPackages(): Promise<Uint8Array[]> {
  const core = aLibrary();
  const { id: assessmentId } = await core.call('assessments.create', {
    setup: aSetup(),
    respondents: Array.from({ length: BODIES }, (_, index) => aRespondent(`Body ${index}`)),
  });
  const packages: Uint8Array[] = [];
  for (const { id: respondentId } of await core.call('respondents.list', { assessmentId })) {
    for (const indicatorId of INDICATORS)
      await core.call('answers.save', {
        assessmentId,
        respondentId,
        indicatorId,
        changes: { value: 2, comment: 'Seen' },
      });
    packages.push(await sent(core, assessmentId, 'respondent', respondentId));
  }
  return packages;
}

it('a hundred packages at once are one act of patience: time grows with their number, not faster', async () => {
  const packages = await manyPackages();
  const timeOf = async (count: number): Promise<number> => {
    const core = aLibrary();
    const startedMs = performance.now();
    const { counts } = await imported(core, packages.slice(0, count));
    const tookMs = performance.now() - startedMs;
    expect(counts.new).toBe(1 + count * (1 + INDICATORS.length));
    expect((await core.call('library.verify', {})).filter(({ passed }) => !passed)).toEqual([]);
    return tookMs;
  };
  await timeOf(10);
  const [ten, hundred] = [await timeOf(10), await timeOf(BODIES)];
  // The goal is 11 times (bench); here only what is no longer in proportion fails, whatever else the machine does.
  expect(hundred / ten).toBeLessThan(20);
});
