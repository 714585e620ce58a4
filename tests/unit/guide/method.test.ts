import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import type { AssessmentId } from '#shared/assessment/ids.ts';
import { isLevel } from '#shared/assessment/level.ts';
import { pathToTarget } from '#shared/plan/path-to-target.ts';
import { directionGap } from '#shared/results/direction-gap.ts';
import { disagreementOf } from '#shared/results/disagreement.ts';
import { openTestCore, root, type TestCore } from '#tests/helpers/open-test-core.ts';
import { moduleIdOf } from '#tests/helpers/scored-items.ts';

/** Figures of the method page stand right before a comment with their name: 28.1<!--ENV.score-->. */
const MARKED = /(?<figure>−?\d+(?:\.\d+)?)<!--(?<name>[^>]+?)-->/g;

const printed = (): [name: string, figure: string][] =>
  [...readFileSync(join(root, 'docs/guide/method.md'), 'utf8').matchAll(MARKED)].map(({ groups = {} }) => [
    groups.name ?? '',
    groups.figure ?? '',
  ]);

/** Rounded half up to as many decimals as the page shows, with the page's minus sign. */
function asPrinted(value: number | null | undefined, figure: string): string {
  const decimals = figure.split('.')[1]?.length ?? 0;
  const size = Math.floor(Math.abs(value ?? Number.NaN) * 10 ** decimals + 0.5 + 1e-9) / 10 ** decimals;
  return `${(value ?? 0) < 0 ? '−' : ''}${size.toFixed(decimals)}`;
}

const named = <T extends { readonly id: string }>(list: readonly T[], id: string): T => {
  const found = list.find((each) => each.id === id);
  if (!found) throw new Error(`nothing is called ${id}`);
  return found;
};

async function ofResults(core: TestCore, assessmentId: AssessmentId) {
  const { modules, total, byStage, byDirection, redFlags, indicators } = await core.call('results.get', {
    assessmentId,
    view: 'proposed',
  });
  const framework = await core.call('frameworks.show', { language: 'en' });
  const levelsOf = (isAsked: (id: string) => boolean) =>
    indicators.flatMap(({ id, value }) => (isLevel(value) && isAsked(id) ? [value as number] : []));
  const sum = (levels: readonly number[]) => levels.reduce((all, level) => all + level, 0);
  const monitored = new Set<string>(
    framework.modules.flatMap((each) => each.indicators.filter(({ stage }) => stage === 'MON').map(({ id }) => id)),
  );
  const [env, ins, lab, mon] = [
    named(modules, 'ENV'),
    named(modules, 'INS'),
    named(modules, 'LAB'),
    named(byStage, 'MON'),
  ];
  return {
    'ENV.points': sum(levelsOf((id) => id.startsWith('ENV'))),
    'ENV.answered': env.answered,
    'ENV.applicable': env.applicable,
    'ENV.score': env.score,
    'ENV.coverage': env.coverage,
    'ENV.low': env.low,
    'ENV.high': env.high,
    'ENV.confidence': env.confidence,
    'INS.score': ins.score,
    'INS.confidence': ins.confidence,
    'LAB.score': lab.score,
    'total.score': total.score,
    'total.low': total.low,
    'total.high': total.high,
    'MON.points': sum(levelsOf((id) => monitored.has(id))),
    'MON.n': mon.n,
    'MON.score': mon.score,
    'there.score': named(byDirection, 'policy-to-migration').score,
    'back.score': named(byDirection, 'migration-to-policy').score,
    'directions.difference': directionGap(byDirection).difference,
    'flags.n': redFlags.length,
    'full.n': framework.modules.flatMap((each) => each.indicators).length,
    'short.n': framework.modules.flatMap((each) => each.indicators.filter(({ short }) => short)).length,
  };
}

async function ofSettling(core: TestCore, assessmentId: AssessmentId) {
  const settled = named(await core.call('consolidation.get', { assessmentId }), 'HSP-04');
  return {
    'HSP-04.proposed': Number(settled.proposed?.value),
    'HSP-04.spread': settled.spread,
    'HSP-04.agreed': Number(settled.agreed?.value),
  };
}

