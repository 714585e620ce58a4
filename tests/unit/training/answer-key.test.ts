import { describe, expect, it } from 'vitest';
import type { AssessmentId, IndicatorId } from '#shared/assessment/ids.ts';
import { titleOf } from '#shared/assessment/title-of.ts';
import { screeningOf } from '#shared/impact/screening.ts';
import type { ExerciseId } from '#shared/training/kit.ts';
import { opened } from '#tests/helpers/exchange.ts';
import { openTestCore, type TestCore } from '#tests/helpers/open-test-core.ts';
import { indicatorIdOf } from '#tests/helpers/scored-items.ts';

const tenths = (value: number | null | undefined) => Math.round((value ?? Number.NaN) * 10) / 10;

/** An exercise's copy, and the figures that its key gives. */
async function aCopy(exercise: ExerciseId, core: TestCore = openTestCore()) {
  const { assessmentId } = await core.call('training.makeCopy', { exercise, language: 'en' });
  const { exercises } = await core.call('training.kit', {});
  const found = exercises.find(({ id }) => id === exercise);
  const valuesOf = (name: string) => found?.key.find((each) => each.name === name)?.values ?? {};
  return { core, assessmentId, valuesOf, found };
}

const moduleOf = async (core: TestCore, assessmentId: AssessmentId, module: string) => {
  const { modules } = await core.call('results.get', { assessmentId, view: 'proposed' });
  const found = modules.find(({ id }) => id === module);
  if (!found) throw new Error(`no module ${module}`);
  return found;
};

const agreeOn = (core: TestCore, assessmentId: AssessmentId, indicator: string, value: number | string, whom = '') =>
  core.call('answers.agree', {
    assessmentId,
    indicatorId: indicatorIdOf(indicator),
    agreement: { value, whomToAsk: whom, agreedBy: 'The group', reason: 'For the exercise.' } as never,
  });

describe('the answer key is what the program computes', () => {
  it('for the labour module, whole and with three open', async () => {
    const { core, assessmentId, valuesOf } = await aCopy('pairs');
    const whole = await moduleOf(core, assessmentId, 'LAB');
    expect({ score: tenths(whole.score), low: tenths(whole.low), high: tenths(whole.high) }).toEqual(valuesOf('whole'));
    const settled = await core.call('consolidation.get', { assessmentId });
    const example = settled.find(({ id }) => id === valuesOf('toSettle').indicator);
    const said = example?.answers.map(({ value }) => value);
    const { one, other, agreed } = valuesOf('toSettle');
    expect(said).toEqual(expect.arrayContaining([one, other]));
    expect(example?.agreed?.value).toBe(agreed);
    for (const id of ['LAB-01', 'LAB-02', 'LAB-03']) await agreeOn(core, assessmentId, id, 'DK', 'Statistics Office');
    const { low, high, coverage } = await moduleOf(core, assessmentId, 'LAB');
    expect({ low: tenths(low), high: tenths(high), coverage }).toEqual(valuesOf('threeOpen'));
  });

  it('for the environment module before and after two “don’t know” became levels', async () => {
    const { core, assessmentId, valuesOf } = await aCopy('ranges');
    const figures = async () => {
      const { score, low, high, coverage } = await moduleOf(core, assessmentId, 'ENV');
      return { score: tenths(score), low: tenths(low), high: tenths(high), coverage: Math.round(coverage ?? 0) };
    };
    expect(await figures()).toEqual(valuesOf('before'));
    const { first, second, ...after } = valuesOf('after');
    await agreeOn(core, assessmentId, 'ENV-02', first ?? '');
    await agreeOn(core, assessmentId, 'ENV-08', second ?? '');
    expect(await figures()).toEqual(after);
  });

  it('for the pair of education and health before and after the rule', async () => {
    const { core, assessmentId, valuesOf } = await aCopy('before-after');
    const figures = async () => {
      const { cells, nodes, pairs } = await core.call('coherence.get', {
        ...{ assessmentId, level: 1, view: 'proposed', language: 'en' },
      } as const);
      const [education, health] = ['EDU', 'HSP'].map((id) => nodes.find((node) => node.id === id));
      const pair = pairs.find(({ first, second }) => first === 'EDU' && second === 'HSP');
      return {
        cell: cells.find(({ from, to }) => from === 'EDU' && to === 'HSP')?.score,
        out: education?.out,
        negativeIn: health?.negativeIn,
        need: pair?.need,
        gap: pair?.gap,
      };
    };
    expect(await figures()).toEqual(valuesOf('before'));
    const { cell } = valuesOf('after');
    const common = { grade: 'C', condition: '', scoredBy: 'The group' } as const;
    await core.call('coherence.saveCell', {
      assessmentId,
      cell: {
        ...{ level: 1, respondentId: null, from: 'EDU', to: 'HSP', ...common },
        // The key's figure is read from a file; the contract checks that it is on the scale.
        ...{ score: cell as 1, reason: 'One rural place for each place abroad.' },
      },
    });
    expect(await figures()).toEqual(valuesOf('after'));
  });

  it('for the screening of the rice import opening', async () => {
    const { valuesOf } = await aCopy('screening');
    const { yes, notSure, points, decision } = valuesOf('answers');
    const listed = (text: number | string | undefined) => String(text).split(', ').map(Number);
    const answers = Array.from({ length: 10 }, (_, at) =>
      listed(yes).includes(at + 1) ? 'yes' : listed(notSure).includes(at + 1) ? 'not-sure' : 'no',
    );
    expect(screeningOf(answers)).toMatchObject({ points, decision });
  });

  it('for the three benchmarks of the worked example, and the copy has none yet', async () => {
    const { core, assessmentId, valuesOf } = await aCopy('benchmarks');
    expect((await core.call('plan.get', { assessmentId })).benchmarks).toEqual([]);
    const { assessmentIds } = await core.call('library.addSample', {});
    const [roundOne] = assessmentIds;
    if (!roundOne) throw new Error('no sample');
    const { benchmarks } = await core.call('plan.get', { assessmentId: roundOne });
    expect(benchmarks.map(({ baseline, target }) => ({ baseline: baseline?.value, target: target?.value }))).toEqual(
      ['first', 'second', 'third'].map(valuesOf),
    );
  });

  it('for five files with one conflict each, which change nothing when they come again', async () => {
    const { core, valuesOf } = await aCopy('files');
    const { files } = await core.call('training.kit', {});
    for (const { respondentId } of files) await core.call('training.makeFile', { respondentId });
    const packages = core.ports.saved.map(({ bytes }) => bytes);
    const round = await opened(core, packages);
    const counts = (await round.preview()).map((file) => (file.state === 'open' ? file.conflicts.length : file));
    expect(counts).toEqual(Array(valuesOf('conflicts').files).fill(valuesOf('conflicts').each));
    await round.apply({ all: 'theirs' });
    const again = await (await opened(core, packages)).preview();
    expect(again.map((file) => (file.state === 'open' ? file.conflicts.length : file))).toEqual(Array(5).fill(0));
    expect((await core.call('library.verify', {})).every(({ passed }) => passed)).toBe(true);
  });

  it('for the second round, whatever the language', async () => {
    const { core, assessmentId, valuesOf } = await aCopy('languages');
    const [lab, ins] = [await moduleOf(core, assessmentId, 'LAB'), await moduleOf(core, assessmentId, 'INS')];
    expect({ lab: tenths(lab.score), ins: tenths(ins.score) }).toEqual(valuesOf('same'));
  });
});