async function ofMap(core: TestCore, assessmentId: AssessmentId) {
  const [directorate] = await core.call('respondents.list', { assessmentId });
  const indicators = await core.call('consolidation.get', { assessmentId });
  const env = directorate && disagreementOf(indicators, moduleIdOf('ENV'), directorate.id);
  return { 'map.compared': env?.compared, 'map.distance': env?.distance };
}

async function ofPlan(core: TestCore, first: AssessmentId, second: AssessmentId) {
  const [best] = await core.call('plan.proposals', { assessmentId: first, language: 'en' });
  const { benchmarks } = await core.call('plan.get', { assessmentId: second });
  const { baseline, target, readings } = named(benchmarks, 'B-1');
  if (best?.source.id !== 'HSP-09' || !baseline || !target) throw new Error('the example is another one');
  const points = readings.map(({ date, value }) => ({ year: Number(date), value }));
  return {
    'HSP-09.points': best.points,
    'B-1.expected': pathToTarget({ baseline, target, readings: points }).expected,
    'B-1.share': readings.at(-1)?.share,
  };
}

async function ofComparison(core: TestCore, assessmentId: AssessmentId) {
  const { modules } = await core.call('rounds.compare', { assessmentId });
  const env = named(modules, 'ENV');
  return {
    'panel.ENV.n': env.n,
    'panel.ENV.before': env.before,
    'panel.ENV.after': env.after,
    'panel.ENV.headlineAfter': env.headlineAfter,
  };
}

async function ofImpact(core: TestCore, assessmentId: AssessmentId) {
  const [nurses] = await core.call('impact.list', { assessmentId });
  const drafted = nurses?.options.find(({ harms }) => harms > 0);
  const e1 = drafted?.effects.find(({ effect }) => effect.id === 'E1');
  if (!nurses || !drafted || !e1) throw new Error('the appraisal of the worked example is not there');
  return {
    'nurse.points': nurses.screening.points,
    'nurse.gains': drafted.gains,
    'nurse.harms': drafted.harms,
    'E1.intensity': e1.intensity,
    'E1.significance': e1.significance,
    'E1.residual': e1.residual,
    'E1.less': 100 * (e1.reduction ?? 0),
  };
}

async function ofMatrix(core: TestCore, assessmentId: AssessmentId) {
  const { nodes, pairs, paths } = await core.call('coherence.get', { assessmentId, level: 1, view: 'proposed' });
  const lab = named(nodes, 'LAB');
  const pair = pairs.find(({ first, second }) => first === 'EDU' && second === 'HSP');
  return {
    'LAB.out': lab.out,
    'LAB.in': lab.in,
    'LAB.positiveOut': lab.positiveOut,
    'LAB.second': lab.secondOrder,
    'LAB.influence': lab.influence,
    'LAB.outShare': lab.outNormalised,
    'LAB.secondShare': lab.secondOrderNormalised,
    'LAB.path': paths?.find(({ from }) => from === 'LAB')?.effect,
    'EDU-HSP.need': pair?.need,
    'EDU-HSP.now': pair?.now,
    'EDU-HSP.gap': pair?.gap,
  };
}

it('prints on the method page what the program computes from the worked example', async () => {
  const core = openTestCore();
  const { assessmentIds } = await core.call('library.addSample', {});
  const [first, second, practice] = assessmentIds;
  if (!first || !second || !practice) throw new Error('the worked example has two rounds');
  const computed: Readonly<Record<string, number | null | undefined>> = {
    ...(await ofResults(core, first)),
    ...(await ofSettling(core, first)),
    ...(await ofComparison(core, second)),
    ...(await ofImpact(core, first)),
    ...(await ofMatrix(core, first)),
    ...(await ofMap(core, practice)),
    ...(await ofPlan(core, first, second)),
  };
  const onPage = printed();
  expect([...new Set(onPage.map(([name]) => name))].sort()).toEqual(Object.keys(computed).sort());
  expect(onPage).toEqual(onPage.map(([name, figure]) => [name, asPrinted(computed[name], figure)]));
});