describe('copies', () => {
  it('leave the worked example whole, and begin anew where one is there', async () => {
    const core = openTestCore();
    const { assessmentIds } = await core.call('library.addSample', {});
    const [roundOne] = assessmentIds;
    if (!roundOne) throw new Error('no sample');
    const before = await core.call('answers.list', { assessmentId: roundOne });
    const { assessmentId } = await aCopy('ranges', core);
    expect(titleOf(await core.call('assessments.get', { assessmentId }))).toBe('Ombreda, Exercise 2: Round 1 (2025)');
    await agreeOn(core, assessmentId, 'ENV-02', 4);
    expect((await core.call('training.makeCopy', { exercise: 'ranges', language: 'en' })).assessmentId).toBe(
      assessmentId,
    );
    const agreed = await core.call('answers.listAgreed', { assessmentId });
    expect(agreed.find(({ indicatorId }) => indicatorId === ('ENV-02' as IndicatorId))?.value).toBe('DK');
    expect(await core.call('answers.list', { assessmentId: roundOne })).toEqual(before);
    expect((await core.call('library.verify', {})).every(({ passed }) => passed)).toBe(true);
  });

  it('make no file before the copy is there', async () => {
    const core = openTestCore();
    const { files } = await core.call('training.kit', {});
    const [first] = files;
    if (!first) throw new Error('no files');
    await expect(core.call('training.makeFile', { respondentId: first.respondentId })).rejects.toThrow(
      'no-training-copy',
    );
  });

  it('of an empty country have bodies and no answer, each time a new one', async () => {
    const core = openTestCore();
    const make = async () => (await core.call('training.makeEmptyCountry', { language: 'en' })).assessmentId;
    const [one, other] = [await make(), await make()];
    expect(one).not.toBe(other);
    expect(await core.call('respondents.list', { assessmentId: one })).toHaveLength(8);
    expect(await core.call('answers.list', { assessmentId: one })).toEqual([]);
    expect(titleOf(await core.call('assessments.get', { assessmentId: one }))).toBe('Invented country, Training round');
    expect((await core.call('library.verify', {})).every(({ passed }) => passed)).toBe(true);
  });
});
